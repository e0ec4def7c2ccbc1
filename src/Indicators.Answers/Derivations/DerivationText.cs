using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A derivation in plain lines: what the figure is, each row that it is made from, each step, and what was not used.</summary>
public static class DerivationText
{
    /// <summary>The lines.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="catalogue">The definitions of its release.</param>
    public static IReadOnlyList<string> Of(Derivation derivation, Catalogue catalogue) =>
    [
        $"{About(derivation, catalogue)}: {derivation.Result.Display}",
        .. derivation.Formula is { } formula ? [$"formula: {formula}"] : Array.Empty<string>(),
        .. derivation.Operands.Select(operand => Row(operand, catalogue)),
        .. derivation.Steps.Select((step, index) => $"step {index + 1}: {step.Text}"),
        .. derivation.StandsFor is { } fitted ? [Row(fitted.Whole, catalogue), $"derived: {fitted.Text}"] : Array.Empty<string>(),
        .. Result(derivation),
        .. derivation.Result.Confidence is { } chance ? [$"chance alone: {Range(chance)}{derivation.Indicator.Unit.Suffix} ({chance.Level * 100:0} %, {chance.Method}{(chance.Assumes is { } assumes ? $", {assumes}" : "")})"] : Array.Empty<string>(),
        .. derivation.Result.Test is { } test ? [$"chance alone makes two counts differ so much or more with p = {ChanceOfChange.PText(test)} ({test.Method}; assumes {test.Assumes})"] : Array.Empty<string>(),
        .. derivation.NotUsed.Select(unused => $"not used: {unused.Display} ({unused.Observation.Source}, {unused.Observation.Indicator}): {unused.Reason}"),
        .. derivation.Result.Notes.Select(note => $"note: {note}"),
    ];

    private static IEnumerable<string> Result(Derivation derivation) => derivation switch
    {
        { Result.Reason: { } reason } => [$"no figure: {reason}"],
        { Rounding: { } rounding } => [$"shown: {derivation.Result.Display} ({rounding})"],
        { Steps.Count: > 0 } => [$"shown: {derivation.Result.Display}"],
        _ => [],
    };

    private static string About(Derivation derivation, Catalogue catalogue)
    {
        var result = derivation.Result;
        string[] parts =
        [
            $"“{derivation.Indicator.Name.En}”",
            .. result.Breakdown.Parts.Select(part => catalogue.NameOf(part.Dimension, part.Code)),
            .. result.Body is { } body ? [catalogue.NameOf(Code.Bodies, body)] : Array.Empty<string>(),
            catalogue.NameOf(Dimensions.Origin, result.Area),
            PeriodText.Show(result.Period),
        ];
        return string.Join(", ", parts);
    }

    private static string Row(DerivationOperand operand, Catalogue catalogue) =>
        $"{operand.Role}: {What(operand, catalogue)}; {catalogue.Sources[operand.Source].Publisher} ({operand.Source}), {operand.Locator}; since release {operand.Release.ToString(CultureInfo.InvariantCulture)}";

    private static string What(DerivationOperand operand, Catalogue catalogue)
    {
        if (operand.Spell is { } spell)
        {
            var end = spell.End is { } ended ? $"ended: {PeriodText.Show(ended)}" : spell.AsOf is { } known ? $"not ended as of {PeriodText.Show(known)}" : "no end is told";
            return $"{catalogue.NameOf(Code.Bodies, spell.Body)} {spell.State}, begun: {PeriodText.Show(spell.Start)}, {end}";
        }

        if (operand.Duty is { } duty)
        {
            return $"{catalogue.NameOf(Code.Bodies, duty.Body)}, {PeriodText.Show(duty.Period)}: due {Times(duty.Due)}, done {Times(duty.Done)}";
        }

        var observation = operand.Observation!;
        var entry = catalogue.Find(observation.Indicator)!;
        string[] parts = [$"“{entry.Name.En}”", .. observation.Breakdown.Parts.Select(part => catalogue.NameOf(part.Dimension, part.Code)), PeriodText.Show(observation.Period)];
        var shown = observation.Figure is { } figure ? FigureText.Show(figure, entry.Unit) : ObservedSeries.Absent(observation.Status).En;
        return $"{shown} {string.Join(", ", parts)}, counted by {catalogue.NameOf(Code.Counters, observation.CountedBy)}";
    }

    private static string Times(Figure? figure) => figure is null ? "not known" : FigureText.Show(figure, new Unit("times", FigureKind.Count));

    private static string Range(ConfidenceInterval chance) => chance.Upper is { } upper ? $"{Limit(chance.Lower)} to {Limit(upper)}" : $"≥ {Limit(chance.Lower)}";

    private static string Limit(double limit) => FigureText.Number(SignificantDigits.Round((decimal)limit, Rounding.Nearest));
}
