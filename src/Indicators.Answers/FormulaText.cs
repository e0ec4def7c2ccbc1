using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The formula of a derived indicator, in one line.</summary>
internal static class FormulaText
{
    internal static Wording Of(DerivedIndicator derived, Catalogue catalogue)
    {
        var numerator = Operand(derived.Numerator, derived.NumeratorBreakdown);
        var denominator = Operand(derived.Denominator, derived.DenominatorBreakdown);
        var states = States(derived, catalogue);
        return derived.Kind switch
        {
            DerivedKind.Rate or DerivedKind.Share => Wording.Of($"{numerator} / {denominator} × {derived.Scale}", $"{numerator} / {denominator} × {derived.Scale}"),
            DerivedKind.Change => new($"({numerator} of the year / {denominator} of the year before − 1) × 100", $"({numerator} те године / {denominator} претходне године − 1) × 100"),
            DerivedKind.Mean => Wording.Of($"({numerator} of {derived.Scale} consecutive years, added up) / {derived.Scale}", $"(збир {numerator} за {derived.Scale} узастопних година) / {derived.Scale}"),
            DerivedKind.Index => new($"{numerator} of the year / {denominator} of the first year × 100", $"{numerator} те године / {denominator} прве године × 100"),
            DerivedKind.Difference => Wording.Same($"{numerator} − {denominator}"),
            DerivedKind.Availability when derived.IsShareOfDays => new($"days of the year on which {derived.Numerator} is {states.En} / days of the year × 100", $"дани у години када је {derived.Numerator}: {states.Sr} / дани у години × 100"),
            DerivedKind.Availability => new($"days of the year on which {derived.Numerator} is {states.En}", $"дани у години када је {derived.Numerator}: {states.Sr}"),
            DerivedKind.Absence => new(
                $"days of the year on which a body is {states.En}, or did nothing of what was due",
                $"дани у години када за тело важи: {states.Sr}, као и дани када тело није учинило ништа од обавезног"),
            DerivedKind.Compliance => Wording.Of($"done by {derived.Numerator} / due × {derived.Scale}", $"учињено ({derived.Numerator}) / обавезно × {derived.Scale}"),
            _ => throw new ArgumentOutOfRangeException(nameof(derived), derived.Kind, "not a kind of derived indicator"),
        };
    }

    // The formula names identifiers; in Serbian the codes of states are no words, as they are in English.
    private static Wording States(DerivedIndicator derived, Catalogue catalogue) => new(
        string.Join(" or ", derived.States), string.Join(" или ", derived.States.Select(state => catalogue.Named(Code.States, state).Lowered().In(Language.SerbianCyrillic))));

    private static string Operand(string indicator, Breakdown breakdown) => breakdown.IsTotal ? indicator : $"{indicator}[{breakdown.Text}]";
}
