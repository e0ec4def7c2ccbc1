using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What is counted, in which unit and when.</summary>
internal static class Subtitle
{
    internal static Wording Of(ChartContent content)
    {
        var years = content.Definition.Form == ChartForm.Timeline
            ? content.Spells.Count + content.Duties.Count == 0 ? null : TimelineScale.Of(content) is var scale ? ((int First, int Last)?)(scale.First, scale.Last) : null
            : ChartSeries.Years(ChartSeries.Of(content));
        var lasts = content.OfYears.Any(figure => figure.EndsItsYears) ? new[] { ChartWords.AtLastYear } : [];
        return years is { } known ? Wording.Joined(", ", [content.Definition.Subtitle.WithoutStop(), .. lasts, ChartWords.Years(known.First, known.Last)]) : content.Definition.Subtitle;
    }
}
