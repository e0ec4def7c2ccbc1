namespace Indicators.Model;

/// <summary>A number with what is known of it: the relation that the source states and the bounds that follow.</summary>
/// <remarks>"over 116 thousand" is not 116000: its <see cref="Value"/> is null and its bounds are (116000, –).</remarks>
public sealed record Figure
{
    private Figure(Relation relation, Bounds bounds, decimal? value, decimal? roundedTo)
    {
        Relation = relation;
        Bounds = bounds;
        Value = value;
        RoundedTo = roundedTo;
    }

    /// <summary>What the printed number says of the number behind it.</summary>
    public Relation Relation { get; }

    /// <summary>Where the number surely lies. Unknown for <see cref="Relation.About"/>.</summary>
    public Bounds Bounds { get; }

    /// <summary>The number where one is printed or known: exact, rounded or about. Null for a bound.</summary>
    public decimal? Value { get; }

    /// <summary>The step to which the publisher rounded; null unless <see cref="Relation.Rounded"/>.</summary>
    public decimal? RoundedTo { get; }

    /// <summary>The number that the source prints, whatever its relation; null for a range. Only for comparing with print.</summary>
    public decimal? Printed => Relation switch
    {
        Relation.MoreThan or Relation.AtLeast => Bounds.Lower,
        Relation.LessThan or Relation.AtMost => Bounds.Upper,
        _ => Value,
    };

    /// <summary>Exactly this number.</summary>
    /// <param name="value">The number, in the unit of the indicator.</param>
    /// <returns>A figure with this value and both bounds at it.</returns>
    public static Figure Exact(decimal value) => new(Relation.Exact, Bounds.At(value), value, null);

    /// <summary>Roughly this number, with no known limit.</summary>
    /// <param name="value">The number as said, in the unit of the indicator.</param>
    /// <returns>A figure with this value and no bounds: nothing is derived from it.</returns>
    public static Figure About(decimal value) => new(Relation.About, Bounds.Unknown, value, null);

    /// <summary>This number after rounding. Both ends are closed: how the publisher rounds ties is not known.</summary>
    /// <param name="value">The number as printed.</param>
    /// <param name="roundedTo">The step, above 0: 1 for whole numbers, 1000 for thousands.</param>
    /// <param name="kind">The kind, to whose limits the bounds are cut.</param>
    /// <returns>A figure with this value and bounds half a step on either side.</returns>
    /// <exception cref="ArgumentException">The step is not above 0, or nothing is left within the limits.</exception>
    public static Figure Rounded(decimal value, decimal roundedTo, FigureKind kind) => roundedTo > 0
        ? new(Relation.Rounded, Bounds.Closed(value - (roundedTo / 2), value + (roundedTo / 2)).CutTo(kind), value, roundedTo)
        : throw new ArgumentOutOfRangeException(nameof(roundedTo), roundedTo, "a step of rounding is above 0");

    /// <summary>A number known only by bounds, under the relation that a source states.</summary>
    /// <param name="relation">One of more-than, at-least, less-than, at-most, between.</param>
    /// <param name="bounds">The bounds as stated; they are cut to the limits of the kind.</param>
    /// <param name="kind">The kind of the figure.</param>
    /// <returns>A figure without a value.</returns>
    /// <exception cref="ArgumentException">The relation is not one of bounds, or nothing is left within the limits.</exception>
    public static Figure Bounded(Relation relation, Bounds bounds, FigureKind kind) => relation
        is Relation.MoreThan or Relation.AtLeast or Relation.LessThan or Relation.AtMost or Relation.Between
        ? new(relation, bounds.CutTo(kind), null, null)
        : throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a relation of bounds");
}
