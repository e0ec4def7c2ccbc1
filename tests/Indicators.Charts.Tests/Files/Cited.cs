using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>A picture of a release, made up for a test.</summary>
internal static class Cited
{
    internal const string Address = "https://example.org/charts/sample.png?lang=sr-Cyrl&asOf=7";

    internal static ChartContent Chart(params (int Year, string Cell)[] figures) => Sample.Chart(ChartForm.Bars, figures) with
    {
        Citation = new PictureCitation(
            new Release(7, new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero), "hash", "data", "", "", new ReleaseCounts(1, 1, 0)),
            [Document("first", "Публикатор & Co", "A <title>", "https://example.org/a?b=1&c=2", "CC BY 4.0"), Document("second", "Another", "Second", "", "")],
            Address),
    };

    private static Source Document(string id, string publisher, string title, string url, string licence) => new()
    {
        Id = id,
        CountedBy = "cptv",
        Publisher = publisher,
        Title = title,
        Url = url,
        Published = null,
        Accessed = null,
        Licence = licence,
        Language = "en",
        SmallCountFrom = "",
        Covers = "",
        Note = "",
    };
}
