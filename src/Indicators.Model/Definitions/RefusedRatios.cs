namespace Indicators.Model;

/// <summary>Ratios that look sensible and are not, each with the reason why it is refused.</summary>
public static class RefusedRatios
{
    private static readonly (string Numerator, string Denominator, Wording Reason)[] All =
    [
        (
            "identified-victims",
            "refugees",
            new(
                "UNHCR’s refugees at the end of the year are mostly people from earlier wars in the region, not people on the present route, and what the number holds changed over the years: "
                + "a rate of identified victims by it would compare two different populations",
                "избеглице које УНХЦР броји на крају године већином су људи из ранијих ратова у региону, а не људи на садашњој рути, а и оно што тај број обухвата мењало се током година: "
                + "стопа идентификованих жртава према њему упоређивала би две различите популације")),
    ];

    /// <summary>Why a ratio is refused.</summary>
    /// <param name="numerator">The indicator above the line.</param>
    /// <param name="denominator">The indicator below the line.</param>
    /// <returns>The reason, in a sentence without its full stop; null where the ratio is not refused.</returns>
    public static Wording? ReasonFor(string numerator, string denominator) =>
        Array.Find(All, refused => refused.Numerator == numerator && refused.Denominator == denominator).Reason;

    /// <summary>The indicators that may not stand below an indicator.</summary>
    /// <param name="numerator">The indicator above the line.</param>
    /// <returns>Their identifiers; none where no ratio of the indicator is refused.</returns>
    public static IEnumerable<string> DenominatorsOf(string numerator) => All.Where(refused => refused.Numerator == numerator).Select(refused => refused.Denominator);
}
