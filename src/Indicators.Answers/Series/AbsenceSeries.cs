using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The days of each year without something: without a strategy, a coordinator, a shelter by what sources tell of states; without a meeting by what they tell of duties.</summary>
internal static class AbsenceSeries
{
    private static readonly Wording NoDates = new("something was done, and the source gives no days", "нешто је учињено, а извор не наводи дане");

    internal static IEnumerable<TracedFigure> Of(Publication publication, DerivedIndicator derived, SeriesQuery query) =>
        AvailabilitySeries.Of(publication, derived, query).Concat(
            publication.Snapshot.Duties()
                .Where(duty => query.AsksBody(duty.Area, duty.Body, duty.Source) && duty.Period is { First: not null, Last: not null })
                .Select(duty => new TracedFigure(OfDuty(duty, derived, publication.Catalogue), new Origin.OfDuty(duty)))
                .Where(figure => query.Counters.Count == 0 || query.Counters.Contains(figure.Observation.CountedBy)));

    // Nothing done in a period leaves no day of it with it; anything done was done on days that are not told.
    private static SeriesObservation OfDuty(Duty duty, DerivedIndicator derived, Catalogue catalogue)
    {
        var days = duty.Period.Last!.Value.DayNumber - duty.Period.First!.Value.DayNumber + 1;
        var figure = duty.Done?.Bounds.Point == 0 ? Figure.Exact(days) : null;
        var reason = duty.Done is null ? Calculations.Operand.ReasonFor(duty.Status) : NoDates;
        return BodyObservation.Of(duty, catalogue) with
        {
            Figure = figure,
            Reason = figure is null ? reason : null,
            Status = figure is null && duty.Done is not null ? ObservationStatus.Missing : duty.Status,
            Shown = figure is null ? RatioSeries.NotKnown : FigureText.Shown(figure, Unit.OfDays(days, derived.FigureKind)),
            Notes = duty.Note.Length > 0 ? [new Wording(duty.Note, "")] : [],
        };
    }
}
