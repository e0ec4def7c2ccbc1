using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Who knows more never gets to know less: narrower operands give a result within that of the wider ones.</summary>
public sealed class MonotonyPropertyTests
{
    private static readonly Gen<(Bounds Narrow, Bounds Wide, Bounds Other)> Quantities =
        Gen.Select(Intervals.OfQuantities, Intervals.OfQuantities, Intervals.OfQuantities, (narrow, more, other) => (narrow, Hull(narrow, more), other));

    private static readonly Gen<(Bounds Narrow, Bounds Wide, Bounds Other)> EitherSign =
        Gen.Select(Intervals.OfEitherSign, Intervals.OfEitherSign, Intervals.OfEitherSign, (narrow, more, other) => (narrow, Hull(narrow, more), other));

    [Test]
    public void SumsAndDifferences_OfNarrowerOperands_AreNarrower() => Property.Holds(EitherSign, bounds =>
        Narrows(bounds, (one, two) => Calculated.Of(BoundArithmetic.Add(one, two)))
        && Narrows(bounds, Difference.Of));

    [Test]
    public void ProductsAndQuotients_OfNarrowerOperands_AreNarrower() => Property.Holds(Quantities, bounds =>
        Narrows(bounds, (one, two) => Calculated.Of(BoundArithmetic.Multiply(one, two)))
        && Narrows(bounds, BoundArithmetic.Divide));

    [Test]
    public void Ratios_OfNarrowerOperands_AreNarrower() => Property.Holds(Quantities, bounds =>
        Narrows(bounds, Rate.PerHundredThousand)
        && Narrows(bounds, Share.Of)
        && Narrows(bounds, Share.OfParts)
        && Narrows(bounds, Change.Of)
        && Narrows(bounds, IndexNumber.Of));

    [Test]
    public void WholeNumbers_OfANarrowerPercentage_AreFewer() => Property.Holds(Gen.Select(Quantities, Gen.Int[1, 200]), bounds =>
        WholeNumbers.Fitting(bounds.Item1.Narrow, bounds.Item2) is not { } fewer
        || (WholeNumbers.Fitting(bounds.Item1.Wide, bounds.Item2) is { } more && fewer.LieWithin(more)));

    // In either place; what gives no result for the wider operand gives none for the narrower.
    private static bool Narrows((Bounds Narrow, Bounds Wide, Bounds Other) bounds, Func<Bounds, Bounds, Calculated> formula) =>
        Is(formula(bounds.Narrow, bounds.Other), formula(bounds.Wide, bounds.Other)) && Is(formula(bounds.Other, bounds.Narrow), formula(bounds.Other, bounds.Wide));

    private static bool Is(Calculated narrow, Calculated wide) => narrow.Bounds is null || (wide.Bounds is not null && narrow.Bounds.LieWithin(wide.Bounds));

    private static Bounds Hull(Bounds one, Bounds two)
    {
        var lower = one.Lower is null || two.Lower is null ? null : one.Lower < two.Lower || (one.Lower == two.Lower && !one.LowerOpen) ? one : two;
        var upper = one.Upper is null || two.Upper is null ? null : one.Upper > two.Upper || (one.Upper == two.Upper && !one.UpperOpen) ? one : two;
        return new Bounds(lower?.Lower, lower?.LowerOpen ?? false, upper?.Upper, upper?.UpperOpen ?? false);
    }
}
