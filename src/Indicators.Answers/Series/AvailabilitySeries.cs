using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The days of each year on which a body was in a state, from the spells of each source.</summary>
internal static class AvailabilitySeries
{
    internal static readonly Wording AnyNumberOfDays = new("any number of days is possible", "могућ је било који број дана");

    internal static IEnumerable<TracedFigure> Of(Publication publication, DerivedIndicator derived, SeriesQuery query) =>
        publication.Snapshot.Spells()
            .Where(spell => (derived.Numerator.Length == 0 || spell.Body == derived.Numerator) && query.AsksBody(spell.Area, spell.Body, spell.Source))
            .GroupBy(spell => (spell.Body, spell.Area, spell.Source))
            // Of every body: only from those who tell of such a state, not from all who tell something of the body.
            .Where(spells => derived.Numerator.Length > 0 || spells.Any(spell => derived.States.Contains(spell.State)))
            .SelectMany(spells => Years([.. spells]).Select(year => new TracedFigure(OfYear([.. spells], year, derived, publication.Catalogue), new Origin.Spells([.. spells]))))
            .Where(figure => query.Counters.Count == 0 || query.Counters.Contains(figure.Observation.CountedBy));

    private static IEnumerable<int> Years(IReadOnlyCollection<Spell> spells)
    {
        var first = spells.Min(spell => spell.Start.First ?? spell.Start.Last)?.Year;
        var last = spells.Max(spell => (spell.End ?? spell.AsOf)?.Last)?.Year;
        return first is { } from && last is { } to && from <= to ? Enumerable.Range(from, to - from + 1) : [];
    }

    private static SeriesObservation OfYear(IReadOnlyCollection<Spell> spells, int year, DerivedIndicator derived, Catalogue catalogue)
    {
        var period = Period.OfYear(year);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var calculated = derived.IsShareOfDays ? Availability.ShareOf(spells, derived.States, first, last) : Availability.Of(spells, derived.States, first, last);
        var figure = calculated.Bounds is { } bounds ? DaysOf(bounds, derived.IsShareOfDays ? 100 : last.DayOfYear, derived.FigureKind) : null;
        var contradictions = SpellContradictions.Of(spells).Where(pair => SpellSentences.Touches(pair, period)).ToList();
        return new SeriesObservation
        {
            Area = spells.First().Area,
            Period = period,
            Breakdown = Breakdown.Total,
            CountedBy = catalogue.Sources[spells.First().Source].CountedBy,
            Source = spells.First().Source,
            DenominatorSource = null,
            Locator = string.Join("; ", spells.Where(spell => Reaches(spell, first, last)).Select(spell => spell.Locator).Distinct().Order(StringComparer.Ordinal)),
            Figure = figure,
            Reason = figure is null ? calculated.Reason ?? AnyNumberOfDays : null,
            Status = figure is null ? ObservationStatus.Missing : ObservationStatus.Normal,
            Confidentiality = Confidentiality.Free,
            IsPublished = false,
            Shown = figure is null ? RatioSeries.NotKnown : Shown(figure, last.DayOfYear, derived),
            Confidence = null,
            Notes = [.. contradictions.Select(pair => SpellSentences.Of(pair, catalogue))],
            Conflicts = [.. contradictions.Select(SpellConflicts.IdOf)],
            Body = spells.First().Body,
        };
    }

    // A whole year's days say nothing: neither end is a limit then.
    private static Figure? DaysOf(Bounds bounds, decimal all, FigureKind kind) => bounds is { Lower: 0 } && bounds.Upper == all
        ? null
        : bounds.Point is { } days ? Figure.Exact(days) : Figure.Bounded(Relation.Between, bounds, kind);

    private static Wording Shown(Figure figure, int daysOfYear, DerivedIndicator derived) => derived.IsShareOfDays
        ? FigureText.Shown(SignificantDigits.Shown(figure, derived.FigureKind), derived.Unit)
        : FigureText.Shown(figure, Unit.OfDays(daysOfYear, derived.FigureKind));

    private static bool Reaches(Spell spell, DateOnly first, DateOnly last) => !(spell.Start.First > last) && !(spell.MayHoldTo() < first);
}
