using System.Globalization;
using System.Text.Json.Serialization;
using Indicators.Answers;

namespace Indicators.Api;

/// <summary>The whole data set as a Data Package: which tables there are, and what their columns are.</summary>
/// <remarks>Data Package 2.0: https://datapackage.org/standard/data-package/.</remarks>
/// <param name="Id">What tells this release from every other one.</param>
/// <param name="Homepage">The page for people.</param>
/// <param name="Version">The number of the release.</param>
/// <param name="Created">When the release was made.</param>
/// <param name="Licenses">The terms.</param>
/// <param name="Contributors">Who publishes it, and whose figures they are.</param>
/// <param name="Sources">The documents.</param>
/// <param name="Resources">The tables.</param>
public sealed record DataPackage(
    string Id, string Homepage, string Version, DateTimeOffset Created, IReadOnlyList<PackageLicence> Licenses, IReadOnlyList<PackageContributor> Contributors, IReadOnlyList<PackageSource> Sources, IReadOnlyList<PackageResource> Resources)
{
    /// <summary>Where the profile is.</summary>
    [JsonPropertyName("$schema")]
    public string Profile => "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>Its name.</summary>
    public string Name => "indicators";

    /// <summary>Its title.</summary>
    public string Title => DataSetWords.Title;

    /// <summary>What is in it.</summary>
    public string Description => DataSetWords.Description;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Keywords => DataSetWords.Keywords;

    internal static DataPackage Of(Publication publication, string host)
    {
        var (release, catalogue) = (publication.Release, publication.Catalogue);
        return new DataPackage(
            $"urn:indicators:release:{release.Number}:{release.Hash[..16]}",
            host,
            release.Number.ToString(CultureInfo.InvariantCulture),
            release.At,
            [new(LicenceApi.Path.TrimStart('/'), "The figures belong to the sources that each of them names")],
            [new("Indicators", ["publisher"]), .. catalogue.Sources.Values.Select(source => source.Publisher).Distinct().Select(publisher => new PackageContributor(publisher, ["dataCollector"]))],
            [.. catalogue.Sources.Values.Select(source => new PackageSource(source.Title, Uri.IsWellFormedUriString(source.Url, UriKind.Absolute) ? source.Url : null, source.Published?.Text))],
            [.. ResourcesOf(publication)]);
    }

    private static IEnumerable<PackageResource> ResourcesOf(Publication publication)
    {
        var release = publication.Release.Number;
        yield return PackageResource.Of("observations", ObservationsApi.Path, "All figures of all indicators", "Observed and derived figures, each with its limits, status, counter and document.", TableSchema.OfObservations, release);
        yield return PackageResource.Of("indicators", "/api/v1/indicators.csv", "The indicators", "Name, definition, unit and caveat of each.", TableSchema.OfIndicators, release);
        yield return PackageResource.Of("sources", "/api/v1/sources.csv", "The documents that print figures", "Publisher, title, address and terms of each.", TableSchema.OfSources, release);
        yield return PackageResource.Of("codes", "/api/v1/codes.csv", "The codes", "The names of all codes, in English and Serbian.", TableSchema.OfCodes, release);
        foreach (var entry in publication.Catalogue.Entries)
        {
            yield return PackageResource.Of(
                $"series-{entry.Id}", $"/api/v1/series/{entry.Id}.csv", entry.Name.En, $"{entry.Definition.En} {entry.Caveat.En}".Trim(), TableSchemaApi.SeriesPath.TrimStart('/'), release) with { Unit = entry.Unit.Code };
        }
    }
}

/// <summary>A table of the package.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it is, beside the package; of this release for ever.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Schema">Its columns, or where they are described.</param>
public sealed record PackageResource(string Name, string Path, string Title, string Description, object Schema)
{
    /// <summary>What it is.</summary>
    public string Type => "table";

    /// <summary>The same for readers of the first version of the standard.</summary>
    public string Profile => "tabular-data-resource";

    /// <summary>Its format.</summary>
    public string Format => "csv";

    /// <summary>Its media type.</summary>
    public string Mediatype => "text/csv";

    /// <summary>How its letters are written.</summary>
    public string Encoding => "utf-8";

    /// <summary>Of a series: the unit of its numbers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    internal static PackageResource Of(string name, string address, string title, string description, object schema, long release) =>
        new(name, new Pin(release).Address(address).TrimStart('/'), title, description, schema);
}

/// <summary>Terms.</summary>
/// <param name="Path">Where they are.</param>
/// <param name="Title">What they are.</param>
public sealed record PackageLicence(string Path, string Title);

/// <summary>Somebody who contributed.</summary>
/// <param name="Title">Who.</param>
/// <param name="Roles">With what.</param>
public sealed record PackageContributor(string Title, IReadOnlyList<string> Roles);

/// <summary>A document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address; null without one.</param>
/// <param name="Version">When it was published; null where that is not known.</param>
public sealed record PackageSource(
    string Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Version);
