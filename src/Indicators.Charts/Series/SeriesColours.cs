namespace Indicators.Charts;

/// <summary>Which colour and shape each series has. Where parts tell series apart, a code has its own on every chart; anything else has the first that is free.</summary>
internal static class SeriesColours
{
    // Also the order in which parts lie on each other: a test measures that neighbours are far apart in lightness.
    private static readonly (string Part, int Colour)[] Fixed =
    [
        ("exploitation=sexual", 0), ("exploitation=other", 3), ("exploitation=labour", 2), ("exploitation=multiple", 4), ("exploitation=forced-criminality", 5), ("exploitation=begging", 1),
        ("sex=female", 0), ("sex=male", 1),
        ("age=minor", 0), ("age=adult", 1),
        ("citizenship=domestic", 0), ("citizenship=foreign", 1),
        ("referrer=police", 0), ("referrer=social-welfare", 1), ("referrer=ngo", 2), ("referrer=government", 3), ("referrer=other-government", 4), ("referrer=international-organisation", 5),
        ("provider=state", 0), ("provider=civil-society", 1),
    ];

    private static readonly Dictionary<string, int> OfCodes = Fixed.ToDictionary(one => one.Part, one => one.Colour);

    /// <summary>The colours of series, in their order.</summary>
    internal static IReadOnlyList<int> Of(IReadOnlyList<ChartSeries> series)
    {
        var parts = series.Select(one => one.Key.Part).ToList();
        return parts.Distinct().Count() == parts.Count ? Of(parts) : [.. Enumerable.Range(0, parts.Count)];
    }

    /// <summary>The colours of parts that differ, in their order.</summary>
    internal static IReadOnlyList<int> Of(IReadOnlyList<string> parts)
    {
        var taken = parts.Where(OfCodes.ContainsKey).Select(part => OfCodes[part]).ToHashSet();
        var free = new Queue<int>(Enumerable.Range(0, parts.Count + Ink.Light.Series.Count).Where(colour => !taken.Contains(colour)));
        return [.. parts.Select(part => OfCodes.TryGetValue(part, out var colour) ? colour : free.Dequeue())];
    }

    /// <summary>The colours of the codes that a source lumps; none where it does not, or where one of them has no colour of its own.</summary>
    internal static IReadOnlyList<int> OfLumped(string part)
    {
        var codes = CodesOf(part);
        return codes.Count > 1 && codes.All(OfCodes.ContainsKey) ? [.. codes.Select(code => OfCodes[code])] : [];
    }

    /// <summary>Parts in the order in which they lie on each other: the same on every chart, those lumped on the first of their codes, and others on top.</summary>
    internal static IEnumerable<string> InOrder(IEnumerable<string> parts) =>
        parts.OrderBy(part => Array.FindIndex(Fixed, one => one.Part == CodesOf(part)[0]) is >= 0 and var place ? place : Fixed.Length).ThenBy(part => part.Length).ThenBy(part => part, StringComparer.Ordinal);

    // Each with its dimension.
    private static IReadOnlyList<string> CodesOf(string part)
    {
        var dimension = part[..(part.IndexOf('=', StringComparison.Ordinal) + 1)];
        return [.. part[dimension.Length..].Split('+').Select(code => dimension + code)];
    }
}
