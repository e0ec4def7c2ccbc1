using ScottPlot;

namespace Indicators.Charts;

/// <summary>What a bar, a dot or a part is filled and outlined with: less of it for what is only estimated, and nothing but an outline for what other figures contradict.</summary>
/// <param name="Fill">The colour inside.</param>
/// <param name="Outline">The colour of the outline.</param>
/// <param name="OutlineWidth">Its width, in pixels of the default picture; 0 for none.</param>
internal sealed record MarkBody(Color Fill, Color Outline, float OutlineWidth)
{
    private const float Width = 2;

    internal static MarkBody Of(Ink ink, string colour, ChartPoint point) => Of(ink, colour, point.IsContradicted, KeyMarks.IsLighter(point.Observation));

    internal static MarkBody Of(Ink ink, string colour, bool isContradicted, bool isEstimated) =>
        isContradicted ? new(Ink.Plot(ink.Paper), Ink.Plot(colour), Width)
        : isEstimated ? new(Ink.Plot(ink.TintOf(colour)), Ink.Plot(colour), Width)
        : new(Ink.Plot(colour), Ink.Plot(colour), 0);
}
