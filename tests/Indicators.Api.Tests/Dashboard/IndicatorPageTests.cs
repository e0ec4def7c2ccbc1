using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

public sealed partial class IndicatorPageTests
{
    private const string Page = "/indicators/identified-victims";

    // The data of the repository: several countries, counters and breakdowns.
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // What a form sends that a reader left open: empty values, which are as if not sent.
    [Test]
    public void Form_LeftOpen_IsThePageItself() =>
        Assert.That(Body(host.GetText(Page + "?geo=&by=&countedBy=&source=&from=&to=")), Is.EqualTo(Body(host.GetText(Page))));

    // Of Croatia four of the five rates have no figure of the year.
    [TestCase("en", "in which no source gives “Reports of suspected victims”")]
    [TestCase("sr-Latn", "nijedan izvor")]
    public void RateWithoutFigure_SaysWhy(string language, string reason)
    {
        var page = Pages.Read(host, $"{Page}?geo=HRV&by=sex&lang={language}");
        var rows = ComparedRow().Matches(page[page.IndexOf("id=\"comparison\"", StringComparison.Ordinal)..]).Select(row => row.Groups[1].Value).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Has.Count.EqualTo(5).And.One.Contains("class=\"figure\""));
            Assert.That(rows.Where(row => !row.Contains("class=\"figure\"", StringComparison.Ordinal)), Has.Some.Contains(reason).And.All.Match("<span class=\"quiet\">[^<]{20,}"));
        }
    }

    [Test]
    public void Table_HasWhatTheSeriesHas()
    {
        var page = Pages.Read(host, Page + "?geo=SRB&by=sex&countedBy=unodc&from=2015");
        var series = host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&countedBy=unodc&from=2015&sex=female,male,other,unknown&age=total&exploitation=total&citizenship=total&group=total&origin=total&referrer=total&provider=total").GetProperty("observations");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(series.GetArrayLength(), Is.GreaterThanOrEqualTo(10));
            Assert.That(Rows(page), Is.EqualTo(series.GetArrayLength()));
            Assert.That(Cells(page).Order(), Is.EqualTo(series.EnumerateArray().Select(figure => figure.GetProperty("display").GetString()).Order()));
        }
    }

    [Test]
    public void Choice_IsInThePictureAndTheFiles()
    {
        var links = Pages.Own(Pages.Read(host, Page + "?geo=ALB&countedBy=unodc")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(links, Does.Contain("/charts/identified-victims.svg?geo=ALB&countedBy=unodc&breakdown=total"));
            Assert.That(links, Does.Contain("/api/v1/series/identified-victims.xlsx?geo=ALB&countedBy=unodc&breakdown=total"));
        }
    }

    [TestCase("/", "href=\"/indicators/identification-rate?geo=SRB#figures\">Another document does not tell the same")]
    [TestCase("/conflicts", "/indicators/identified-victims?geo=SRB&amp;by=age#figures\">The figures<span class=\"unseen\">: Serbia, 2018</span>")]
    public void Link_LeadsToWhereTheFigureStands(string address, string link) => Assert.That(Pages.Read(host, address), Does.Contain(link));

    [Test]
    public void Country_IsChosenInTheForm() => Assert.That(Pages.Read(host, Page + "?geo=ALB"), Does.Contain("<option value=\"ALB\" selected>Albania</option>"));

    [Test]
    public void Figure_ThatContradictsAnother_LeadsToTheContradiction()
    {
        var page = Pages.Read(host, Page);
        var conflict = Conflict().Match(page).Groups[1].Value;

        Assert.That(page, Does.Contain($"<li id=\"{conflict}\">"));
    }

    [Test]
    public void EveryFormatOfTheSeries_CanBeDownloaded()
    {
        var links = Pages.Own(Pages.Read(host, Page)).Select(link => link.Split('?')[0]).ToList();

        Assert.That(links, Is.SupersetOf(new[] { ".json", ".csv", ".jsonstat.json", ".sdmx.csv", ".xlsx", ".zip" }.Select(suffix => "/api/v1/series/identified-victims" + suffix)));
    }

    [Test]
    public void Citation_IsOfARelease_AndNamesTheDocuments()
    {
        var text = host.GetText("/indicators/identification-rate.bib?asOf=1");

        Assert.That(text, Does.Contain("@misc{indicators-identification-rate-1,").And.Contain("/indicators/identification-rate?asOf=1}").And.Contain("@misc{atina-2023,"));
    }

    // What the page offers is what programs get: one that is no wider than the page that it is put into.
    [TestCase("", "?asOf=1", "")]
    [TestCase("?lang=sr-Cyrl", "?lang=sr-Cyrl&asOf=1", "?lang=sr-Cyrl")]
    public void Snippets_AreThoseOfTheAddressForPrograms(string page, string pinned, string live)
    {
        var text = System.Net.WebUtility.HtmlDecode(Pages.Read(host, "/indicators/identification-rate" + page));
        var (fixedCode, liveCode) = (host.GetJson($"/embed/identification-rate.json{pinned}"), host.GetJson($"/embed/identification-rate.json{live}"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain(fixedCode.GetProperty("html").GetString()).And.Contain(liveCode.GetProperty("html").GetString()).And.Contain(fixedCode.GetProperty("img").GetString()));
            Assert.That(fixedCode.GetProperty("html").GetString(), Does.Contain("border:0;max-width:100%"));
        }
    }

    // Titles, not the identifiers that the data folder has for them.
    [Test]
    public void CitationOfThePage_NamesTheDocumentsByTheirTitles()
    {
        var (english, serbian) = (Cited("/indicators/identification-share?geo=SRB&source=atina-2023"), Cited("/indicators/identification-rate?lang=sr-Cyrl&source=atina-2023"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(english, Does.Contain("NGO Atina, “Call for input: Trafficking in persons").And.Not.Contain("(atina-2023)"));
            Assert.That(serbian, Does.Contain("Показатељи, „").And.Contain("NGO Atina, „Call for input").And.Contain("“ (2023)").And.Not.Contain("”"));
        }

        string Cited(string address) => Citation().Match(Pages.Read(host, address)).Groups[1].Value;
    }

    [Test]
    public void Documents_AreCalledByPublisherAndYear() =>
        Assert.That(Pages.Read(host, Page), Does.Contain(">rtvm.info, 2024</a>").And.Not.Contain(">rtvm24</a>").And.Contain(">US Department of State, 2021 Trafficking in Persons Report: Serbia"));

    // “P6: named as five of the six” in the data.
    [TestCase(Page + "?by=group", "<li id=\"note-1\">named as five of the six</li>")]
    [TestCase("/indicators/migrants-stayed", ">the source says over 116 thousand</li>")]
    public void Notes_BeginWithoutTheNumberOfAStatement(string page, string note) => Assert.That(Pages.Read(host, page), Does.Contain(note).And.Not.Match(">[A-Z][0-9]+: "));

    // UNODC's 45.2 % stands against the 79 % of NGO Atina.
    [TestCase("/indicators/female-share", "United Nations Office on Drugs and Crime (UNODC)")]
    public void Headline_SaysWhoCounted_AndThatItIsContradicted(string page, string counter)
    {
        var text = Pages.Read(host, page);
        var headline = text[text.IndexOf("class=\"headline\"", StringComparison.Ordinal)..text.IndexOf("class=\"choice\"", StringComparison.Ordinal)];

        Assert.That(headline, Does.Contain("45.2 %").And.Contain(counter).And.Contain("href=\"/conflicts#stated-female-share-srb-2022-cptv\">≠ contradicted"));
    }

    // NGO Atina tells of 246 to 365 days of 2022; a US report of that year says that the shelter remained closed.
    [Test]
    public void FrontPage_SaysWhereAnotherDocumentTellsSomethingElse() => Assert.That(Pages.Read(host, "/"), Does.Contain("Another document does not tell the same"));

    [Test]
    public void EmptyChoice_IsToldInWords_WithoutAPicture() =>
        Assert.That(Pages.Read(host, Page + "?from=2030"), Does.Contain("No figures for this selection. That is not zero.").And.Not.Contain("class=\"picture\""));

    // No document gives the share of children in Albania or who referred victims; the form shows what the address asks for all the same.
    [Test]
    public void ChoiceOfWhichThereIsNothing_IsChosenInTheForm_AndHasNoOtherFigures()
    {
        var (share, referred) = (Pages.Read(host, "/indicators/minor-share?geo=ALB"), Pages.Read(host, Page + "?by=referrer"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(share, Does.Contain("<option value=\"ALB\" selected>Albania</option>").And.Contain(">Albania · Totals</span>").And.Contain("No figures for this selection, in which "));
            Assert.That(referred, Does.Contain("<option value=\"referrer\" selected>By: who referred</option>").And.Contain("No figures for this selection").And.Not.Contain("class=\"headline\""));
        }
    }

    // UNHCR's of 2025 are of Albania, Bulgaria and Bosnia first.
    [TestCase("?geo=all", false)]
    [TestCase("?geo=SRB", true)]
    [TestCase("", true)]
    public void FigureWithoutItsCountry_IsNoHeadline(string choice, bool isThere) =>
        Assert.That(Pages.Read(host, "/indicators/asylum-applications" + choice).Contains("class=\"headline\"", StringComparison.Ordinal), Is.EqualTo(isThere));

    // The picture is one of the source that counts the days; a US report has others.
    [TestCase("/indicators/shelter-availability", true)]
    [TestCase("/indicators/identification-rate", false)]
    public void PictureOfFewerCounters_IsSaidToBe(string page, bool isSaid) =>
        Assert.That(Pages.Read(host, page).Contains("The picture shows the counters that it is made for; the table has all.", StringComparison.Ordinal), Is.EqualTo(isSaid));

    // All countries have no place on a picture of one: what is chosen is in the table alone, and the page says so. Nothing chosen needs no words.
    [TestCase("?geo=all&from=2021", true, false)]
    [TestCase("?from=2021", false, true)]
    [TestCase("", false, false)]
    public void Page_SaysWhetherThePictureFollowsTheChoice(string choice, bool stays, bool follows)
    {
        var text = Pages.Read(host, Page + choice);
        Assert.That((text.Contains("The picture stays as it is", StringComparison.Ordinal), text.Contains("The picture shows the choice above, of the counters", StringComparison.Ordinal)), Is.EqualTo((stays, follows)));
    }

    [Test]
    public void Withheld_IsToldAndNotShown() => Assert.That(Pages.Read(host, Page + "?by=all"), Does.Contain("Withheld to protect people: 4."));

    private static string Body(string page) => Asked().Replace(page[page.IndexOf("<h1>", StringComparison.Ordinal)..page.IndexOf("<footer>", StringComparison.Ordinal)], "");

    private static int Rows(string page) => Regex.Count(Table(page), "<tr>") - 1;

    private static IEnumerable<string> Cells(string page) => Figure().Matches(Table(page)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value).Replace('\u00a0', ' '));

    private static string Table(string page) => page[page.IndexOf("id=\"figures\"", StringComparison.Ordinal)..page.IndexOf("</table>", StringComparison.Ordinal)];

    [GeneratedRegex("<span class=\"figure\">([^<]*)</span>")]
    private static partial Regex Figure();

    [GeneratedRegex("<a href=\"#([a-z-][a-z0-9-]*)\" title=\"contradicts")]
    private static partial Regex Conflict();

    [GeneratedRegex("<p class=\"box\"[^>]*>([^<]*)</p>")]
    private static partial Regex Citation();

    // The cell of the figure: the first one of a row.
    [GeneratedRegex("</th>\\s*<td>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex ComparedRow();

    // The address of the page itself, in what one copies from it.
    [GeneratedRegex(@"http://[^ <]*|\?geo=[^""]*")]
    private static partial Regex Asked();
}
