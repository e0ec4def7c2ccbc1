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

    [Test]
    public void Snippets_ShowThePinnedAndTheLivePicture()
    {
        var page = System.Net.WebUtility.HtmlDecode(Pages.Read(host, "/indicators/identification-rate"));

        Assert.That(page, Does.Contain("/embed/identification-rate?asOf=1\"").And.Contain("/embed/identification-rate\"").And.Contain("/charts/identification-rate.png?asOf=1\""));
    }

    [Test]
    public void Withheld_IsToldAndNotShown() => Assert.That(Pages.Read(host, Page + "?by=all"), Does.Contain("Withheld to protect people: 4."));

    private static string Body(string page) => Asked().Replace(page[page.IndexOf("<h1>", StringComparison.Ordinal)..page.IndexOf("<footer>", StringComparison.Ordinal)], "");

    private static int Rows(string page) => Regex.Count(Table(page), "<tr>") - 1;

    private static IEnumerable<string> Cells(string page) => Figure().Matches(Table(page)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));

    private static string Table(string page) => page[page.IndexOf("id=\"figures\"", StringComparison.Ordinal)..page.IndexOf("</table>", StringComparison.Ordinal)];

    [GeneratedRegex("<span class=\"figure\">([^<]*)</span>")]
    private static partial Regex Figure();

    [GeneratedRegex("<a href=\"#([a-z-][a-z0-9-]*)\" title=\"contradicts")]
    private static partial Regex Conflict();

    // The address of the page itself, in what one copies from it.
    [GeneratedRegex(@"http://[^ <]*|\?geo=[^""]*")]
    private static partial Regex Asked();
}
