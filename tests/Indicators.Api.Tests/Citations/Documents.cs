using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api.Tests;

/// <summary>Documents to cite.</summary>
internal static class Documents
{
    /// <summary>A document of which only what every one has is known; a test adds what it is about.</summary>
    internal static Source Bare { get; } = new()
    {
        Id = "report-2023",
        CountedBy = "cptv",
        Publisher = "CPTV",
        Title = "Annual report",
        Url = "",
        Published = null,
        Accessed = null,
        Licence = "",
        Language = "",
        SmallCountFrom = "",
        Covers = "",
        Note = "",
    };

    /// <summary>A document of which everything is known.</summary>
    internal static Source Full { get; } = Bare with
    {
        Url = "https://example.org/a%20report_1?x=1&y=2#p~3",
        Published = Period.Parse("2023-03-07"),
        Accessed = Period.Parse("2024-01-31"),
        Licence = "CC BY 4.0",
        Language = "sr",
        SmallCountFrom = "5",
        Covers = "SRB+XKX",
        Note = "Year of printing inferred",
    };

    /// <summary>All documents of the repository's data.</summary>
    internal static IReadOnlyList<Source> OfTheData { get; } = new DataFolder(Repository.Data).Read().Data.Sources;
}
