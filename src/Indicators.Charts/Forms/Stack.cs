using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The parts of one year, apart by what is known of them: only exact counts are stacked.</summary>
/// <param name="Year">The year.</param>
/// <param name="Known">The parts that are known exactly.</param>
/// <param name="HasOthers">Whether there are parts known only by limits, or not at all.</param>
/// <param name="OthersAtMost">What the other parts are at most, together; null where one has no upper limit.</param>
/// <param name="Whole">The whole where it is known exactly and nobody disagrees; null otherwise.</param>
internal sealed record Stack(int Year, IReadOnlyList<(string Part, decimal Value)> Known, bool HasOthers, decimal? OthersAtMost, decimal? Whole)
{
    /// <summary>Whether other figures contradict the whole or a part.</summary>
    internal bool IsContradicted { get; private init; }

    internal decimal Sum => Known.Sum(part => part.Value);

    /// <summary>What is in the whole and in no part that is known exactly; negative where the parts exceed the whole.</summary>
    internal decimal? Rest => Whole - Sum;

    internal decimal Highest => Math.Max(Whole ?? 0, Sum + (Whole is null ? OthersAtMost ?? 0 : 0));

    internal KeyMark? Mark => Rest switch
    {
        > 0 => KeyMark.Rest,
        < 0 => KeyMark.Whole,
        null when HasOthers => OthersAtMost is null ? KeyMark.NoTop : KeyMark.UpTo,
        _ => null,
    };

    internal static IReadOnlyList<Stack> Of(IReadOnlyList<ChartSeries> series)
    {
        var points = series.SelectMany(one => one.Points.Select(point => (one.Key.Part, Point: point))).ToList();
        return [.. points.GroupBy(part => part.Point.Year).OrderBy(year => year.Key).Select(year => OfYear(year.Key, year.ToLookup(part => part.Part, part => part.Point)))];
    }

    private static Stack OfYear(int year, ILookup<string, ChartPoint> points)
    {
        List<(string Part, decimal Value)> known = [];
        List<decimal?> others = [];
        foreach (var part in points.Where(part => part.Key.Length > 0))
        {
            if (ExactOf(part) is { } value)
            {
                known.Add((part.Key, value));
            }
            else
            {
                others.Add(part.All(point => point.Most is not null) ? part.Max(point => point.Most) : null);
            }
        }

        return new Stack(year, known, others.Count > 0, others.Contains(null) ? null : others.Sum(), ExactOf(points[""])) { IsContradicted = points.SelectMany(part => part).Any(point => point.IsContradicted) };
    }

    private static decimal? ExactOf(IEnumerable<ChartPoint> points) =>
        points.Select(point => point.Observation.Figure).Distinct().ToList() is [{ Relation: Relation.Exact, Value: { } value }] ? value : null;
}
