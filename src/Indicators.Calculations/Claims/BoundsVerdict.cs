using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>What bounds tell of a comparison: true for every possible number, for none, or not told.</summary>
public static class BoundsVerdict
{
    /// <summary>Checks "subject relation target".</summary>
    /// <param name="subject">Where the subject lies.</param>
    /// <param name="relation">lt, le, gt, ge or eq.</param>
    /// <param name="target">Where the target lies, in the same unit.</param>
    /// <returns>Holds, does not hold, or undecidable.</returns>
    /// <remarks>“More than 116,000” is surely more than 100,000. Definition: docs/methodology.md#claims.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The relation is not a comparison of two numbers.</exception>
    public static Verdict Of(Bounds subject, ClaimRelation relation, Bounds target) => relation switch
    {
        ClaimRelation.Lt => Told(IsLess(subject, target), IsAtMost(target, subject)),
        ClaimRelation.Le => Told(IsAtMost(subject, target), IsLess(target, subject)),
        ClaimRelation.Gt => Told(IsLess(target, subject), IsAtMost(subject, target)),
        ClaimRelation.Ge => Told(IsAtMost(target, subject), IsLess(subject, target)),
        ClaimRelation.Eq => Told(subject.Point is { } point && point == target.Point, subject.AreApartFrom(target)),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a comparison of two numbers"),
    };

    private static Verdict Told(bool always, bool never) => (always, never) switch
    {
        (true, _) => Verdict.Holds,
        (_, true) => Verdict.DoesNotHold,
        _ => Verdict.Undecidable,
    };

    private static bool IsLess(Bounds one, Bounds two) =>
        one.Upper < two.Lower || (one.Upper is not null && one.Upper == two.Lower && (one.UpperOpen || two.LowerOpen));

    private static bool IsAtMost(Bounds one, Bounds two) => one.Upper <= two.Lower;
}
