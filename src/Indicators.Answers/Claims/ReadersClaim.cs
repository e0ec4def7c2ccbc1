using System.Globalization;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that a reader makes, put into words.</summary>
public static class ReadersClaim
{
    /// <summary>What stands for an identifier of it.</summary>
    public const string Id = "check";

    // 1.234,5: written down, because the program runs without the machine's cultures.
    private static readonly NumberFormatInfo Serbian = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };

    /// <summary>The claim, of the form <c>value</c>, without a document.</summary>
    /// <param name="catalogue">The definitions of the release.</param>
    /// <param name="subject">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="period">The period.</param>
    /// <param name="breakdown">The part that is meant.</param>
    /// <param name="relation">How the figure is said to stand to the number: anything but <see cref="ClaimRelation.Largest"/>.</param>
    /// <param name="value">The number as written, with a decimal point.</param>
    /// <param name="roundedTo">To what it is rounded, above 0; null: its last digit written.</param>
    /// <param name="unitCode">The code of its unit; empty: the indicator's own.</param>
    /// <returns>The claim with its words in English and Serbian.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The relation is not one of a number.</exception>
    public static Claim Of(
        Catalogue catalogue, IndicatorEntry subject, string area, Period period, Breakdown breakdown, ClaimRelation relation, string value, decimal? roundedTo, string unitCode) => new()
    {
        Id = Id,
        Form = ClaimForm.Value,
        Subject = subject.Id,
        Area = area,
        Period = period,
        Breakdown = BreakdownPattern.Parse(breakdown.Text),
        Relation = relation,
        Value = value,
        RoundedTo = roundedTo,
        UnitCode = unitCode,
        Against = "",
        AgainstPeriod = null,
        AgainstBreakdown = Breakdown.Total,
        AgainstState = "",
        Source = "",
        Locator = "",
        Text = Words(catalogue, subject, area, period, breakdown, relation, decimal.Parse(value, CultureInfo.InvariantCulture), unitCode),
        Note = "",
    };

    private static Wording Words(
        Catalogue catalogue, IndicatorEntry subject, string area, Period period, Breakdown breakdown, ClaimRelation relation, decimal number, string unitCode)
    {
        var unit = unitCode.Length > 0 ? new Unit(unitCode, subject.Unit.Kind) : subject.Unit;
        var english = FigureText.Show(Figure.Exact(number), unit);
        var suffix = unit.Code == Unit.PerHundredThousand ? " на 100.000" : unit.Code == Unit.Percent ? " %" : "";
        string[] inEnglish = [$"“{subject.Name.En}”", .. breakdown.Parts.Select(part => catalogue.NameOf(part.Dimension, part.Code)), catalogue.NameOf(Dimensions.Origin, area), PeriodText.Show(period)];
        string[] inSerbian = [$"„{subject.Name.Sr}“", .. breakdown.Parts.Select(part => SerbianName(catalogue, part.Dimension, part.Code)), SerbianName(catalogue, Dimensions.Origin, area), period.Text];
        return new Wording(
            $"{string.Join(", ", inEnglish)}: {RelationText.Of(relation)} {english}.",
            $"{string.Join(", ", inSerbian)}: {InSerbian(relation)} {number.ToString($"N{number.Scale}", Serbian)}{suffix}.");
    }

    private static string SerbianName(Catalogue catalogue, string list, string code) => catalogue.CodesOf(list).FirstOrDefault(known => known.Id == code)?.Name.Sr ?? code;

    private static string InSerbian(ClaimRelation relation) => relation switch
    {
        ClaimRelation.About => "око",
        ClaimRelation.Lt => "мање од",
        ClaimRelation.Le => "највише",
        ClaimRelation.Gt => "више од",
        ClaimRelation.Ge => "најмање",
        ClaimRelation.Eq => "тачно",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a comparison with a number"),
    };
}
