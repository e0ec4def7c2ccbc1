using System.Net;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SourcesTests
{
    private const string BibType = "application/x-bibtex";
    private const string RisType = "application/x-research-info-systems";
    private const string CslType = "application/vnd.citationstyles.csl+json";

    [Test]
    public void Source_IsDescribed_AndCited()
    {
        var source = Host.GetJson("/api/v1/sources/atina-2023");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(source.GetProperty("publisher").GetString(), Is.EqualTo("NGO Atina"));
            Assert.That(source.GetProperty("published").GetString(), Is.EqualTo("2023"));
            Assert.That(source.GetProperty("citation").GetString(), Is.EqualTo(
                "NGO Atina, 2023, “Call for input: Trafficking in persons and protection of refugees, stateless persons, and internally displaced persons (IDPs) – input of NGO ATINA, Serbia” (licence: Not stated; cite the source)."));
        }
    }

    [Test]
    public void LinksOfASource_LeadToItsCitations()
    {
        var links = Host.GetJson("/api/v1/sources/atina-2023").GetProperty("links").EnumerateObject().ToDictionary(link => link.Name, link => link.Value.GetString()!);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(links.Keys, Is.EqualTo(new[] { "self", "bib", "ris", "csl.json" }));
            Assert.That(links.Values.Select(Host.GetText), Has.All.Contains("atina-2023"));
        }
    }

    [Test]
    public void SourcesOfASeries_CanBeCitedToo() => Assert.That(
        Host.GetJson("/api/v1/series/identified-victims.json").GetProperty("sources")[0].GetProperty("links").GetProperty("bib").GetString(),
        Is.EqualTo("/api/v1/sources/atina-2023.bib"));

    [TestCase(".bib", BibType, "@misc{atina-2023,\n")]
    [TestCase(".ris", RisType, "TY  - RPRT\r\nID  - atina-2023\r\n")]
    [TestCase(".csl.json", CslType, "[\n  {\n    \"id\": \"atina-2023\",\n")]
    public void Citation_HasItsMediaTypeInUtf8(string suffix, string mediaType, string beginning)
    {
        using var one = Host.Get($"/api/v1/sources/atina-2023{suffix}");
        using var all = Host.Get($"/api/v1/sources{suffix}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Content.Headers.ContentType?.ToString(), Is.EqualTo($"{mediaType}; charset=utf-8"));
            Assert.That(all.Content.Headers.ContentType?.ToString(), Is.EqualTo($"{mediaType}; charset=utf-8"));
            // A mark of byte order would stand before the first tag.
            Assert.That(one.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()[0], Is.EqualTo((byte)beginning[0]));
            Assert.That(one.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Does.StartWith(beginning).And.Contain("– input of NGO ATINA"));
            // The founding document is the only one of this host.
            Assert.That(all.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Is.EqualTo(one.Content.ReadAsStringAsync().GetAwaiter().GetResult()));
        }
    }

    [TestCase("*/*", "application/json")]
    [TestCase("text/html, */*;q=0.8", "application/json")]
    [TestCase("application/*", "application/json")]
    [TestCase("text/turtle", "application/json")]
    [TestCase(BibType, BibType)]
    [TestCase("text/turtle, application/x-research-info-systems;q=0.2", RisType)]
    [TestCase("application/json;q=0.5, application/vnd.citationstyles.csl+json;q=0.9", CslType)]
    [TestCase("application/json, application/x-bibtex", "application/json")]
    [TestCase("application/x-bibtex;q=0", "application/json")]
    [TestCase("application/*, application/json;q=0.1, application/x-bibtex;q=0.2", RisType)]
    public void WithoutSuffix_AcceptDecides(string accept, string expected)
    {
        using var response = Ask("/api/v1/sources/atina-2023", accept);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(expected));
            Assert.That(response.Headers.Vary, Does.Contain("Accept"));
        }
    }

    [Test]
    public void Suffix_GoesBeforeAccept()
    {
        using var response = Ask("/api/v1/sources/atina-2023.bib", RisType);

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(BibType));
    }

    [Test]
    public void UnknownSource_IsNotFound_WhateverIsAccepted()
    {
        using var response = Ask("/api/v1/sources/atina-2024", BibType);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Does.Contain("Did you mean atina-2023?"));
        }
    }

    private static HttpResponseMessage Ask(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        return Host.Client.SendAsync(request).GetAwaiter().GetResult();
    }
}
