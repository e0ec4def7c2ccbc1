using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>What a formula gives: bounds, or the reason why there are none. Never both, never neither.</summary>
public sealed record Calculated
{
    private Calculated(Bounds? bounds, Wording? reason, ObservationStatus absent) => (Bounds, Reason, Absent) = (bounds, reason, absent);

    /// <summary>The bounds of the result, unrounded; null with a <see cref="Reason"/>.</summary>
    public Bounds? Bounds { get; }

    /// <summary>Why nothing can be calculated; null with <see cref="Bounds"/>.</summary>
    public Wording? Reason { get; }

    /// <summary>What stands where the result would: the status of the operand that has no figure; missing where all of them have one, and with <see cref="Bounds"/>.</summary>
    public ObservationStatus Absent { get; }

    /// <summary>A result.</summary>
    /// <param name="bounds">Its bounds, in the unit that the formula says.</param>
    /// <returns>A result without a reason.</returns>
    public static Calculated Of(Bounds bounds) => new(bounds, null, ObservationStatus.Missing);

    /// <summary>No result.</summary>
    /// <param name="reason">Why, in a sentence without its full stop.</param>
    /// <param name="absent">The status of the operand that has no figure, where one has none.</param>
    /// <returns>A reason without a result.</returns>
    public static Calculated Null(Wording reason, ObservationStatus absent = ObservationStatus.Missing) => new(null, reason, absent);

    /// <summary>Goes on with the bounds, if there are any.</summary>
    /// <param name="next">What to calculate from them.</param>
    /// <returns>What <paramref name="next"/> gives; this, with its reason, where there are no bounds.</returns>
    public Calculated Then(Func<Bounds, Calculated> next) => Bounds is null ? this : next(Bounds);
}
