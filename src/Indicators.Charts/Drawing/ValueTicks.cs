using Indicators.Model;

namespace Indicators.Charts;

/// <summary>Round values along an axis: steps of 1, 2 or 5 and their tens, and of 25.</summary>
internal static class ValueTicks
{
    internal static IReadOnlyList<double> Of(double bottom, double top, int most)
    {
        var step = Step((top - bottom) / Math.Max(1, most));
        var first = (long)Math.Ceiling(bottom / step);
        var last = (long)Math.Floor(top / step);
        return [.. Enumerable.Range(0, (int)(last - first + 1)).Select(index => (first + index) * step)];
    }

    internal static string Text(double value, Language language) => FigureText.Number(Math.Round((decimal)value, 6) / 1.000000m, language);

    private static double Step(double least)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / ten) switch
        {
            <= 1 => ten,
            <= 2 => 2 * ten,
            <= 2.5 when ten >= 10 => 2.5 * ten,
            <= 5 => 5 * ten,
            _ => 10 * ten,
        };
    }
}
