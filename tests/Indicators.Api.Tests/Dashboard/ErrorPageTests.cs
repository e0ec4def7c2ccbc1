using System.Net.Http.Headers;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What a person reads who mistyped an address, and what a program gets.</summary>
public sealed class ErrorPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [TestCase("/?x=1", 400)]
    [TestCase("/?lang=xx", 400)]
    [TestCase("/?lang=de", 400)]
    [TestCase("/claims?geo=SRB", 400)]
    [TestCase("/indicators/identified-victims?by=colour", 400)]
    [TestCase("/indicators/identified-victims?from=2022&to=2021", 400)]
    [TestCase("/indicators/identified-victims?geo=XXX", 400)]
    [TestCase("/indicators/nope", 404)]
    [TestCase("/indicators/identified-victims?chart=migration", 404)]
    [TestCase("/releases/0..9", 404)]
    [TestCase("/about?asOf=7", 404)]
    public void RefusedPage_IsAPage(string address, int status) => AssertPage(Host.Get(address), status);

    [TestCase("/nothing")]
    [TestCase("/indicators/identified-victims/2022")]
    public void AddressThatLeadsNowhere_IsAPageForABrowser(string address) => AssertPage(Ask(address, Browser), 404);

    [TestCase("/indicators/identified-victim.bib", Browser, 404)]
    [TestCase("/api/v1/series/nope.json", Browser, 404)]
    [TestCase("/api/v1/nothing", Browser, 404)]
    [TestCase("/charts/nope.svg", Browser, 404)]
    [TestCase("/charts/identified-victims.png?theme=red", Browser, 400)]
    [TestCase("/nothing", "*/*", 404)]
    [TestCase("/nothing", "application/json", 404)]
    public void WhatIsForPrograms_IsAProblem(string address, string accept, int status)
    {
        using var response = Ask(address, accept);

        Assert.That(((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((status, "application/problem+json")));
    }

    [TestCase("/indicators/identified-victim", "<a href=\"/indicators/identified-victims\">identified-victims</a>")]
    [TestCase("/indicators/identified-victims?geo=SRX&from=2015", "<a href=\"/indicators/identified-victims?geo=SRB&amp;from=2015\">SRB</a>")]
    [TestCase("/indicators/identified-victims?goe=SRB", "<a href=\"/indicators/identified-victims?geo=SRB\">geo</a>")]
    [TestCase("/indicators/identified-victims?by=sexx&asOf=1", "<a href=\"/indicators/identified-victims?by=sex&amp;asOf=1\">sex</a>")]
    [TestCase("/indicators/identified-victim?lang=sr-Cyrl", "<a href=\"/indicators/identified-victims?lang=sr-Cyrl\">identified-victims</a>")]
    [TestCase("/timelin", "<a href=\"/timeline\">/timeline</a>")]
    public void Page_LeadsToTheNearestSpelling(string address, string link) => Assert.That(Text(address), Does.Contain(link));

    [TestCase("/?lang=de", "“de”", "<code>en sr-Latn sr-Cyrl</code>")]
    [TestCase("/indicators/identified-victims?by=colour", "“colour”", "exploitation")]
    [TestCase("/nothing", "“/nothing”", "There is nothing at this address")]
    [TestCase("/nothing?lang=sr-Cyrl", "„/nothing“", "На овој адреси нема ничега")]
    [TestCase("/indicators/minor-share?from=abc&lang=sr-Latn", "„abc“", "godina, mesec ili dan od 1800. do 2199. godine")]
    [TestCase("/?asOf=abc&lang=sr-Cyrl", "„abc“", "број издања, од 1, или дан као ГГГГ-ММ-ДД")]
    [TestCase("/releases/x..y?lang=sr-Cyrl", "„x..y“", "бројеви два издања")]
    [TestCase("/indicators/identified-victims?from=2022&to=2021&lang=sr-Cyrl", "„2022“", "<dd>не после краја (to), који је 2021</dd>")]
    [TestCase("/about?asOf=7&lang=sr-Latn", "„7“", "<dd>izdanje koje postoji: od 1 (")]
    [TestCase("/releases/0..9?lang=sr-Cyrl", "„9“", "<dd>издање које постоји: од 1 (")]
    [TestCase("/nothing?lang=sr-Latn", "„/nothing“", "Na ovoj adresi nema ničega")]
    public void Page_SaysWhatCame_AndWhatIsAllowed(string address, string got, string allowed) => Assert.That(Text(address), Does.Contain(got).And.Contain(allowed));

    [Test]
    public void Page_IsInTheAskedLanguage_AndKeepsItOnward()
    {
        using var response = Ask("/indicators/nope?lang=sr-Cyrl&asOf=1", Browser);
        var text = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentLanguage, Is.EqualTo(new[] { "sr-Cyrl" }));
            Assert.That(text, Does.Contain("<html lang=\"sr-Cyrl\">").And.Contain("href=\"/indicators?lang=sr-Cyrl&amp;asOf=1\""));
        }
    }

    // What somebody sends is shown as text, and not run.
    [Test]
    public void Markup_IsShownAsText() => Assert.That(Text("/indicators/identified-victims?geo=<script>"), Does.Contain("&lt;script&gt;").And.Not.Contain("<script>"));

    private static void AssertPage(HttpResponseMessage response, int status)
    {
        using (response)
        using (Assert.EnterMultipleScope())
        {
            Assert.That(((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((status, "text/html")));
            Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache"));
            Assert.That(response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Does.Contain("<header class=\"masthead\">").And.Contain("href=\"/indicators\""));
        }
    }

    private static string Text(string address)
    {
        using var response = Ask(address, Browser);
        return Pages.Shown(response.Content.ReadAsStringAsync().GetAwaiter().GetResult());
    }

    private static HttpResponseMessage Ask(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var type in accept.Split(','))
        {
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(type));
        }

        return Host.Client.SendAsync(request).GetAwaiter().GetResult();
    }
}
