using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What a body did of what it owed, for each of its duties.</summary>
internal static class ComplianceSeries
{
    internal static IEnumerable<TracedFigure> Of(Publication publication, DerivedIndicator derived, SeriesQuery query) =>
        publication.Snapshot.Duties()
            .Where(duty => duty.Body == derived.Numerator && query.AsksBody(duty.Area, duty.Body, duty.Source))
            .Select(duty => new TracedFigure(Of(duty, derived, publication.Catalogue), new Origin.OfDuty(duty)))
            .Where(figure => query.Counters.Count == 0 || query.Counters.Contains(figure.Observation.CountedBy));

    private static SeriesObservation Of(Duty duty, DerivedIndicator derived, Catalogue catalogue)
    {
        var calculated = Compliance.Of(duty);
        var figure = calculated.Bounds is { } bounds ? ResultFigure.Of(bounds, derived.FigureKind) : null;
        return BodyObservation.Of(duty, catalogue) with
        {
            Figure = figure,
            Reason = figure is null ? calculated.Reason ?? ResultFigure.NothingKnown : null,
            Status = figure is null ? calculated.Absent : duty.Status,
            Shown = figure is null ? RatioSeries.NotKnown : FigureText.Shown(SignificantDigits.Shown(figure, derived.FigureKind), derived.Unit),
            Notes = [.. Statement(duty), .. duty.Note.Length > 0 ? [new Wording(duty.Note, "")] : Array.Empty<Wording>()],
        };
    }

    private static IEnumerable<Wording> Statement(Duty duty) => duty is { Due.Value: { } due, Done: { } done } ? [Statement(FigureText.Shown(done, Unit.Times), due)] : [];

    private static Wording Statement(Wording done, decimal due) => Wording.Of($"Done: {done}; due: at least {due}.", $"Учињено: {done}; обавезно: најмање {due}.");
}
