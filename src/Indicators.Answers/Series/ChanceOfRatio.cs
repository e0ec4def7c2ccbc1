using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The interval that chance alone explains around a rate or share of counted events.</summary>
internal static class ChanceOfRatio
{
    private const double Level = 0.95;

    /// <summary>Garwood's interval for a rate, Wilson's for a share. Of events that are known only within bounds, the hull of the intervals of all numbers within them.
    /// Null where events are not counted, or nothing is printed below the line.</summary>
    internal static ConfidenceInterval? Of(OperandPair pair, DerivedIndicator derived, Catalogue catalogue)
    {
        var (above, below) = (catalogue.Indicators[derived.Numerator], catalogue.Indicators[derived.Denominator]);
        if (above.Kind != FigureKind.Count
            || Operand.Of(pair.Numerator.Figure, pair.Numerator.Status, above.Kind).Bounds is not { } events
            || Operand.Of(pair.Denominator.Figure, pair.Denominator.Status, below.Kind).Bounds is not { } people)
        {
            return null;
        }

        return events.Point is { } count ? OfCount((int)count, pair.Denominator.Figure!, derived, below) : WithinBounds(events, people, derived, below.Kind);
    }

    private static ConfidenceInterval? OfCount(int events, Figure denominator, DerivedIndicator derived, Indicator below)
    {
        if (denominator.Printed is not (> 0 and var printed))
        {
            return null;
        }

        var assumes = denominator.Bounds.Point is null ? IfExactly(printed, below.Name) : null;
        return derived.Kind switch
        {
            DerivedKind.Rate => Scaled(Garwood.Of(events, Level), (double)derived.Scale / (double)printed, Garwood.Method, assumes),
            DerivedKind.Share when below.Kind == FigureKind.Count && events <= printed =>
                Scaled(Wilson.Of(events, (int)printed, Level), (double)derived.Scale, Wilson.Method, assumes),
            _ => null,
        };
    }

    private static Wording IfExactly(decimal number, Wording name) => Wording.Of($"if there were exactly {number} {name.Lowered()}", $"ако податак {name.Quoted()} износи тачно {number}");

    // Bounds that hold no whole number are a contradiction of the source, not a count.
    private static ConfidenceInterval? WithinBounds(Bounds events, Bounds people, DerivedIndicator derived, FigureKind below) => derived.Kind switch
    {
        _ when !HoldWhole(events) => null,
        DerivedKind.Rate when people.Lower is >= 0 && people.Upper != 0 => Hull(ChanceWithinBounds.OfRate(events, people, derived.Scale, Level), 1),
        DerivedKind.Share when below == FigureKind.Count && HoldWhole(people) && people.Upper != 0 && !(events.Lower > people.Upper) =>
            Hull(ChanceWithinBounds.OfShare(events, people, Level), (double)derived.Scale),
        _ => null,
    };

    private static bool HoldWhole(Bounds bounds)
    {
        var least = decimal.Ceiling(bounds.Lower ?? 0) is var up && bounds.LowerOpen && up == bounds.Lower ? up + 1 : up;
        return least <= int.MaxValue && (bounds.Upper is null || (bounds.Upper <= int.MaxValue && bounds.Contains(decimal.Max(least, 0))));
    }

    private static ConfidenceInterval Hull(ChanceRange range, double scale) => new(Level, range.Lower * scale, range.Upper * scale, range.Method, range.Assumes);

    private static ConfidenceInterval Scaled((double Lower, double Upper) limits, double scale, string method, Wording? assumes) =>
        new(Level, limits.Lower * scale, limits.Upper * scale, method, assumes);
}
