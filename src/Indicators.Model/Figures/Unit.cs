namespace Indicators.Model;

/// <summary>The unit of a figure, by the code that files and answers use.</summary>
/// <param name="Code"><c>persons</c>, <c>%</c>, <c>per-100000</c>, <c>days</c>, …</param>
/// <param name="Kind">The kind of the figures in it: counts are shown without their unit.</param>
public sealed record Unit(string Code, FigureKind Kind)
{
    /// <summary>Percent.</summary>
    public const string Percent = "%";

    /// <summary>For each 100,000 of the denominator.</summary>
    public const string PerHundredThousand = "per-100000";

    /// <summary>Days of a year.</summary>
    public const string Days = "days";

    /// <summary>Percent of a base year: the year stands beside the number.</summary>
    public const string Index = "index";

    /// <summary>How often something was done.</summary>
    public static readonly Unit Times = new("times", FigureKind.Count);

    /// <summary>What follows a number in this unit, with the space before it: <c> %</c>, <c> per 100,000</c>; empty for counts.</summary>
    public string Suffix => (Code, Kind) switch
    {
        (_, FigureKind.Count) or (Index, _) => "",
        (PerHundredThousand, _) => " per 100,000",
        _ => " " + Code,
    };

    /// <summary>The same in Serbian, in Cyrillic, where the word depends on the number: <c> на 100.000</c>, 1 <c> дан</c>, 2 <c> дана</c>.</summary>
    /// <param name="number">The number before it; of a range, the upper one.</param>
    /// <returns>What follows the number.</returns>
    public string SerbianSuffix(decimal number) => (Code, Kind) switch
    {
        (_, FigureKind.Count) or (Index, _) => "",
        (PerHundredThousand, _) => " на 100.000",
        _ when DaysOfYear is { } days => $" од {days} дана",
        _ => " " + SerbianUnits.After(number, Code),
    };

    /// <summary>Days of a year of so many days: 246 <c> of 365 days</c>.</summary>
    /// <param name="daysOfYear">365 or 366.</param>
    /// <param name="kind">The kind of the figures.</param>
    /// <returns>The unit.</returns>
    public static Unit OfDays(int daysOfYear, FigureKind kind) => new($"of {daysOfYear} days", kind) { DaysOfYear = daysOfYear };

    private int? DaysOfYear { get; init; }
}
