using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>The parts that one document prints of a whole, compared in the order that is claimed.</summary>
internal sealed record RankedParts(Publication Publication, Unit Unit, string Dimension, IReadOnlyList<Observation> Parts)
{
    internal CheckedClaim Check(Claim claim, string[] ranked)
    {
        var bounds = Parts.ToDictionary(part => part.Breakdown[Dimension]!, BoundsOf);
        var rest = Rest(claim, bounds.Values);
        var least = bounds[ranked[^1]];
        var verdict = ranked.Zip(ranked.Skip(1), (larger, smaller) => BoundsVerdict.Of(bounds[larger], ClaimRelation.Ge, bounds[smaller]))
            .Concat(bounds.Where(part => !ranked.Contains(part.Key)).Select(part => BoundsVerdict.Of(least, ClaimRelation.Ge, part.Value)))
            .Append(RestVerdict(least, rest))
            .Aggregate(Verdict.Holds, Weaker);
        return CheckedClaim.Of(claim, verdict, Wording.Joined(" ", [VerdictText.Because(verdict, rest is null ? Words(ranked) : Wording.Joined("; ", [Words(ranked), InNone(BoundsText.Of(rest))])), .. Contradictions()]));
    }

    private Bounds BoundsOf(Observation part) => Operand.Of(part.Figure, part.Status, Unit.Kind).Bounds ?? Bounds.Closed(0, null);

    // What stands in no part can be one more part; only the whole tells how much that is. Countries never add up to it.
    private Bounds? Rest(Claim claim, IEnumerable<Bounds> parts)
    {
        var whole = Publication.Shown(new ObservationFilter { Indicator = claim.Subject, Areas = [claim.Area], Sources = [Parts[0].Source], Counters = [Parts[0].CountedBy] })
            .FirstOrDefault(observation => observation.Period.Text == claim.Period.Text && observation.Breakdown.Equals(claim.Breakdown.Given));
        var rest = whole is null ? null : BoundArithmetic.Subtract(BoundsOf(whole), parts.Aggregate(BoundArithmetic.Add));
        return rest is null || rest.Upper <= 0 ? null : rest.CutTo(Unit.Kind);
    }

    // That the rest is more does not make one part of it more.
    private static Verdict RestVerdict(Bounds least, Bounds? rest) =>
        rest is null || BoundsVerdict.Of(least, ClaimRelation.Ge, rest) == Verdict.Holds ? Verdict.Holds : Verdict.Undecidable;

    private Wording Words(string[] ranked)
    {
        var first = Parts[0];
        var ordered = Parts.OrderBy(part => Array.IndexOf(ranked, part.Breakdown[Dimension]) is var place and >= 0 ? place : ranked.Length).ThenBy(part => part.Breakdown.Text, StringComparer.Ordinal);
        var listed = Wording.Joined(", ", ordered.Select(Named));
        var (counter, period) = (PairWords.ShortName(Publication.Catalogue.Named(Code.Counters, first.CountedBy)), PeriodText.Shown(first.Period));
        return Wording.Of(
            $"{listed} by {counter} ({first.Source}, {period}), which prints {Parts.Count} {(Parts.Count == 1 ? "part" : "parts")}",
            $"{listed}; ко је бројао: {counter} ({first.Source}, {period}), наведених делова: {Parts.Count}");
    }

    private Wording Named(Observation part) =>
        Wording.Joined(" ", [Publication.Catalogue.Named(Dimension, part.Breakdown[Dimension]!), part.Figure is { } figure ? FigureText.Shown(figure, Unit) : ObservedSeries.Absent(part.Status)]);

    private static Wording InNone(Wording rest) => Wording.Of($"{rest} are in none of them", $"ни у једном од њих: {rest}");

    // On a part itself, or on a cell within it.
    private IEnumerable<Wording> Contradictions() => Publication.Conflicts.Conflicts
        .Where(conflict => conflict.Observations.Any(observation => Parts.Any(part => IsWithin(observation, part))))
        .Select(conflict => conflict.Sentence);

    private static bool IsWithin(Observation cell, Observation part) =>
        cell.Indicator == part.Indicator && cell.Area == part.Area && cell.Period.Text == part.Period.Text && cell.Source == part.Source && cell.CountedBy == part.CountedBy && cell.Breakdown.Has(part.Breakdown);

    private static Verdict Weaker(Verdict one, Verdict two) =>
        one == Verdict.DoesNotHold || two == Verdict.DoesNotHold ? Verdict.DoesNotHold
        : one == Verdict.Undecidable || two == Verdict.Undecidable ? Verdict.Undecidable
        : Verdict.Holds;
}
