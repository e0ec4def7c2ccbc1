using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>A figure as it enters a formula.</summary>
public static class Operand
{
    /// <summary>The bounds with which a figure is calculated.</summary>
    /// <param name="figure">The figure; null where its status stands for none.</param>
    /// <param name="status">The status of the observation.</param>
    /// <param name="kind">The kind of the figure.</param>
    /// <returns>The bounds, or the reason why the figure cannot be calculated with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no figure, and the status does not say why.</exception>
    /// <remarks>"Fewer than 5" of things counted is 0 to 4; "more than n" stays as printed. Definition: docs/methodology.md#bounds.</remarks>
    public static Calculated Of(Figure? figure, ObservationStatus status, FigureKind kind) => figure switch
    {
        null => Calculated.Null(ReasonFor(status), status),
        { Relation: Relation.About } => Calculated.Null(new("the source gives only a rough number, without limits", "извор даје само приближан број, без граница")),
        { Bounds: { Upper: { } upper, UpperOpen: true } bounds } when kind == FigureKind.Count => BelowLimit(bounds, decimal.Ceiling(upper) - 1),
        _ => Calculated.Of(figure.Bounds),
    };

    /// <summary>Why an observation of this status has no figure.</summary>
    /// <param name="status">One that stands for no figure.</param>
    /// <returns>The reason, in a sentence without its full stop.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status goes with a figure.</exception>
    public static Wording ReasonFor(ObservationStatus status) => status switch
    {
        ObservationStatus.Missing => new("there is no information, which is not zero", "нема података, што није нула"),
        ObservationStatus.CannotExist => new("such a figure cannot exist", "такав податак не може постојати"),
        ObservationStatus.NotCollected => new("it exists, but was not collected", "постоји, али није прикупљен"),
        ObservationStatus.Suppressed => new("its publisher suppressed it", "издавач га не објављује"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status that goes with a figure"),
    };

    private static Calculated BelowLimit(Bounds bounds, decimal most) => bounds.Lower > most || (bounds.Lower == most && bounds.LowerOpen)
        ? Calculated.Null(new("no whole number lies within its limits", "у његовим границама нема целог броја"))
        : Calculated.Of(new Bounds(bounds.Lower, bounds.LowerOpen, most, false));
}
