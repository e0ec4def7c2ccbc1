using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>DESIGN.md, the words, claim: true for every possible value holds, for none does-not-hold, else undecidable.</summary>
public sealed class BoundsVerdictTests
{
    [TestCase(ClaimRelation.Lt)]
    [TestCase(ClaimRelation.Le)]
    [TestCase(ClaimRelation.Gt)]
    [TestCase(ClaimRelation.Ge)]
    [TestCase(ClaimRelation.Eq)]
    public void Comparison_OfAnyIntervals_SaysWhatTheirNumbersSay(ClaimRelation relation) => Property.Holds(Intervals.PairsOfEitherSign, pair =>
    {
        var (subjects, targets) = Values.OfBoth(pair.One, pair.Two);
        var answers = (from subject in subjects from target in targets select IsTrue(subject, relation, target)).Distinct().ToList();
        var expected = answers switch
        {
            [true] => Verdict.Holds,
            [false] => Verdict.DoesNotHold,
            _ => Verdict.Undecidable,
        };
        return BoundsVerdict.Of(pair.One, relation, pair.Two) == expected;
    });

    // Touching ends, where a comparison is most easily wrong: 5 to 6 beside 6 to 7, with the shared end in, or out, of either.
    [TestCase(false, ClaimRelation.Lt, Verdict.Undecidable)]
    [TestCase(true, ClaimRelation.Lt, Verdict.Holds)]
    [TestCase(false, ClaimRelation.Le, Verdict.Holds)]
    [TestCase(false, ClaimRelation.Gt, Verdict.DoesNotHold)]
    [TestCase(false, ClaimRelation.Ge, Verdict.Undecidable)]
    [TestCase(true, ClaimRelation.Ge, Verdict.DoesNotHold)]
    [TestCase(false, ClaimRelation.Eq, Verdict.Undecidable)]
    [TestCase(true, ClaimRelation.Eq, Verdict.DoesNotHold)]
    public void Comparison_OfTouchingIntervals_DependsOnTheSharedEnd(bool open, ClaimRelation relation, Verdict verdict)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BoundsVerdict.Of(new Bounds(5, false, 6, open), relation, Bounds.Closed(6, 7)), Is.EqualTo(verdict));
            Assert.That(BoundsVerdict.Of(Bounds.Closed(5, 6), relation, new Bounds(6, open, 7, false)), Is.EqualTo(verdict));
        }
    }

    // "Over 100 %" with an unknown number for the year before; "more than 4,500" without a series.
    [TestCase(ClaimRelation.Gt)]
    [TestCase(ClaimRelation.Eq)]
    public void Comparison_WithTheUnknown_IsUndecidable(ClaimRelation relation) =>
        Assert.That(BoundsVerdict.Of(Bounds.Unknown, relation, Bounds.At(100)), Is.EqualTo(Verdict.Undecidable));

    [TestCase(ClaimRelation.About)]
    [TestCase(ClaimRelation.Largest)]
    public void Relation_ThatComparesNoTwoNumbers_IsRefused(ClaimRelation relation) =>
        Assert.That(() => BoundsVerdict.Of(Bounds.At(1), relation, Bounds.At(1)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static bool IsTrue(Fraction subject, ClaimRelation relation, Fraction target) => relation switch
    {
        ClaimRelation.Lt => subject < target,
        ClaimRelation.Le => subject <= target,
        ClaimRelation.Gt => subject > target,
        ClaimRelation.Ge => subject >= target,
        ClaimRelation.Eq => subject == target,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a comparison of two numbers"),
    };
}
