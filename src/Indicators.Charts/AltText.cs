using Indicators.Model;

namespace Indicators.Charts;

/// <summary>A chart in words, made from its figures.</summary>
public static class AltText
{
    internal const string NoFigures = "No figures.";

    /// <summary>Title, each figure with its sign, and what there is no figure for.</summary>
    /// <param name="content">What is on the picture.</param>
    public static string Of(ChartContent content) => $"{content.Definition.Title.En}. {content.Definition.Subtitle.En}. {Told(content)} {content.SourceLine}";

    /// <summary>Each figure with its year, its counter and its sign, the earliest first.</summary>
    /// <param name="content">What is on the picture.</param>
    public static IReadOnlyList<string> Figures(ChartContent content) => Figures(content, ChartSeries.Of(content), areNamed: true);

    private static string Told(ChartContent content)
    {
        var series = ChartSeries.Of(content);
        return series.Count > 0 ? string.Join("; ", Figures(content, series, areNamed: series.Count > 1)) + "." : NoFigures;
    }

    private static List<string> Figures(ChartContent content, IReadOnlyList<ChartSeries> series, bool areNamed) =>
    [
        .. series
            .SelectMany(one => one.Points.Select(point => (point.Year, Text: InWords(point, areNamed ? $" ({content.NameOf(one)})" : ""))))
            .OrderBy(figure => figure.Year)
            .Select(figure => figure.Text),
    ];

    private static string InWords(ChartPoint point, string counter) =>
        $"{point.Year}{counter}: {point.Observation.Display}"
        + (point.Observation.Reason is { } reason ? $", because {reason}" : "")
        + (point.Observation.Status == ObservationStatus.Break ? ", not comparable with the years before" : "");
}
