namespace Indicators.Model;

/// <summary>The interval in which a number surely lies. Either end may be absent, and a present end may be open.</summary>
/// <remarks>(116000, –) is "more than 116,000"; [78.5, 79.5] is 79 rounded to 1; (–, –) says nothing. In whatever unit the number has.</remarks>
public sealed record Bounds
{
    /// <summary>Makes an interval.</summary>
    /// <param name="lower">The lower end; null if none is known.</param>
    /// <param name="lowerOpen">Whether the lower end itself is left out. Ignored where the end is absent.</param>
    /// <param name="upper">The upper end; null if none is known.</param>
    /// <param name="upperOpen">Whether the upper end itself is left out. Ignored where the end is absent.</param>
    /// <exception cref="ArgumentException">No number lies in the interval.</exception>
    public Bounds(decimal? lower, bool lowerOpen, decimal? upper, bool upperOpen)
    {
        if (lower > upper || (lower == upper && lower is not null && (lowerOpen || upperOpen)))
        {
            throw new ArgumentException($"no number lies between {lower} and {upper}");
        }

        Lower = lower;
        LowerOpen = lowerOpen && lower is not null;
        Upper = upper;
        UpperOpen = upperOpen && upper is not null;
    }

    /// <summary>The lower end; null if none is known.</summary>
    public decimal? Lower { get; }

    /// <summary>Whether <see cref="Lower"/> itself is left out.</summary>
    public bool LowerOpen { get; }

    /// <summary>The upper end; null if none is known.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether <see cref="Upper"/> itself is left out.</summary>
    public bool UpperOpen { get; }

    /// <summary>The one number in the interval; null if there are more.</summary>
    public decimal? Point => Lower == Upper ? Lower : null;

    /// <summary>Whether nothing is known: both ends are absent.</summary>
    public bool AreUnknown => Lower is null && Upper is null;

    /// <summary>The interval of every number.</summary>
    public static Bounds Unknown { get; } = new(null, false, null, false);

    /// <summary>The interval that holds one number.</summary>
    /// <param name="value">That number.</param>
    /// <returns>The interval, closed, with that number as both ends.</returns>
    public static Bounds At(decimal value) => new(value, false, value, false);

    /// <summary>The closed interval from <paramref name="lower"/> to <paramref name="upper"/>.</summary>
    /// <param name="lower">The least number in it; null if there is none.</param>
    /// <param name="upper">The greatest number in it; null if there is none.</param>
    /// <returns>The interval with the ends that are present taken in.</returns>
    /// <exception cref="ArgumentException">The lower end is above the upper.</exception>
    public static Bounds Closed(decimal? lower, decimal? upper) => new(lower, false, upper, false);

    /// <summary>Whether a number lies in the interval.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is neither below the lower end nor above the upper, nor at an end that is left out.</returns>
    public bool Contains(decimal value) =>
        (Lower is null || value > Lower || (value == Lower && !LowerOpen))
        && (Upper is null || value < Upper || (value == Upper && !UpperOpen));

    /// <summary>Whether every number of this interval lies in another.</summary>
    /// <param name="other">The other interval, in the same unit.</param>
    /// <returns>Whether no end of this one reaches beyond the other's; an interval lies within itself.</returns>
    public bool LieWithin(Bounds other) =>
        (other.Lower is null || Lower > other.Lower || (Lower == other.Lower && (LowerOpen || !other.LowerOpen)))
        && (other.Upper is null || Upper < other.Upper || (Upper == other.Upper && (UpperOpen || !other.UpperOpen)));

    /// <summary>Whether no number lies in both intervals.</summary>
    /// <param name="other">The other interval, in the same unit.</param>
    /// <returns>Whether one ends before the other begins; ends that touch are apart if either leaves them out.</returns>
    public bool AreApartFrom(Bounds other) => EndsBefore(this, other) || EndsBefore(other, this);

    /// <summary>What of this interval lies within the natural limits of a kind.</summary>
    /// <param name="kind">The kind of the figure.</param>
    /// <returns>The interval with ends at the limits of the kind, closed, where it had none or reached beyond; otherwise as it is.</returns>
    /// <exception cref="ArgumentException">Nothing of it does.</exception>
    public Bounds CutTo(FigureKind kind)
    {
        var raise = kind.Minimum() is { } minimum && (Lower is null || Lower < minimum);
        var lower = raise ? kind.Minimum() : Lower;
        var drop = kind.Maximum() is { } maximum && (Upper is null || Upper > maximum);
        var upper = drop ? kind.Maximum() : Upper;
        return new Bounds(lower, LowerOpen && !raise, upper, UpperOpen && !drop);
    }

    /// <summary>What of this interval whole numbers can be: more than 4 persons are at least 5.</summary>
    /// <returns>The interval from the least whole number in it to the greatest, closed; null where there is none in it.</returns>
    public Bounds? OfWholeNumbers()
    {
        var least = LowerOpen && Lower == decimal.Floor(Lower!.Value) ? Lower + 1 : Lower is { } lower ? decimal.Ceiling(lower) : null;
        var most = UpperOpen && Upper == decimal.Floor(Upper!.Value) ? Upper - 1 : Upper is { } upper ? decimal.Floor(upper) : null;
        return least > most ? null : Closed(least, most);
    }

    private static bool EndsBefore(Bounds first, Bounds second) =>
        first.Upper < second.Lower || (first.Upper == second.Lower && first.Upper is not null && (first.UpperOpen || second.LowerOpen));
}
