using Indicators.Model;

namespace Indicators.Charts;

/// <summary>A chart in words, made from its figures.</summary>
public static class AltText
{
    internal const string NoFigures = "No figures.";

    /// <summary>Title, each figure with its sign, and what there is no figure for.</summary>
    /// <param name="content">What is on the picture.</param>
    public static string Of(ChartContent content)
    {
        var counters = content.Observations.Select(observation => observation.CountedBy).Distinct().ToList();
        var figures = content.OfYears.OrderBy(point => point.Year).Select(point => InWords(content, point.Year, point.Observation, counters.Count > 1));
        var told = content.OfYears.Any() ? string.Join("; ", figures) + "." : NoFigures;
        return $"{content.Definition.Title.En}. {content.Definition.Subtitle.En}. {told} {content.SourceLine}";
    }

    private static string InWords(ChartContent content, int year, SeriesObservation observation, bool namesCounter)
    {
        var counter = namesCounter ? $" ({content.CounterNames.GetValueOrDefault(observation.CountedBy, observation.CountedBy)})" : "";
        return $"{year}{counter}: {observation.Display}{(observation.Reason is { } reason ? $", because {reason}" : "")}";
    }
}
