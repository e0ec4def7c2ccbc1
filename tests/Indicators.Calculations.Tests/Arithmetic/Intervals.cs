using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Intervals with open, closed, absent, zero and touching ends, and points among them.</summary>
internal static class Intervals
{
    // Few values, so that ends of two intervals often touch; 3, 7 and 29 make quotients that never end.
    private static readonly Gen<decimal> Amount = Gen.OneOfConst(0m, 0m, 0.001m, 0.5m, 1m, 2m, 3m, 4m, 5m, 7m, 29m, 116000m);

    private static readonly Gen<decimal> SignedAmount = Gen.Select(Amount, Gen.Bool, (amount, isNegative) => isNegative ? -amount : amount);

    // All bits of a decimal at random: results then have more digits than decimal holds, or are beyond its range.
    internal static Gen<decimal> AnyDecimal { get; } =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28], (low, middle, high, isNegative, scale) =>
            new decimal(low, middle, high, isNegative, (byte)scale));

    /// <summary>Quantities of 0 and more: the lower end is never absent.</summary>
    internal static Gen<Bounds> OfQuantities { get; } = Gen.Select(Amount, Gen.Bool, Absent(Amount), Gen.Bool, Between);

    internal static Gen<Bounds> OfEitherSign { get; } = Gen.Select(Absent(SignedAmount), Gen.Bool, Absent(SignedAmount), Gen.Bool, Between);

    internal static Gen<(Bounds One, Bounds Two)> PairsOfQuantities { get; } = Gen.Select(OfQuantities, OfQuantities);

    internal static Gen<(Bounds One, Bounds Two)> PairsOfEitherSign { get; } = Gen.Select(OfEitherSign, OfEitherSign);

    private static Gen<decimal?> Absent(Gen<decimal> end) =>
        Gen.Select(end, Gen.Int[0, 3], (value, chance) => chance == 0 ? (decimal?)null : value);

    private static Bounds Between(decimal lower, bool lowerOpen, decimal? upper, bool upperOpen) =>
        Between((decimal?)lower, lowerOpen, upper, upperOpen);

    // Ends in the wrong order are exchanged and equal ones make a point, so that no case is thrown away.
    private static Bounds Between(decimal? lower, bool lowerOpen, decimal? upper, bool upperOpen) => (lower, upper) switch
    {
        ({ } one, { } two) when one == two => Bounds.At(one),
        ({ } one, { } two) when one > two => new Bounds(two, upperOpen, one, lowerOpen),
        _ => new Bounds(lower, lowerOpen, upper, upperOpen),
    };
}
