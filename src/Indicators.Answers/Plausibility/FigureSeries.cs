using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What one counter gives for one breakdown, year by year; a year can have figures of several documents.</summary>
internal sealed class FigureSeries(IEnumerable<ComparedFigure> figures)
{
    private readonly ILookup<string, ComparedFigure> byPeriod = figures.ToLookup(figure => figure.Period.Text);

    /// <summary>The figures of each period, the earliest first.</summary>
    internal IEnumerable<IGrouping<string, ComparedFigure>> Periods => byPeriod.OrderBy(period => period.First().Period.First).ThenBy(period => period.Key, StringComparer.Ordinal);

    /// <summary>The figures of the same stretch of the year before that a figure can be compared with: those of its own document, else those of others that cover the same territory. None across a break.</summary>
    internal IReadOnlyList<ComparedFigure> YearBefore(ComparedFigure figure, Catalogue catalogue) =>
        figure.Observation.Status == ObservationStatus.Break || figure.Period.YearEarlier() is not { } earlier ? [] : At(earlier, figure, catalogue);

    /// <summary>The figures of a period that can be compared with a figure of another.</summary>
    internal IReadOnlyList<ComparedFigure> At(Period period, ComparedFigure figure, Catalogue catalogue)
    {
        List<ComparedFigure> own = [.. byPeriod[period.Text].Where(other => other.Source == figure.Source)];
        return own.Count > 0 ? own : [.. byPeriod[period.Text].Where(other => Coverage.MayBeAlike(other, figure, catalogue))];
    }

    /// <summary>Where the number of a year lies that several documents give, whichever of them is right; null where nothing is given.</summary>
    internal static Bounds? Hull(IReadOnlyList<ComparedFigure> figures)
    {
        if (figures.Count == 0)
        {
            return null;
        }

        var lowest = figures.All(figure => figure.Bounds.Lower is not null) ? figures.Min(figure => figure.Bounds.Lower) : null;
        var highest = figures.All(figure => figure.Bounds.Upper is not null) ? figures.Max(figure => figure.Bounds.Upper) : null;
        return new Bounds(
            lowest, figures.Where(figure => figure.Bounds.Lower == lowest).All(figure => figure.Bounds.LowerOpen),
            highest, figures.Where(figure => figure.Bounds.Upper == highest).All(figure => figure.Bounds.UpperOpen));
    }
}
