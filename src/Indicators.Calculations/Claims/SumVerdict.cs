using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Whether parts can add up to a stated whole.</summary>
public static class SumVerdict
{
    /// <summary>Holds when the whole can equal the sum of its parts.</summary>
    /// <param name="parts">The parts, at least one, in one unit.</param>
    /// <param name="whole">The stated whole, in the same unit.</param>
    /// <returns>Holds or does not hold.</returns>
    /// <remarks>30 % and 70 %, each rounded to 1, make 99 to 101 %: 100 % holds. Definition: docs/methodology.md#claims.</remarks>
    /// <exception cref="InvalidOperationException">There are no parts.</exception>
    public static Verdict Of(IEnumerable<Bounds> parts, Bounds whole) =>
        parts.Aggregate(BoundArithmetic.Add).AreApartFrom(whole) ? Verdict.DoesNotHold : Verdict.Holds;
}
