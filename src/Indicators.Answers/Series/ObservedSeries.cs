using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>An observation as it is answered: as its source states it, with the notes on it.</summary>
internal static class ObservedSeries
{
    /// <summary>An observation in a language, with what it was made from.</summary>
    internal static TracedFigure Traced(Publication publication, Observation observation, Language language) =>
        new(Of(publication, observation) with { Language = language }, new Origin.Printed(observation));

    internal static SeriesObservation Of(Publication publication, Observation observation)
    {
        var indicator = publication.Catalogue.Find(observation.Indicator)!;
        var notes = publication.Catalogue.NotesOn(observation).ToList();
        var conflicts = publication.Conflicts.On(observation).ToList();
        return new SeriesObservation
        {
            Area = observation.Area,
            Period = observation.Period,
            Breakdown = observation.Breakdown,
            CountedBy = observation.CountedBy,
            Source = observation.Source,
            DenominatorSource = null,
            Locator = observation.Locator,
            Figure = observation.Figure,
            Reason = observation.Figure is null ? Operand.ReasonFor(observation.Status) : null,
            Status = StatusOf(observation, notes),
            Confidentiality = observation.Confidentiality,
            IsPublished = indicator.IsDerived,
            Shown = observation.Figure is { } figure ? FigureText.Shown(figure, indicator.Unit) : Absent(observation.Status),
            Confidence = null,
            Notes = [.. NotesOf(observation, notes), .. conflicts.Select(Contradicted)],
            Conflicts = [.. conflicts.Select(conflict => conflict.Id)],
        };
    }

    internal static ObservationStatus StatusOf(Observation observation, IEnumerable<SeriesNote> notes) =>
        observation.Status == ObservationStatus.Normal
            ? notes.FirstOrDefault(note => note.Status is not null)?.Status ?? ObservationStatus.Normal
            : observation.Status;

    internal static IEnumerable<Wording> NotesOf(Observation observation, IEnumerable<SeriesNote> notes)
    {
        if (observation.Note.Length > 0)
        {
            yield return new Wording(observation.Note, "");
        }

        if (observation.AsOf is { } date)
        {
            yield return AsOf(PeriodText.Shown(date));
        }

        foreach (var note in notes)
        {
            yield return WordingOf(note);
        }
    }

    internal static Wording WordingOf(SeriesNote note) => note.Basis != NoteBasis.Inferred
        ? note.Text
        : new Wording($"{note.Text.En} (Inferred.)", note.Text.Sr.Length == 0 ? "" : $"{note.Text.Sr} (Наш закључак.)");

    internal static Wording Contradicted(Conflict conflict) => Wording.Of($"Contradicted: {conflict.Sentence}", $"Противречно: {conflict.Sentence}");

    private static Wording AsOf(Wording date) => Wording.Of($"As of {date}.", $"Стање: {date}.");

    internal static Wording Absent(ObservationStatus status) => status switch
    {
        ObservationStatus.Missing => new("no information", "нема података"),
        ObservationStatus.CannotExist => new("cannot exist", "не може постојати"),
        ObservationStatus.NotCollected => new("not collected", "не прикупља се"),
        ObservationStatus.Suppressed => new("suppressed", "не објављује се"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status that goes with a figure"),
    };
}
