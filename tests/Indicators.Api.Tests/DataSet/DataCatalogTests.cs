using System.Text.Json;
using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>DCAT 3 and schema.org. That both are JSON-LD is checked by tests/clients/data-package/check.sh.</summary>
public sealed partial class DataCatalogTests
{
    [Test]
    public void Catalogue_HasADataSetForEachIndicator_AndTheWhole()
    {
        var sets = Sets().Select(set => set.GetProperty("dct:identifier").GetString()).ToList();

        Assert.That(sets, Is.EquivalentTo(Host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()).Prepend("observations")));
    }

    [Test]
    public void Rate_TellsWhatHarvestersAskFor()
    {
        using var answer = Host.Get("/catalog.jsonld");
        var rate = Sets().Single(set => set.GetProperty("dct:identifier").GetString() == "identification-rate");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/ld+json"));
            Assert.That(rate.GetProperty("dct:title").EnumerateArray().Select(title => title.GetProperty("@language").GetString()), Is.EqualTo(new[] { "en", "sr-Cyrl", "sr-Latn" }));
            Assert.That(rate.GetProperty("dct:spatial").EnumerateArray().Select(area => area.GetProperty("dct:identifier").GetString()), Does.Contain("SRB"));
            Assert.That(rate.GetProperty("dct:temporal").GetProperty("dcat:endDate").GetProperty("@value").GetString(), Does.EndWith("-12-31"));
            Assert.That(rate.GetProperty("dcat:version").GetString(), Is.EqualTo("1"));
        }
    }

    [Test]
    public void EveryDistributionOfTheWholeAndOfOne_Answers_WithItsMediaType()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var distribution in Sets().Take(2).SelectMany(set => set.GetProperty("dcat:distribution").EnumerateArray()))
            {
                using var answer = Host.Get(new Uri(distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!).PathAndQuery);
                Assert.That(
                    "https://www.iana.org/assignments/media-types/" + answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(distribution.GetProperty("dcat:mediaType").GetProperty("@id").GetString()));
            }
        }
    }

    [Test]
    public void Page_HasADataSetOfSchemaOrg_InWhichNothingEndsTheElement()
    {
        var text = Markup().Match(Host.GetText("/")).Groups[1].Value;
        var markup = JsonDocument.Parse(text).RootElement;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("<"));
            Assert.That((markup.GetProperty("@context").GetString(), markup.GetProperty("@type").GetString()), Is.EqualTo(("https://schema.org", "Dataset")));
            Assert.That(markup.GetProperty("temporalCoverage").GetString(), Does.Match(@"^\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d$"));
            Assert.That(markup.GetProperty("distribution")[0].GetProperty("contentUrl").GetString(), Does.EndWith("/api/v1/observations.csv?asOf=1"));
        }
    }

    private static IEnumerable<JsonElement> Sets() => Host.GetJson("/catalog.jsonld").GetProperty("dcat:dataset").EnumerateArray();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
