using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim of what a body did of its duties in each part of a period.</summary>
internal static class DutyClaim
{
    private static readonly Wording NoDuty = new("no duty is recorded for the period", "за тај период није забележена ниједна обавеза");
    private static readonly Wording OfAPart = new("duties are recorded for a part of the period only", "обавезе су забележене само за део периода");
    private static readonly Wording NotGiven = new("a number that the source does not give", "број који извор не наводи");

    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var duties = publication.Snapshot.Duties()
            .Where(duty => duty.Body == claim.Subject && duty.Area == claim.Area && duty.Period.LiesWithin(claim.Period))
            .OrderBy(duty => duty.Period.First)
            .ToList();
        if (duties.Count == 0 || !Cover(duties, claim.Period))
        {
            return CheckedClaim.Undecidable(claim, duties.Count == 0 ? NoDuty : OfAPart);
        }

        var value = Bounds.At(ValueClaim.Quoted(claim).Value);
        var verdicts = duties.Select(duty => Operand.Of(duty.Done, duty.Status, FigureKind.Count) is { Bounds: { } done }
            ? BoundsVerdict.Of(done, claim.Relation, value)
            : Verdict.Undecidable).ToList();
        var verdict = verdicts.Contains(Verdict.DoesNotHold) ? Verdict.DoesNotHold
            : verdicts.TrueForAll(each => each == Verdict.Holds) ? Verdict.Holds
            : Verdict.Undecidable;
        return CheckedClaim.Of(claim, verdict, VerdictText.Because(verdict, Wording.Joined("; ", duties.Select(Stated))));
    }

    // What a body did in one year says nothing of the next one.
    private static bool Cover(IEnumerable<Duty> duties, Period period) =>
        period is { First: { } first, Last: { } last }
        && duties.Aggregate(first, (open, duty) => duty.Period.First <= open && duty.Period.Last >= open ? duty.Period.Last.Value.AddDays(1) : open) > last;

    private static Wording Stated(Duty duty)
    {
        var done = duty.Done is { } figure ? FigureText.Shown(figure, Unit.Times) : ObservedSeries.Absent(ObservationStatus.Missing);
        var due = duty.Due is { Value: { } least } ? Wording.Of($"at least {least}", $"најмање {least}") : NotGiven;
        var period = PeriodText.Shown(duty.Period);
        return Wording.Of($"{period}: {done} done, {due} due", $"{period}: учињено: {done}, обавезно: {due}");
    }
}
