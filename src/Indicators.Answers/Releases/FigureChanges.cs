using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Changes of figures as they are told.</summary>
internal static class FigureChanges
{
    internal static FigureChange Of(ObservationChange change, Catalogue? before, Catalogue after)
    {
        var observation = (change.After ?? change.Before)!;
        var isWithdrawn = change.Kind == ChangeKind.Withdrawn;
        return new FigureChange(
            change.Kind,
            observation.Indicator,
            observation.Area,
            observation.Period,
            isWithdrawn ? Breakdown.Total : observation.Breakdown,
            observation.CountedBy,
            observation.Source,
            isWithdrawn ? null : Stated(change.Before, before ?? after),
            isWithdrawn ? null : Stated(change.After, after),
            observation.Key);
    }

    // The unit is that of the release which states the figure.
    private static StatedFigure? Stated(Observation? observation, Catalogue catalogue) => observation is null ? null : new StatedFigure(
        observation.Figure,
        observation.Figure is { } figure && catalogue.Find(observation.Indicator) is { } indicator ? FigureText.Shown(figure, indicator.Unit) : ObservedSeries.Absent(observation.Status),
        observation.Status,
        observation.Locator);
}
