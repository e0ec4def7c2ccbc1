using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What a reader of figures of several areas should know before setting them beside each other.</summary>
internal static class SideBySide
{
    private static readonly Wording General = new(
        "Figures of several areas: who counts, and whom, differs between them. A difference between two figures need not be one between two countries.",
        "Подаци о више земаља: међу њима се разликује ко броји и кога броји. Разлика између два податка не мора бити разлика између двеју земаља.");

    /// <summary>The notes on the whole answer; none where all figures are of one area.</summary>
    internal static IReadOnlyList<Wording> NotesOn(Catalogue catalogue, IReadOnlyList<SeriesObservation> observations)
    {
        var known = observations.Where(observation => observation.Figure is not null).ToList();
        if (known.DistinctBy(observation => observation.Area).Count() < 2)
        {
            return [];
        }

        var differing = known.Where(observation => DiffersIn(catalogue, observation)).Select(observation => catalogue.Named(Dimensions.Origin, observation.Area)).Distinct().ToList();
        return differing.Count == 0
            ? [General]
            : [General, NotAlike(Wording.Joined(", ", differing))];
    }

    private static Wording NotAlike(Wording areas) => Wording.Of(
        $"Not like for like: in {areas} another definition is counted by than elsewhere. The notes of each of these figures say which.",
        $"Није упоредиво: {areas} – ту се броји по другој дефиницији него другде. Напомене уз сваки од тих података кажу по којој.");

    // The status of a calculated figure may be that of few cases: what its operand is known to be stands in the notes.
    private static bool DiffersIn(Catalogue catalogue, SeriesObservation observation) =>
        observation.Status == ObservationStatus.DefinitionDiffers || catalogue.DefinitionNotes.Overlaps(observation.Notes);
}
