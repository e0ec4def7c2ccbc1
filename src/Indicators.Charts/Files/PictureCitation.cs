using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What a file of a picture tells of where it is from, so that it can be cited when it has left its page.</summary>
/// <param name="Release">The release that its figures are of.</param>
/// <param name="Documents">The documents that the figures stand in, those of denominators included.</param>
/// <param name="Address">Where the same picture stays as it is: with the release in it, and with the host where there is one.</param>
public sealed record PictureCitation(Release Release, IReadOnlyList<Source> Documents, string Address)
{
    /// <summary>Who publishes the pictures.</summary>
    internal const string Publisher = "Indicators";

    private static readonly Wording Terms = new(
        "The figures belong to the sources that are named; cite those, and this release.",
        "Подаци припадају наведеним изворима; наведите њих и ово издање.");

    private static readonly Wording NotKnown = new("terms not known", "услови нису познати");

    /// <summary>The publishers of the documents.</summary>
    internal IReadOnlyList<string> Creators => [.. Documents.Select(document => document.Publisher).Distinct()];

    /// <summary>The documents, each with its address where it has one.</summary>
    internal IReadOnlyList<string> Sources => [.. Documents.Select(document => $"{document.Publisher}, {document.Title}{(document.Url.Length > 0 ? $", {document.Url}" : "")}")];

    /// <summary>The day of the release.</summary>
    internal string Date => Release.At.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The terms of the figures, document for document.</summary>
    internal string RightsIn(Language language) => string.Join(' ', [Terms.In(language), .. Documents.Select(document => $"{document.Id}: {(document.Licence.Length > 0 ? LicenceWords.Of(document.Licence) : NotKnown).In(language)}.")]);
}
