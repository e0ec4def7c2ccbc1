using System.Globalization;
using System.Text.Json;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What the whole data set is, for search engines: a Dataset of schema.org as JSON-LD.</summary>
internal static class DataSetDescription
{
    // The default encoder, not the answers': the text stands in a page, and writes < as an escape.
    private static readonly JsonSerializerOptions InPage = new();

    internal static string Of(Publication publication, string host)
    {
        var (release, catalogue) = (publication.Release, publication.Catalogue);
        var coverage = DataCoverage.Of(publication);
        var pin = new Pin(release.Number);
        return JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "Dataset",
                ["@id"] = $"{host}{pin.Address("/")}",
                ["name"] = DataSetWords.Title,
                ["alternateName"] = DataSetWords.TitleSr,
                ["description"] = DataSetWords.Description,
                ["url"] = $"{host}/",
                ["identifier"] = $"urn:indicators:release:{release.Number}:{release.Hash[..16]}",
                ["version"] = release.Number.ToString(CultureInfo.InvariantCulture),
                ["dateModified"] = release.At.ToString("O", CultureInfo.InvariantCulture),
                ["license"] = $"{host}{LicenceApi.Path}",
                ["isAccessibleForFree"] = true,
                ["inLanguage"] = LanguageTag.All.Keys,
                ["keywords"] = DataSetWords.Keywords,
                ["creator"] = new[] { Organisation("Indicators") },
                ["citation"] = catalogue.Sources.Values.Select(source => CitationText.Of(source).ToString()),
                ["temporalCoverage"] = coverage.First is { } first && coverage.Last is { } last ? $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}" : null,
                ["spatialCoverage"] = coverage.Areas.Select(area => new Dictionary<string, object> { ["@type"] = "Place", ["name"] = catalogue.NameOf(Dimensions.Origin, area), ["identifier"] = area }),
                ["variableMeasured"] = catalogue.Entries.Select(entry => new Dictionary<string, object>
                {
                    ["@type"] = "PropertyValue", ["name"] = entry.Name.En, ["propertyID"] = entry.Id, ["unitText"] = UnitNames.Of(entry.Unit.Code).En, ["description"] = entry.Definition.En,
                }),
                ["distribution"] = new[] { Download(host, pin.Address(ObservationsApi.Path), "text/csv", "All figures"), Download(host, pin.Address(DataPackageApi.Path), "application/json", "Data Package") },
                ["includedInDataCatalog"] = new Dictionary<string, object> { ["@type"] = "DataCatalog", ["name"] = "Indicators", ["url"] = $"{host}{DataCatalogApi.Path}" },
            }.Where(property => property.Value is not null).ToDictionary(),
            InPage);
    }

    private static Dictionary<string, object> Organisation(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static Dictionary<string, object> Download(string host, string address, string type, string name) =>
        new() { ["@type"] = "DataDownload", ["name"] = name, ["encodingFormat"] = type, ["contentUrl"] = host + address };
}
