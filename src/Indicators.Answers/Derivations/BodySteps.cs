using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The steps by which days in a state and what was done of what was due are counted.</summary>
internal static class BodySteps
{
    /// <summary>From the spells of one document to the days of a year.</summary>
    internal static IReadOnlyList<DerivationStep> OfSpells(IReadOnlyCollection<Spell> spells, DerivedIndicator derived, int year, Catalogue catalogue)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var days = Availability.Of(spells, derived.States, first, last);
        if (days.Bounds is not { } bounds)
        {
            return [];
        }

        return
        [
            .. OfDays(spells, derived.States, first, last, days, catalogue),
            .. derived.IsShareOfDays ? RatioSteps.Quotient(bounds, Bounds.At(last.DayOfYear), RatioSteps.Hundred) : [],
        ];
    }

    /// <summary>From the spells of one document to the days of a stretch of time.</summary>
    internal static IReadOnlyList<DerivationStep> OfDays(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> counted, DateOnly first, DateOnly last, Calculated days, Catalogue catalogue)
    {
        var sure = Availability.SureDays(spells, counted, first, last);
        var possible = Availability.PossibleDays(spells, counted, first, last);
        var states = Wording.Either(counted.Select(catalogue.State));
        var all = last.DayNumber - first.DayNumber + 1;
        return
        [
            new("surely", [], Calculated.Of(Bounds.At(sure.Count)), Wording.Of($"surely {states}: {Days(sure)}", $"сигурно важи ({states}): {Days(sure)}")),
            new("possibly", [], Calculated.Of(Bounds.At(possible.Count)), Wording.Of($"perhaps {states}: {Days(possible)}", $"можда важи ({states}): {Days(possible)}")),
            new("range", [Bounds.At(sure.Count), Bounds.At(possible.Count)], days, Wording.Of($"{BoundsText.Of(days.Bounds!)} of {(decimal)all} days", $"{BoundsText.Of(days.Bounds!)} од {(decimal)all} дана")),
        ];
    }

    /// <summary>From what was done and due to percent; or from nothing done to all days of a period.</summary>
    internal static IReadOnlyList<DerivationStep> OfDuty(Duty duty, DerivedIndicator derived) => derived.Kind == DerivedKind.Compliance
        ? RatioSteps.OfDuty(duty)
        : duty.Done?.Bounds.Point == 0 && duty.Period is { First: { } first, Last: { } last }
            ? [new("range", [Bounds.At(0)], Calculated.Of(Bounds.At(last.DayNumber - first.DayNumber + 1)), NothingDone(PeriodText.Shown(duty.Period), last.DayNumber - first.DayNumber + 1))]
            : [];

    private static Wording NothingDone(Wording period, int days) => Wording.Of($"nothing was done in {period}, which has {days} days", $"ништа није учињено; период {period}, дана: {days}");

    private static Wording Days(IReadOnlyList<DateOnly> days)
    {
        if (days.Count == 0)
        {
            return new("no day", "ниједан дан");
        }

        var stretches = Wording.Joined(", ", Stretches(days).Select(Named));
        return Wording.Of($"{stretches}: {days.Count} {(days.Count == 1 ? "day" : "days")}", $"{stretches}, дана: {days.Count}");
    }

    private static Wording Named((DateOnly First, DateOnly Last) stretch)
    {
        var (first, last) = (Day(stretch.First), Day(stretch.Last));
        return first == last ? new(first, PeriodText.Shown(stretch.First).Sr) : new($"{first} to {last}", PeriodText.Shown(Period.Parse($"{first}/{last}")).Sr);
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Stretches(IReadOnlyList<DateOnly> days)
    {
        var first = days[0];
        for (var at = 1; at <= days.Count; at++)
        {
            if (at == days.Count || days[at] != days[at - 1].AddDays(1))
            {
                yield return (first, days[at - 1]);
                first = at < days.Count ? days[at] : first;
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
