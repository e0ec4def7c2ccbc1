using System.Globalization;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that a reader makes, put into words.</summary>
public static class ReadersClaim
{
    /// <summary>What stands for an identifier of it.</summary>
    public const string Id = "check";

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
        var about = Wording.Joined(
            ", ", [subject.Name.Quoted(), .. breakdown.Parts.Select(part => catalogue.Named(part.Dimension, part.Code)), catalogue.Named(Dimensions.Origin, area), PeriodText.Shown(period)]);
        var claimed = Wording.Joined(" ", [RelationText.Of(relation), FigureText.Shown(Figure.Exact(number), unit)]);
        return Wording.Of($"{about}: {claimed}.", $"{about}: {claimed}.");
    }
}
