using Indicators.Api;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>How much of a ratio's move came from either side: a number where all is exact, else what can be said within bounds.</summary>
internal static class MovedText
{
    private const string All = "all of it";
    private const string None = "none";
    private const string NotKnown = "not known";

    internal static (string Numerator, string Denominator) Of(DerivedChangeResponse change) => change switch
    {
        { Moved: null } => ("", ""),
        { Moved: { FromNumerator: { } numerator, FromDenominator: { } denominator } } => (Number(numerator), Number(denominator)),
        _ when IsAs(change.Moved.NumeratorAlone, change.Before!) => (None, All),
        _ when IsAs(change.Moved.DenominatorAlone, change.Before!) => (All, None),
        _ => (NotKnown, NotKnown),
    };

    // The other side alone left the ratio where it was.
    private static bool IsAs(BoundsResponse? alone, ObservationResponse before) =>
        alone is not null && (alone.Lower, alone.Upper, alone.LowerOpen, alone.UpperOpen) == (before.Lower, before.Upper, before.LowerOpen, before.UpperOpen);

    private static string Number(decimal part) => (part > 0 ? "+" : "") + FigureText.Number(SignificantDigits.Round(part, Rounding.Nearest));
}
