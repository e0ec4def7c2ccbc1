using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The formula of a derived indicator, in one line.</summary>
internal static class FormulaText
{
    internal static string Of(DerivedIndicator derived)
    {
        var numerator = Operand(derived.Numerator, derived.NumeratorBreakdown);
        var denominator = Operand(derived.Denominator, derived.DenominatorBreakdown);
        return derived.Kind switch
        {
            DerivedKind.Rate or DerivedKind.Share => $"{numerator} / {denominator} × {FigureText.Number(derived.Scale)}",
            DerivedKind.Change => $"({numerator} of the year / {denominator} of the year before − 1) × 100",
            DerivedKind.Mean => $"({numerator} of {FigureText.Number(derived.Scale)} consecutive years, added up) / {FigureText.Number(derived.Scale)}",
            DerivedKind.Index => $"{numerator} of the year / {denominator} of the first year × 100",
            DerivedKind.Difference => $"{numerator} − {denominator}",
            DerivedKind.Availability when derived.IsShareOfDays => $"days of the year on which {derived.Numerator} is {derived.State} / days of the year × 100",
            DerivedKind.Availability => $"days of the year on which {derived.Numerator} is {derived.State}",
            DerivedKind.Absence => $"days of the year on which a body is {derived.State.Replace("+", " or ", StringComparison.Ordinal)}, or did nothing of what was due",
            DerivedKind.Compliance => $"done by {derived.Numerator} / due × {FigureText.Number(derived.Scale)}",
            _ => throw new ArgumentOutOfRangeException(nameof(derived), derived.Kind, "not a kind of derived indicator"),
        };
    }

    private static string Operand(string indicator, Breakdown breakdown) => breakdown.IsTotal ? indicator : $"{indicator}[{breakdown.Text}]";
}
