using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The bounds of a result as a figure with its relation.</summary>
public static class ResultFigure
{
    /// <summary>Why a result with bounds of no use is null.</summary>
    public static readonly Wording NothingKnown = new("the operands leave every value possible", "према полазним подацима могућа је свака вредност");

    /// <summary>The figure that bounds amount to: one number is exact, one end is a limit, two ends are a range.</summary>
    /// <param name="bounds">The bounds of the result.</param>
    /// <param name="kind">Its kind. An end at the kind's natural limit counts as none: at least 0 says nothing of a quantity.</param>
    /// <returns>The figure, in the unit of the bounds and cut to the limits of the kind; null if no end is left.</returns>
    /// <exception cref="ArgumentException">Nothing of the bounds lies within the limits of the kind.</exception>
    /// <remarks>Above 0 and below 4.31… is “less than 4.31…”. Definition: docs/methodology.md#bounds.</remarks>
    public static Figure? Of(Bounds bounds, FigureKind kind)
    {
        var cut = bounds.CutTo(kind);
        if (cut.Point is { } point)
        {
            return Figure.Exact(point);
        }

        var lower = cut.Lower == kind.Minimum() ? null : cut.Lower;
        var upper = cut.Upper == kind.Maximum() ? null : cut.Upper;
        return (lower, upper) switch
        {
            (null, null) => null,
            (not null, null) => Figure.Bounded(cut.LowerOpen ? Relation.MoreThan : Relation.AtLeast, cut, kind),
            (null, not null) => Figure.Bounded(cut.UpperOpen ? Relation.LessThan : Relation.AtMost, cut, kind),
            (not null, not null) => Figure.Bounded(Relation.Between, cut, kind),
        };
    }
}
