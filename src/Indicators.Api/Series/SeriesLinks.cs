using Indicators.Answers;

namespace Indicators.Api;

/// <summary>Where else the answer to a question about a series is.</summary>
internal static class SeriesLinks
{
    private static readonly (string Name, string Suffix)[] Formats =
    [
        ("self", ".json"), ("csv", ".csv"), ("jsonstat", ".jsonstat.json"), ("sdmx", ".sdmx.csv"), ("xlsx", ".xlsx"), ("metadata", ".metadata.json"), ("zip", ".zip"), ("derivation", "/derivation"),
    ];

    /// <summary>The same question in each format, and what belongs to it.</summary>
    internal static IReadOnlyDictionary<string, string> Of(SeriesAnswer answer, string query)
    {
        var series = $"/api/v1/series/{answer.Indicator.Id}";
        var pinned = QueryText.Pinned(query, answer.Release.Number);
        var links = new Dictionary<string, string>(Formats.Length + 3);
        foreach (var (name, suffix) in Formats)
        {
            links[name] = string.Concat(series, suffix, query);
        }

        links["pinned"] = $"{series}.json{pinned}";
        links["revisions"] = $"{series}/revisions{pinned}";
        links["indicator"] = $"/api/v1/indicators/{answer.Indicator.Id}";
        return links;
    }

    /// <summary>The same question to this release, whose answer stays as it is.</summary>
    internal static string Pinned(SeriesAnswer answer, string query) => $"/api/v1/series/{answer.Indicator.Id}.json{QueryText.Pinned(query, answer.Release.Number)}";
}
