using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What the marks on a picture mean, for those that are used.</summary>
internal static class MarkKey
{
    internal static string Of(IReadOnlyCollection<SeriesObservation> observations)
    {
        var relations = observations.Select(observation => observation.Figure?.Relation).ToHashSet();
        var reachesNoLimit = observations.Any(observation => observation.Figure?.Bounds is { LowerOpen: true, Lower: > 0 } or { UpperOpen: true });
        (bool IsUsed, string Text)[] meanings =
        [
            (observations.Count == 0, AltText.NoFigures),
            (relations.Overlaps([Relation.LessThan, Relation.AtMost]), "Arrow down: below this limit; how far is not known."),
            (relations.Overlaps([Relation.MoreThan, Relation.AtLeast]), "Arrow up: above this limit; how far is not known."),
            (reachesNoLimit, "Dotted stroke: a limit that is not reached itself."),
            (relations.Contains(Relation.Between), "Line between two strokes: somewhere within."),
            (relations.Contains(Relation.Rounded), "Dot on a line: rounded by its publisher; the line is what it may have been."),
            (relations.Contains(Relation.About), "Hollow dot: only roughly known."),
            (observations.Any(observation => observation.Status == ObservationStatus.Break), "Dashed line: a break; what stands left of it does not count the same."),
            (relations.Contains(null), "Words instead of a mark: there is no figure, which is not zero."),
        ];
        return string.Join(' ', meanings.Where(meaning => meaning.IsUsed).Select(meaning => meaning.Text));
    }
}
