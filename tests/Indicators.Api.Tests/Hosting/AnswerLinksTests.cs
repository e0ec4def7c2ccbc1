using System.Net;
using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Link headers, RFC 8288.</summary>
public sealed partial class AnswerLinksTests
{
    [Test]
    public void Series_LinksEachOtherFormat_WithTheSameQuestion_AndEachAnswersWithItsType()
    {
        var links = Links("/api/v1/series/identified-victims.csv?geo=SRB&from=2022&lang=sr-Latn").Where(link => link.Relation == "alternate").ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(links.Select(link => link.Address), Does.Contain("/api/v1/series/identified-victims.json?geo=SRB&from=2022&lang=sr-Latn"));
            Assert.That(links.Select(link => link.Address), Does.Contain("/api/v1/series/identified-victims.jsonstat.json?geo=SRB&from=2022&lang=sr-Latn"));
            Assert.That(links.Select(link => link.Address), Has.None.StartsWith("/api/v1/series/identified-victims.csv").And.None.Contains("metadata"));
            foreach (var link in links)
            {
                using var answer = Host.Get(link.Address);
                Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.OK, link.Type.Split(';')[0])), link.Address);
            }
        }
    }

    [TestCase("/api/v1/series/identified-victims.json?geo=SRB", "/api/v1/series/identified-victims.json?geo=SRB&asOf=1")]
    [TestCase("/api/v1/series/identified-victims.csv?asOf=1&geo=SRB", "/api/v1/series/identified-victims.csv?geo=SRB&asOf=1")]
    [TestCase("/charts/identification-rate.png", "/charts/identification-rate.png?asOf=1")]
    [TestCase("/api/v1/observations.csv", "/api/v1/observations.csv?asOf=1")]
    public void CiteAs_IsTheAddressThatStays(string address, string pinned)
    {
        var cited = Links(address).Single(link => link.Relation == "cite-as").Address;
        using var answer = Host.Get(cited);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(cited, Is.EqualTo(pinned));
            Assert.That(answer.Headers.CacheControl?.ToString(), Does.Contain("immutable"));
        }
    }

    [TestCase("/api/v1/series/identified-victims.csv", "/datapackage.json")]
    [TestCase("/api/v1/series/identified-victims.csv?asOf=1", "/datapackage.json?asOf=1")]
    [TestCase("/api/v1/observations.csv", "/datapackage.json")]
    [TestCase("/api/v1/sources.csv", "/datapackage.json")]
    [TestCase("/charts/identification-rate.csv?geo=SRB", "/datapackage.json")]
    [TestCase("/charts/identification-rate.csv?asOf=1", "/datapackage.json?asOf=1")]
    public void EachCsv_IsDescribedByTheDataPackage(string address, string package) =>
        Assert.That(Links(address).Where(link => link.Relation == "describedby").Select(link => link.Address), Does.Contain(package));

    [TestCase("/api/v1/series/identified-victims.json")]
    [TestCase("/api/v1/sources/atina-2023.bib")]
    [TestCase("/api/v1/observations.csv")]
    public void Licence_IsAText(string address)
    {
        var licence = Links(address).Single(link => link.Relation == "license");

        Assert.That(Host.GetText(licence.Address), Does.Contain("MIT").And.Contain("atina-2023: NGO Atina."));
    }

    [Test]
    public void List_LinksItsOtherFormats_OfTheSameRelease()
    {
        var links = Links("/api/v1/sources?asOf=1").Where(link => link.Relation == "alternate").ToList();

        Assert.That(links.Select(link => link.Address), Is.EquivalentTo(
            new[] { "/api/v1/sources.csv?asOf=1", "/api/v1/sources.bib?asOf=1", "/api/v1/sources.ris?asOf=1", "/api/v1/sources.csl.json?asOf=1" }));
        Assert.That(Links("/api/v1/codes.csv").Single(link => link.Relation == "alternate"), Is.EqualTo(("/api/v1/codes", "alternate", "application/json")));
        Assert.That(Links("/api/v1/codes?lang=sr-Latn").Single(link => link.Relation == "alternate").Address, Is.EqualTo("/api/v1/codes.csv"), "it is in all languages");
        foreach (var link in links)
        {
            using var answer = Host.Get(link.Address);
            Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.OK, link.Type.Split(';')[0])), link.Address);
        }
    }

    [Test]
    public void EachAnswerOfARelease_TellsItsTerms_AndWhereItTakesARelease_TheAddressThatStays()
    {
        var cited = new List<string>();
        // Embedded pages follow what was revised, and are of no one release; the pages of the API's document are of none.
        foreach (var address in EveryAddress.Of(Host).Concat(More).Where(address => !address.StartsWith("/embed/", StringComparison.Ordinal) && !address.StartsWith("/swagger/", StringComparison.Ordinal)))
        {
            using var answer = Host.Get(address);
            if (answer.Headers.ETag is not null)
            {
                Assert.That(Links(address).Count(link => link.Relation == "license"), Is.EqualTo(1), address);
            }

            var pinned = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asOf=1";
            using var stays = Host.Get(pinned);
            if (stays.StatusCode == HttpStatusCode.OK)
            {
                Assert.That(Links(address).Where(link => link.Relation == "cite-as").Select(link => link.Address), Is.EqualTo(new[] { pinned }));
                cited.Add(address);
            }
        }

        Assert.That(cited, Is.SupersetOf(More).And.SupersetOf(new[] { "/api/v1/claims", "/datapackage.json", "/api/v1/series/identification-rate/derivation" }));
    }

    private static readonly string[] More =
    [
        "/about",
        "/indicators/identification-rate?by=sex",
        "/releases",
        "/api/v1/spells/days?body=cptv-shelter&from=2021-01-01&to=2021-12-31&state=open",
        "/api/v1/claims/check?indicator=identified-victims&geo=SRB&period=2022&relation=gt&value=60",
    ];

    [TestCase("/api/v1/series/identified-victims.json?geo=XXX")]
    [TestCase("/api/v1/series/unknown.json")]
    public void Refusal_LinksNothing(string address)
    {
        using var answer = Host.Get(address);

        Assert.That(answer.Headers.Contains("Link"), Is.False);
    }

    private static List<(string Address, string Relation, string Type)> Links(string address)
    {
        using var answer = Host.Get(address);
        var header = answer.Headers.GetValues("Link").Single();
        var links = Link().Matches(header);
        Assert.That(string.Join(", ", links.Select(link => link.Value)), Is.EqualTo(header), "nothing between links but commas");
        return [.. links.Select(link => (link.Groups[1].Value, link.Groups[2].Value, link.Groups[3].Value))];
    }

    [GeneratedRegex("<([^>]+)>; rel=\"([^\"]+)\"(?:; type=\"([^\"]+)\")?")]
    private static partial Regex Link();
}
