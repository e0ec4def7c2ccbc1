using System.Globalization;
using System.Text.Json;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What a data set is, for search engines: a Dataset of schema.org as JSON-LD.</summary>
/// <param name="publication">The release as it is published.</param>
/// <param name="host">Where it is served, without a slash at the end.</param>
internal sealed class DataSetDescription(Publication publication, string host)
{
    // The default encoder, not the answers': the text stands in a page, and writes < as an escape.
    private static readonly JsonSerializerOptions InPage = new();

    private readonly Release release = publication.Release;
    private readonly Catalogue catalogue = publication.Catalogue;
    private readonly Pin pin = new(publication.Release.Number);

    /// <summary>All figures together.</summary>
    internal string Whole() => Written(new()
    {
        ["name"] = DataSetWords.Title,
        ["alternateName"] = DataSetWords.TitleSr,
        ["description"] = DataSetWords.Description,
        ["identifier"] = $"urn:indicators:release:{release.Number}:{release.Hash[..16]}",
        ["keywords"] = DataSetWords.Keywords,
        ["citation"] = catalogue.Sources.Values.Select(source => CitationText.Of(source).ToString()),
        ["variableMeasured"] = catalogue.Entries.Select(Measured),
        ["distribution"] = new[] { Download(ObservationsApi.Path, "text/csv", "All figures"), Download(DataPackageApi.Path, "application/json", "Data Package") },
    }, "/", DataCoverage.Of(publication));

    /// <summary>The figures of one indicator.</summary>
    /// <param name="answer">All of them.</param>
    /// <param name="formats">The formats of a series.</param>
    internal string Of(SeriesAnswer answer, IEnumerable<AnswerFormat> formats)
    {
        var entry = answer.Indicator;
        var page = $"/indicators/{entry.Id}";
        return Written(new()
        {
            ["name"] = entry.Name.En,
            ["alternateName"] = entry.Name.Sr,
            ["description"] = $"{entry.Definition.En} {entry.Caveat.En}".TrimEnd(),
            ["identifier"] = $"{host}{pin.Address(page)}",
            ["citation"] = answer.Sources.Select(source => CitationText.Of(source).ToString()),
            ["variableMeasured"] = new[] { Measured(entry) },
            ["distribution"] = formats.Select(format => Download($"/api/v1/series/{entry.Id}{format.Suffix}", format.MediaType.Split(';')[0], format.Suffix.TrimStart('.'))),
            ["isPartOf"] = new Dictionary<string, object> { ["@id"] = $"{host}{pin.Address("/")}" },
        }, page, DataCoverage.Of(answer));
    }

    private string Written(Dictionary<string, object> own, string page, DataCoverage coverage)
    {
        var all = new Dictionary<string, object>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = $"{host}{pin.Address(page)}",
            ["url"] = $"{host}{page}",
            ["version"] = release.Number.ToString(CultureInfo.InvariantCulture),
            ["dateModified"] = release.At.ToString("O", CultureInfo.InvariantCulture),
            ["license"] = $"{host}{LicenceApi.Path}",
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = LanguageTag.All.Keys,
            ["creator"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = "Indicators" },
            ["spatialCoverage"] = coverage.Areas.Select(area => new Dictionary<string, object> { ["@type"] = "Place", ["name"] = catalogue.NameOf(Dimensions.Origin, area), ["identifier"] = area }),
            ["includedInDataCatalog"] = new Dictionary<string, object> { ["@type"] = "DataCatalog", ["name"] = "Indicators", ["url"] = $"{host}{DataCatalogApi.Path}" },
        };
        if (coverage is { First: { } first, Last: { } last })
        {
            all["temporalCoverage"] = $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}";
        }

        return JsonSerializer.Serialize(all.Concat(own).ToDictionary(), InPage);
    }

    private static Dictionary<string, object> Measured(IndicatorEntry entry) => new()
    {
        ["@type"] = "PropertyValue", ["name"] = entry.Name.En, ["propertyID"] = entry.Id, ["unitText"] = UnitNames.Of(entry.Unit.Code).En, ["description"] = entry.Definition.En,
    };

    private Dictionary<string, object> Download(string address, string type, string name) =>
        new() { ["@type"] = "DataDownload", ["name"] = name, ["encodingFormat"] = type, ["contentUrl"] = host + pin.Address(address) };
}
