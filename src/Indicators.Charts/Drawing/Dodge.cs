using Indicators.Model;

namespace Indicators.Charts;

/// <summary>Moves apart the marks of different series that would lie on each other in one year.</summary>
internal sealed class Dodge
{
    // As wide as what is drawn, and a little air.
    private const float WidthOfALimit = 15;
    private const float WidthOfADot = 9;
    private const float HalfDot = 4;
    private const double MostOfAYear = 0.7;

    private readonly Dictionary<(int Series, int Year), double> moves = [];

    /// <summary>By how much of a year a series is moved in a year; 0 where nothing is in its way.</summary>
    internal double Of(int series, int year) => moves.GetValueOrDefault((series, year));

    internal static Dodge Of(Area area, IReadOnlyList<ChartSeries> series, float scale)
    {
        var dodge = new Dodge();
        var pixel = scale * (area.Right - area.Left) / area.Frame.Width;
        var spans = series.Index().SelectMany(one => one.Item.Points.Where(point => point.Observation.Figure is not null).Select(point => Span.Of(one.Index, point, area, scale)));
        foreach (var year in spans.GroupBy(span => span.Year))
        {
            Piles(year).ForEach(pile => dodge.Spread(pile, pixel));
        }

        return dodge;
    }

    private void Spread(List<Span> pile, double pixel)
    {
        var series = pile.Select(span => span.Series).Distinct().Order().ToList();
        var width = Math.Min((pile.Exists(span => span.IsLimit) ? WidthOfALimit : WidthOfADot) * pixel, MostOfAYear / series.Count);
        foreach (var (place, index) in series.Index())
        {
            moves[(index, pile[0].Year)] = (place - ((series.Count - 1) / 2.0)) * width;
        }
    }

    // From the highest down: what begins above the lowest end so far lies on what is there.
    private static List<List<Span>> Piles(IEnumerable<Span> spans)
    {
        List<List<Span>> piles = [];
        foreach (var span in spans.OrderBy(span => span.Top))
        {
            if (piles.Count > 0 && span.Top <= piles[^1].Max(other => other.Bottom))
            {
                piles[^1].Add(span);
            }
            else
            {
                piles.Add([span]);
            }
        }

        return piles;
    }

    private sealed record Span(int Series, int Year, bool IsLimit, float Top, float Bottom)
    {
        internal static Span Of(int series, ChartPoint point, Area area, float scale) => new(
            series,
            point.Year,
            point.Observation.Figure is { Relation: not (Relation.Exact or Relation.About) },
            area.Y(YearScale.Highest(point.Observation.Figure)) - (HalfDot * scale),
            area.Y(YearScale.Lowest(point.Observation.Figure)) + (HalfDot * scale));
    }
}
