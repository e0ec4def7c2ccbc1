using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Which charts show something else in another release.</summary>
public static class ChartChanges
{
    /// <summary>A change for each chart whose figures differ, with what it shows in words.</summary>
    /// <param name="library">The charts.</param>
    /// <param name="before">The earlier release; null for the time before the first.</param>
    /// <param name="after">The later release.</param>
    public static IReadOnlyList<StatementChangeResponse> Between(ChartLibrary library, Publication? before, Publication after) =>
    [
        .. library.Definitions
            .Select(definition => (definition.Id, Before: before is null ? null : Words(definition, before), After: Words(definition, after)))
            .Where(chart => chart.Before != chart.After)
            .Select(chart => new StatementChangeResponse(
                (chart.Before is null ? ChangeKind.New : chart.After is null ? ChangeKind.Removed : ChangeKind.Changed).Code(), chart.Id, chart.Before, chart.After, null, null)),
    ];

    // Without the line of sources, which names the release and so is never the same.
    private static string? Words(ChartDefinition definition, Publication publication) =>
        publication.Catalogue.Find(definition.Indicator) is null ? null : AltText.OfFigures(ChartLibrary.Content(publication, definition));
}
