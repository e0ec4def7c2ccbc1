using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The data sets of a release as a DCAT 3 catalogue: the whole, and one for each indicator.</summary>
/// <remarks>DCAT 3: https://www.w3.org/TR/vocab-dcat-3/.</remarks>
/// <param name="publication">The release as it is published.</param>
/// <param name="host">Where it is served, without a slash at the end.</param>
/// <param name="formats">The formats of a series.</param>
internal sealed class DataCatalog(Publication publication, string host, IReadOnlyList<AnswerFormat> formats)
{
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    // The lists of languages that DCAT asks for have no scripts.
    private static readonly Dictionary<string, object>[] Languages =
        [new() { ["@id"] = "http://id.loc.gov/vocabulary/iso639-1/en" }, new() { ["@id"] = "http://id.loc.gov/vocabulary/iso639-1/sr" }];

    private static readonly Dictionary<string, object> Context = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    private readonly Release release = publication.Release;
    private readonly Catalogue catalogue = publication.Catalogue;

    internal Dictionary<string, object> Document() => new()
    {
        ["@context"] = Context,
        ["@id"] = host + DataCatalogApi.Path,
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = Named(new Wording(DataSetWords.Title, DataSetWords.TitleSr)),
        ["dct:description"] = Text(DataSetWords.Description, "en"),
        ["dct:publisher"] = new Dictionary<string, object> { ["@id"] = $"{host}/#publisher", ["@type"] = "foaf:Agent", ["foaf:name"] = "Indicators", ["foaf:homepage"] = Address("/") },
        ["dct:license"] = Address(LicenceApi.Path),
        ["dct:language"] = Languages,
        ["dct:modified"] = Time(release.At),
        ["foaf:homepage"] = Address("/"),
        ["dcat:service"] = new Dictionary<string, object>
        {
            ["@id"] = $"{host}/api/v1", ["@type"] = "dcat:DataService", ["dct:title"] = Text("Indicators: API", "en"), ["dcat:endpointURL"] = Address("/api/v1"), ["dcat:endpointDescription"] = Address("/swagger/v1/swagger.json"),
        },
        ["dcat:dataset"] = (object[])[Whole(), .. catalogue.Entries.Select(Of)],
    };

    // All releases of it can be had: each is a version of its own.
    private Dictionary<string, object> Whole()
    {
        var whole = DataSet(VersionAddress(release.Number), Named(new Wording(DataSetWords.Title, DataSetWords.TitleSr)), Text(DataSetWords.Description, "en"), DataCoverage.Of(publication));
        whole["dct:identifier"] = "observations";
        whole["dct:isVersionOf"] = Address(ObservationsApi.Path);
        whole["dcat:keyword"] = DataSetWords.Keywords.Select(word => Text(word, "en"));
        whole["dct:source"] = catalogue.Sources.Keys.Select(source => Address($"/api/v1/sources/{source}"));
        whole["dcat:distribution"] = (object[])
        [
            Distribution(ObservationsApi.Path, "text/csv", "All figures as CSV"), Distribution(DataPackageApi.Path, "application/json", "Data Package: tables and their columns"),
        ];
        whole["dcat:hasVersion"] = publication.Releases.Select(known => new Dictionary<string, object>
        {
            ["@id"] = VersionAddress(known.Number), ["@type"] = "dcat:Dataset", ["dcat:version"] = Number(known.Number), ["dct:issued"] = Time(known.At),
        });
        if (release.Number > 1)
        {
            whole["dcat:previousVersion"] = new Dictionary<string, object> { ["@id"] = VersionAddress(release.Number - 1) };
        }

        return whole;
    }

    private Dictionary<string, object> Of(IndicatorEntry entry)
    {
        var set = DataSet($"{host}/api/v1/indicators/{entry.Id}", Named(entry.Name), Named(entry.Definition), DataCoverage.Of(publication, entry.Id));
        set["dct:identifier"] = entry.Id;
        set["dcat:landingPage"] = Address($"/indicators/{entry.Id}");
        set["dct:isPartOf"] = new Dictionary<string, object> { ["@id"] = VersionAddress(release.Number) };
        set["dcat:distribution"] = formats.Select(format => Distribution($"/api/v1/series/{entry.Id}{format.Suffix}", format.MediaType, $"{entry.Name.En} ({format.Suffix.TrimStart('.')})"));
        return set;
    }

    private Dictionary<string, object> DataSet(string id, object title, object description, DataCoverage coverage)
    {
        var set = new Dictionary<string, object>
        {
            ["@id"] = id,
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = title,
            ["dct:description"] = description,
            ["dct:publisher"] = new Dictionary<string, object> { ["@id"] = $"{host}/#publisher" },
            ["dct:license"] = Address(LicenceApi.Path),
            ["dct:issued"] = Time(release.At),
            ["dcat:version"] = Number(release.Number),
            ["dct:spatial"] = coverage.Areas.Select(area => new Dictionary<string, object>
            {
                ["@type"] = "dct:Location", ["dct:identifier"] = area, ["skos:prefLabel"] = catalogue.CodesOf(Dimensions.Origin).Where(code => code.Id == area).SelectMany(code => Named(code.Name)),
            }),
        };
        if (coverage is { First: { } first, Last: { } last })
        {
            set["dct:temporal"] = new Dictionary<string, object> { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(first), ["dcat:endDate"] = Day(last) };
        }

        return set;
    }

    private Dictionary<string, object> Distribution(string path, string type, string title)
    {
        var address = new Pin(release.Number).Address(path);
        return new()
        {
            ["@id"] = host + address,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Text(title, "en"),
            ["dcat:accessURL"] = Address(address),
            ["dcat:downloadURL"] = Address(address),
            // Parameters of a media type are no part of its registered name.
            ["dcat:mediaType"] = new Dictionary<string, object> { ["@id"] = MediaTypes + type.Split(';')[0] },
            ["dct:license"] = Address(LicenceApi.Path),
        };
    }

    private string VersionAddress(long number) => host + new Pin(number).Address(ObservationsApi.Path);

    private Dictionary<string, object> Address(string path) => new() { ["@id"] = host + path };

    private static List<Dictionary<string, object>> Named(Wording text) =>
        text.Sr.Length == 0 ? [Text(text.En, "en")] : [Text(text.En, "en"), Text(text.Sr, Language.SerbianCyrillic.Tag()), Text(text.In(Language.SerbianLatin), Language.SerbianLatin.Tag())];

    private static Dictionary<string, object> Text(string text, string language) => new() { ["@value"] = text, ["@language"] = language };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, object> Time(DateTimeOffset time) => Typed(time.ToString("O", CultureInfo.InvariantCulture), "xsd:dateTime");

    private static Dictionary<string, object> Day(DateOnly day) => Typed(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date");

    private static Dictionary<string, object> Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };
}
