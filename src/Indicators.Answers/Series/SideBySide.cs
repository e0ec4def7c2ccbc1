using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What a reader of figures of several areas should know before setting them beside each other.</summary>
internal static class SideBySide
{
    private const string General = "Figures of several areas: who counts, and whom, differs between them. A difference between two figures need not be one between two countries.";

    /// <summary>The notes on the whole answer; none where all figures are of one area.</summary>
    internal static IReadOnlyList<string> NotesOn(Catalogue catalogue, IReadOnlyList<SeriesObservation> observations)
    {
        var known = observations.Where(observation => observation.Figure is not null).ToList();
        if (known.DistinctBy(observation => observation.Area).Count() < 2)
        {
            return [];
        }

        var differing = known.Where(observation => DiffersIn(catalogue, observation)).Select(observation => catalogue.NameOf(Dimensions.Origin, observation.Area)).Distinct().ToList();
        return differing.Count == 0
            ? [General]
            : [General, $"Not like for like: in {string.Join(", ", differing)} another definition is counted by than elsewhere. The notes of each of these figures say which."];
    }

    // The status of a calculated figure may be that of few cases: what its operand is known to be stands in the notes.
    private static bool DiffersIn(Catalogue catalogue, SeriesObservation observation) =>
        observation.Status == ObservationStatus.DefinitionDiffers || catalogue.DefinitionNotes.Overlaps(observation.Notes);
}
