using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>factor-three</c>: a figure surely more than three times that of the year before in its series, or less than a third. The way back from a figure that stands alone is not told again.</summary>
/// <remarks>Counts below 20 on both sides say nothing: chance alone moves them (docs/methodology.md#few-cases).</remarks>
internal sealed class FactorThree : IPlausibilityRule
{
    internal const decimal Factor = 3;

    private readonly SortedDictionary<string, TableChanges> tables = new(StringComparer.Ordinal);
    private ConflictWords? words;

    public IEnumerable<PlausibilityWarning> Look(AreaFigures area)
    {
        words = area.Words;
        foreach (var series in area.Indicator.Unit.Kind is FigureKind.Count or FigureKind.Quantity ? area.Series : [])
        {
            Add(YearChange.Of(series, area).ToList());
        }

        return [];
    }

    public PlausibilityFound EndIndicator()
    {
        var found = new PlausibilityFound(
            [.. tables.Values.SelectMany(table => table.Told().Select(change => Warning(change, table.Limit)))],
            tables.Values.Sum(table => table.NotKept));
        tables.Clear();
        return found;
    }

    private void Add(IReadOnlyList<YearChange> changes)
    {
        var large = new Dictionary<string, YearChange>();
        foreach (var change in changes)
        {
            var table = tables.TryGetValue(change.Figure.CountedBy, out var known) ? known : tables[change.Figure.CountedBy] = new TableChanges();
            table.Count(change);
            if (!change.IsBeyond(Factor))
            {
                continue;
            }

            var before = change.Before[0].Period.Text;
            if (large.TryGetValue(before, out var there) && there.After is null && there.IsRise != change.IsRise)
            {
                large[before] = there with { After = change.Figure, More = decimal.Max(there.More, change.More), Less = change.Size > there.Size ? change.Less : there.Less };
            }
            else
            {
                large[change.Figure.Period.Text] = change;
            }
        }

        foreach (var change in large.Values)
        {
            tables[change.Figure.CountedBy].Keep(change);
        }
    }
}
