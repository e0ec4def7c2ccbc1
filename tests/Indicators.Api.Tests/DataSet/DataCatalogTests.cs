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

    // Library of Congress, ISO 639-1, as DCAT 3 asks for (section 6.4.7).
    [Test]
    public void Languages_AreThoseOfTheListThatDcatNames() => Assert.That(
        Host.GetJson("/catalog.jsonld").GetProperty("dct:language").EnumerateArray().Select(language => language.GetProperty("@id").GetString()),
        Is.EqualTo(new[] { "http://id.loc.gov/vocabulary/iso639-1/en", "http://id.loc.gov/vocabulary/iso639-1/sr" }));

    // "A Web page that can be navigated to in a Web browser": DCAT 3, dcat:landingPage.
    [Test]
    public void LandingPage_IsAPageForPeople()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var set in Sets().Skip(1))
            {
                using var page = Host.Get(new Uri(set.GetProperty("dcat:landingPage").GetProperty("@id").GetString()!).PathAndQuery);
                Assert.That((page.StatusCode, page.Content.Headers.ContentType?.MediaType), Is.EqualTo((System.Net.HttpStatusCode.OK, "text/html")));
            }
        }
    }

    // By the document that prints it, of one year and of Serbia; the whole data set is the one of the front page.
    [Test]
    public void PageOfAnIndicator_HasADataSetOfItsOwn()
    {
        var (front, rate) = (Described("/"), Described("/indicators/identification-rate"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.GetProperty("name").GetString(), Is.EqualTo("Identified victims per 100,000 refugees and migrants who stayed"));
            Assert.That(rate.GetProperty("description").GetString(), Does.Contain("Identified is not prevalence"));
            Assert.That(rate.GetProperty("isPartOf").GetProperty("@id").GetString(), Is.EqualTo(front.GetProperty("@id").GetString()));
            Assert.That(rate.GetProperty("temporalCoverage").GetString(), Is.EqualTo("2022-01-01/2022-12-31"));
            Assert.That(rate.GetProperty("citation").EnumerateArray().Select(cited => cited.GetString()), Has.Exactly(1).StartsWith("NGO Atina, 2023, "));
            foreach (var file in rate.GetProperty("distribution").EnumerateArray())
            {
                using var answer = Host.Get(new Uri(file.GetProperty("contentUrl").GetString()!).PathAndQuery);
                Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(file.GetProperty("encodingFormat").GetString()));
            }

            Assert.That(Host.GetText("/indicators/identified-victims?by=sex"), Does.Not.Contain("application/ld+json"), "a part of it is no data set of its own");
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

    private static JsonElement Described(string page) => JsonDocument.Parse(Markup().Match(Host.GetText(page)).Groups[1].Value).RootElement;

    private static IEnumerable<JsonElement> Sets() => Host.GetJson("/catalog.jsonld").GetProperty("dcat:dataset").EnumerateArray();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
