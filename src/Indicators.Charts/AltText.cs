using Indicators.Model;

namespace Indicators.Charts;

/// <summary>A chart in words, made from its figures.</summary>
public static class AltText
{
    internal const string NoFigures = "No figures.";

    /// <summary>Title, each figure with its sign, and what there is no figure for.</summary>
    /// <param name="content">What is on the picture.</param>
    public static string Of(ChartContent content) => $"{OfFigures(content)} {content.SourceLine}";

    /// <summary>The same without the line of sources.</summary>
    /// <param name="content">What is on the picture.</param>
    public static string OfFigures(ChartContent content)
    {
        var series = ChartSeries.Of(content);
        var figures = series.SelectMany(one => one.Points.Select(point => (point.Year, Text: InWords(point, series.Count > 1 ? $" ({content.NameOf(one)})" : "")))).OrderBy(figure => figure.Year);
        var told = series.Count > 0 ? string.Join("; ", figures.Select(figure => figure.Text)) + "." : NoFigures;
        return $"{content.Definition.Title.En}. {content.Definition.Subtitle.En}. {told}";
    }

    private static string InWords(ChartPoint point, string counter) =>
        $"{point.Year}{counter}: {point.Observation.Display}"
        + (point.Observation.Reason is { } reason ? $", because {reason}" : "")
        + (point.Observation.Status == ObservationStatus.Break ? ", not comparable with the years before" : "");
}
