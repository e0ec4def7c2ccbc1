using System.Globalization;
using Indicators.Answers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

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
        var links = Formats.ToDictionary(format => format.Name, format => $"/api/v1/series/{answer.Indicator.Id}{format.Suffix}{query}");
        links["pinned"] = Pinned(answer, query, ".json");
        links["revisions"] = Pinned(answer, query, "/revisions");
        links["indicator"] = $"/api/v1/indicators/{answer.Indicator.Id}";
        return links;
    }

    /// <summary>The same question to this release, whose answer stays as it is.</summary>
    internal static string Pinned(SeriesAnswer answer, string query, string suffix)
    {
        var asked = QueryHelpers.ParseQuery(query).Where(parameter => parameter.Key != "asOf");
        var release = new KeyValuePair<string, StringValues>("asOf", answer.Release.Number.ToString(CultureInfo.InvariantCulture));
        return $"/api/v1/series/{answer.Indicator.Id}{suffix}{QueryString.Create([.. asked, release])}";
    }
}
