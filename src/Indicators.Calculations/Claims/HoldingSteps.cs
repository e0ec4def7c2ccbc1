using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>To which steps, of the powers of ten, a number may be rounded to give a quoted one.</summary>
/// <param name="Finest">The finest step, in the unit of the number; null where the number is the quoted one itself, so that every finer step does too.</param>
/// <param name="Coarsest">The coarsest step; null where the quoted number is 0, so that every coarser step does too.</param>
/// <remarks>0.00431 gives 0.004 at a step of 0.001 alone; 100.459 gives 100 at steps from 1 to 100. Definition: docs/methodology.md#claims.</remarks>
public sealed record HoldingSteps(decimal? Finest, decimal? Coarsest)
{
    private const int FinestPower = -12;
    private const int CoarsestPower = 15;

    /// <summary>The steps at which every number in an interval rounds to a quoted one.</summary>
    /// <param name="subject">Where the number lies.</param>
    /// <param name="quoted">The quoted number, in the same unit.</param>
    /// <returns>The steps from 0.000000000001 to 1,000,000,000,000,000; null if there is none.</returns>
    public static HoldingSteps? Of(Bounds subject, decimal quoted)
    {
        var steps = Enumerable.Range(FinestPower, CoarsestPower - FinestPower + 1).Select(PowerOfTen)
            .Where(step => quoted % step == 0 && subject.LieWithin(new RoundedValue(quoted, step).Interval))
            .ToList();
        return steps.Count == 0 ? null : new HoldingSteps(subject.Point == quoted ? null : steps[0], quoted == 0 ? null : steps[^1]);
    }

    private static decimal PowerOfTen(int power) => power < 0 ? new decimal(1, 0, 0, false, (byte)-power) : decimal.Parse($"1{new string('0', power)}", System.Globalization.CultureInfo.InvariantCulture);
}
