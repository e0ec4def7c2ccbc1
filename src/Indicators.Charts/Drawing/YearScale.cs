using Indicators.Model;

namespace Indicators.Charts;

/// <summary>From which year to which, and from which value to which; several charts that are compared have one scale.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="Bottom">The least value on the axis; 0 unless there are negative ones.</param>
/// <param name="Top">The greatest value on the axis.</param>
internal sealed record YearScale(int First, int Last, double Bottom, double Top)
{
    private const double Headroom = 1.16;
    private const double LeastTop = 1e-6;
    private const double Low = 0.15;

    // Where all are zero, the axis has some numbers all the same.
    private const double TopOfZeros = 1;

    // So that one bar among few years does not fill the picture.
    private const int FewestYears = 5;

    internal static YearScale Of(IReadOnlyCollection<ChartPoint> points, bool severalSeries) => Of(
        points.Min(point => point.Year), points.Max(point => point.Year), points.Select(point => point.Observation.Figure), severalSeries ? 1 : FewestYears);

    internal static YearScale Of(int first, int last, IEnumerable<Figure?> figures, int fewestYears)
    {
        var known = figures.ToList();
        var highest = Math.Max(LeastTop, known.Select(Highest).DefaultIfEmpty(1).Max());
        var bottom = Math.Min(0, known.Select(Lowest).DefaultIfEmpty(0).Min() * Headroom);
        highest = highest == LeastTop && bottom == 0 ? TopOfZeros : highest;
        var top = highest * Headroom;
        return new YearScale(first, last, bottom, top)
        {
            HighestFigure = highest,
            Side = Math.Max(0.6, (fewestYears - (last - first)) / 2.0),
            HasLowLimits = known.Exists(figure => figure is { Relation: Relation.LessThan or Relation.AtMost } && Highest(figure) < top * Low),
        };
    }

    /// <summary>Whether there are upper limits so near to zero that their arrows need room below it.</summary>
    internal bool HasLowLimits { get; private init; }

    /// <summary>The greatest value that has a mark; 0 where there are no values.</summary>
    internal double HighestFigure { get; private init; }

    /// <summary>The room before the first and after the last year, in years.</summary>
    internal double Side { get; private init; } = 0.6;

    internal static double Highest(Figure? figure) => (double)(figure?.Bounds.Upper ?? figure?.Value ?? figure?.Bounds.Lower * 1.25m ?? 0);

    /// <summary>Where the mark of a figure begins; one that goes upward has its arrow from there.</summary>
    internal static double Marked(Figure? figure) => figure is { Relation: Relation.MoreThan or Relation.AtLeast } ? Lowest(figure) : Highest(figure);

    internal static double Lowest(Figure? figure) => (double)(figure?.Bounds.Lower ?? figure?.Value ?? 0);
}
