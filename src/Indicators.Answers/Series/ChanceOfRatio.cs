using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The interval that chance alone explains around a rate or share of counted events.</summary>
internal static class ChanceOfRatio
{
    private const double Level = 0.95;

    /// <summary>Garwood's interval for a rate, Wilson's for a share; null where the events are not counted exactly or nothing is printed below the line.</summary>
    internal static ConfidenceInterval? Of(OperandPair pair, DerivedIndicator derived, Catalogue catalogue)
    {
        var denominator = catalogue.Indicators[derived.Denominator];
        if (catalogue.Indicators[derived.Numerator].Kind != FigureKind.Count
            || pair.Numerator.Figure?.Bounds.Point is not { } events
            || pair.Denominator.Figure is not { Printed: > 0 and var below } figure)
        {
            return null;
        }

        var assumes = figure.Bounds.Point is null ? $"if there were exactly {FigureText.Number(below)} {Lowered(denominator.Name.En)}" : null;
        return derived.Kind switch
        {
            DerivedKind.Rate => Scaled(Garwood.Of((int)events, Level), (double)derived.Scale / (double)below, Garwood.Method, assumes),
            DerivedKind.Share when denominator.Kind == FigureKind.Count && events <= below =>
                Scaled(Wilson.Of((int)events, (int)below, Level), (double)derived.Scale, Wilson.Method, assumes),
            _ => null,
        };
    }

    /// <summary>A name as it stands within a sentence.</summary>
    internal static string Lowered(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static ConfidenceInterval Scaled((double Lower, double Upper) limits, double scale, string method, string? assumes) =>
        new(Level, limits.Lower * scale, limits.Upper * scale, method, assumes);
}
