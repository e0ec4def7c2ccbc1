using System.Globalization;
using CsCheck;

namespace Indicators.Calculations.Tests;

/// <summary>A statement about every case of a generator, tried on many: 4,000, or as many as the environment variable INDICATORS_CASES says.</summary>
internal static class Property
{
    private const string CasesVariable = "INDICATORS_CASES";
    private const int UsualCases = 4000;

    private static readonly int Cases = Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } asked
        ? int.Parse(asked, NumberStyles.None, CultureInfo.InvariantCulture)
        : UsualCases;

    // On one thread: the smallest counterexample is then the same for the same seed, which the message tells.
    internal static void Holds<T>(Gen<T> cases, Func<T, bool> statement) =>
        Assert.That(() => cases.Sample(statement, iter: Cases, threads: 1), Throws.Nothing);
}
