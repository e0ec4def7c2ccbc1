using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim of what a body did of its duties in each part of a period.</summary>
internal static class DutyClaim
{
    internal static CheckedClaim Check(Publication publication, Claim claim)
    {
        var duties = publication.Snapshot.Duties()
            .Where(duty => duty.Body == claim.Subject && duty.Area == claim.Area && duty.Period.LiesWithin(claim.Period))
            .OrderBy(duty => duty.Period.First)
            .ToList();
        if (duties.Count == 0 || !Cover(duties, claim.Period))
        {
            return CheckedClaim.Undecidable(claim, duties.Count == 0 ? "no duty is recorded for the period" : "duties are recorded for a part of the period only");
        }

        var value = Bounds.At(ValueClaim.Quoted(claim).Value);
        var verdicts = duties.Select(duty => Operand.Of(duty.Done, duty.Status, FigureKind.Count) is { Bounds: { } done }
            ? BoundsVerdict.Of(done, claim.Relation, value)
            : Verdict.Undecidable).ToList();
        var verdict = verdicts.Contains(Verdict.DoesNotHold) ? Verdict.DoesNotHold
            : verdicts.TrueForAll(each => each == Verdict.Holds) ? Verdict.Holds
            : Verdict.Undecidable;
        return CheckedClaim.Of(claim, verdict, $"{VerdictText.Of(verdict)}: {string.Join("; ", duties.Select(Stated))}.");
    }

    // What a body did in one year says nothing of the next one.
    private static bool Cover(IEnumerable<Duty> duties, Period period) =>
        period is { First: { } first, Last: { } last }
        && duties.Aggregate(first, (open, duty) => duty.Period.First <= open && duty.Period.Last >= open ? duty.Period.Last.Value.AddDays(1) : open) > last;

    private static string Stated(Duty duty)
    {
        var done = duty.Done is { } figure ? FigureText.Show(figure, Times) : "no information";
        var due = duty.Due is { Value: { } least } ? $"at least {FigureText.Number(least)}" : "a number that the source does not give";
        return $"{PeriodText.Show(duty.Period)}: {done} done, {due} due";
    }

    private static Unit Times { get; } = new("times", FigureKind.Count);
}
