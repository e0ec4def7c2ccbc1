using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A calculated figure as a verdict shows it: with as many digits as tell it from the number that is claimed.</summary>
internal static class ClaimDisplay
{
    // The most decimals that a claim may have, and three more.
    private const int MostDecimals = 9;

    internal static Wording Of(Figure result, FigureKind kind, Unit unit, decimal quoted)
    {
        var sign = kind == FigureKind.Change && result.Value > 0 ? "+" : "";
        var shown = FigureText.Shown(result.Value is { } exact ? Figure.Exact(Rounded(exact, quoted)) : SignificantDigits.Shown(result, kind), unit);
        return Wording.Of($"{sign}{shown}", $"{sign}{shown}");
    }

    /// <summary>Three significant digits; 100.459 beside a claimed 100 is 100.5, as "100 is more than 100" would read as an error.</summary>
    internal static decimal Rounded(decimal exact, decimal quoted)
    {
        var shown = SignificantDigits.Round(exact, Rounding.Nearest);
        for (var decimals = shown.Scale + 1; shown == quoted && shown != exact && decimals <= MostDecimals; decimals++)
        {
            shown = decimal.Round(exact, decimals, MidpointRounding.AwayFromZero);
        }

        return shown;
    }
}
