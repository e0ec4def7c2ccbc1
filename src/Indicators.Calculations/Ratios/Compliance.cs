using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>How much of what was due was done.</summary>
public static class Compliance
{
    private const decimal Hundred = 100;

    /// <summary>done / due × 100, uncapped.</summary>
    /// <param name="duty">The duty.</param>
    /// <returns>Percent, 0 and more, unrounded; null with the reason where the source gives no number for what was due or done, or nothing was due.
    /// No information is not 0 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is told of what was done, and the duty's status does not say why.</exception>
    /// <remarks>No meeting where two were due is 0 %. Definition: docs/methodology.md#compliance.</remarks>
    public static Calculated Of(Duty duty) => duty.Due is null
        ? Calculated.Null(new("the source gives no number for what was due", "извор не наводи колико је било обавезно"))
        : Operand.Of(duty.Due, ObservationStatus.Normal, FigureKind.Count).Then(due =>
            Operand.Of(duty.Done, duty.Status, FigureKind.Count).Then(done => Rate.Of(done, due, Hundred)));
}
