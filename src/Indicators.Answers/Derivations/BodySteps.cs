using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The steps by which days in a state and what was done of what was due are counted.</summary>
internal static class BodySteps
{
    /// <summary>From the spells of one document to the days of a year.</summary>
    internal static IReadOnlyList<DerivationStep> OfSpells(IReadOnlyCollection<Spell> spells, DerivedIndicator derived, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var days = Availability.Of(spells, derived.States, first, last);
        if (days.Bounds is not { } bounds)
        {
            return [];
        }

        return
        [
            .. OfDays(spells, derived.States, first, last, days),
            .. derived.IsShareOfDays ? RatioSteps.Quotient(bounds, Bounds.At(last.DayOfYear), RatioSteps.Hundred) : [],
        ];
    }

    /// <summary>From the spells of one document to the days of a stretch of time.</summary>
    internal static IReadOnlyList<DerivationStep> OfDays(IReadOnlyCollection<Spell> spells, IReadOnlyCollection<string> counted, DateOnly first, DateOnly last, Calculated days)
    {
        var sure = Availability.SureDays(spells, counted, first, last);
        var possible = Availability.PossibleDays(spells, counted, first, last);
        var states = string.Join(" or ", counted);
        return
        [
            new("surely", [], Calculated.Of(Bounds.At(sure.Count)), $"surely {states}: {Days(sure)}"),
            new("possibly", [], Calculated.Of(Bounds.At(possible.Count)), $"perhaps {states}: {Days(possible)}"),
            new("range", [Bounds.At(sure.Count), Bounds.At(possible.Count)], days, $"{BoundsText.Of(days.Bounds!)} of {last.DayNumber - first.DayNumber + 1} days"),
        ];
    }

    /// <summary>From what was done and due to percent; or from nothing done to all days of a period.</summary>
    internal static IReadOnlyList<DerivationStep> OfDuty(Duty duty, DerivedIndicator derived) => derived.Kind == DerivedKind.Compliance
        ? RatioSteps.OfDuty(duty)
        : duty.Done?.Bounds.Point == 0 && duty.Period is { First: { } first, Last: { } last }
            ? [new("range", [Bounds.At(0)], Calculated.Of(Bounds.At(last.DayNumber - first.DayNumber + 1)), $"nothing was done in {PeriodText.Show(duty.Period)}, which has {last.DayNumber - first.DayNumber + 1} days")]
            : [];

    private static string Days(IReadOnlyList<DateOnly> days) => days.Count == 0
        ? "no day"
        : $"{string.Join(", ", Stretches(days).Select(stretch => stretch.First == stretch.Last ? Day(stretch.First) : $"{Day(stretch.First)} to {Day(stretch.Last)}"))}: {days.Count} {(days.Count == 1 ? "day" : "days")}";

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
