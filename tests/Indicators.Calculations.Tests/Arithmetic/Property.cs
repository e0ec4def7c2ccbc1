using CsCheck;

namespace Indicators.Calculations.Tests;

/// <summary>A statement about every case of a generator, tried on many.</summary>
internal static class Property
{
    private const int Cases = 4000;

    // On one thread: the smallest counterexample is then the same for the same seed, which the message tells.
    internal static void Holds<T>(Gen<T> cases, Func<T, bool> statement) =>
        Assert.That(() => cases.Sample(statement, iter: Cases, threads: 1), Throws.Nothing);
}
