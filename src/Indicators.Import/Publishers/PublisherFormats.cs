namespace Indicators.Import;

/// <summary>The formats of publishers' own files. One identifier can stand for several shapes of file.</summary>
public static class PublisherFormats
{
    internal const string SpellingsFile = "reference/spellings.csv";

    internal static IReadOnlyList<PublisherFormat> All { get; } =
    [
        UnodcGlotip.Format,
        UnhcrPopulation.Format,
        UnhcrAsylumApplications.Format,
        UnhcrAsylumDecisions.Format,
        WorldBankPopulation.Long,
        WorldBankPopulation.Wide,
        SdmxCsv.Format,
    ];

    /// <summary>Their identifiers.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(format => format.Id).Distinct()];

    internal static IReadOnlyList<PublisherFormat> Named(string id) => [.. All.Where(format => format.Id == id)];
}
