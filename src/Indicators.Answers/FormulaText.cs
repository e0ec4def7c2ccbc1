using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The formula of a derived indicator, in one line.</summary>
internal static class FormulaText
{
    internal static Wording Of(DerivedIndicator derived, Catalogue catalogue)
    {
        var numerator = Operand(derived.Numerator, derived.NumeratorBreakdown);
        var denominator = Operand(derived.Denominator, derived.DenominatorBreakdown);
        var states = Wording.Either(derived.States.Select(catalogue.State));
        return derived.Kind switch
        {
            DerivedKind.Rate or DerivedKind.Share => Wording.Of($"{numerator} / {denominator} × {derived.Scale}", $"{numerator} / {denominator} × {derived.Scale}"),
            DerivedKind.Change => new($"({numerator} of the year / {denominator} of the year before − 1) × 100", $"({numerator} те године / {denominator} претходне године − 1) × 100"),
            DerivedKind.Mean => Wording.Of($"({numerator} of {derived.Scale} consecutive years, added up) / {derived.Scale}", $"(збир {numerator} за {derived.Scale} узастопних година) / {derived.Scale}"),
            DerivedKind.Index => new($"{numerator} of the year / {denominator} of the first year × 100", $"{numerator} те године / {denominator} прве године × 100"),
            DerivedKind.Difference => Wording.Same($"{numerator} − {denominator}"),
            DerivedKind.Availability when derived.IsShareOfDays => Wording.Of($"days of the year on which {derived.Numerator} is {states} / days of the year × 100", $"дани у години када је {derived.Numerator}: {states} / дани у години × 100"),
            DerivedKind.Availability => Wording.Of($"days of the year on which {derived.Numerator} is {states}", $"дани у години када је {derived.Numerator}: {states}"),
            DerivedKind.Absence => Wording.Of(
                $"days of the year on which a body is {states}, or did nothing of what was due",
                $"дани у години када за тело важи: {states}, као и дани када тело није учинило ништа од обавезног"),
            DerivedKind.Compliance => Wording.Of($"done by {derived.Numerator} / due × {derived.Scale}", $"учињено ({derived.Numerator}) / обавезно × {derived.Scale}"),
            _ => throw new ArgumentOutOfRangeException(nameof(derived), derived.Kind, "not a kind of derived indicator"),
        };
    }

    private static string Operand(string indicator, Breakdown breakdown) => breakdown.IsTotal ? indicator : $"{indicator}[{breakdown.Text}]";
}
