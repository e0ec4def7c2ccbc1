namespace Indicators.Model;

/// <summary>What sort of number a figure is: decides its natural limits and whether it may have decimals.</summary>
public enum FigureKind
{
    /// <summary>Whole things counted, 0 and more.</summary>
    Count,

    /// <summary>A measured amount, 0 and more.</summary>
    Quantity,

    /// <summary>A part of a whole, 0 to 100.</summary>
    Percent,

    /// <summary>A relative change in percent, −100 and more.</summary>
    Change,

    /// <summary>A difference of two quantities, of either sign.</summary>
    Difference,
}

/// <summary>The natural limits of each kind.</summary>
public static class FigureKindLimits
{
    /// <summary>The least value that a figure of this kind can have; null if there is none.</summary>
    /// <param name="kind">The kind of the figure.</param>
    /// <returns>0 of counts, quantities and percentages, −100 of changes, null of differences.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a kind.</exception>
    public static decimal? Minimum(this FigureKind kind) => kind switch
    {
        FigureKind.Count or FigureKind.Quantity or FigureKind.Percent => 0m,
        FigureKind.Change => -100m,
        FigureKind.Difference => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of figure"),
    };

    /// <summary>The greatest value that a figure of this kind can have; null if there is none.</summary>
    /// <param name="kind">The kind of the figure.</param>
    /// <returns>100 of percentages, null of all others.</returns>
    public static decimal? Maximum(this FigureKind kind) => kind == FigureKind.Percent ? 100m : null;
}
