using System.Net;

namespace Indicators.Api.Tests;

/// <summary>Indicators of which nobody has designed a picture have a plain one.</summary>
public sealed class PlainChartTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // UNHCR's refugees in Serbia at the end of 2025 are 40,863 in its own file.
    [TestCase("en", "Refugees at the end of the year: Serbia. ", "40,863")]
    [TestCase("sr-Latn", "Izbeglice na kraju godine: Srbija. ", "40.863")]
    public void Picture_IsOfTheYearlyFiguresOfSerbia(string lang, string title, string last)
    {
        var text = host.GetText($"/charts/refugees.alt.txt?lang={lang}");
        Assert.That(text, Does.StartWith(title).And.Contain(last));
    }

    [Test]
    public void Page_ShowsIt_WithItsFilesAndItsFrame()
    {
        var page = Pages.Read(host, "/indicators/refugees");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pages.Own(page), Does.Contain("/charts/refugees.pdf").And.Contain("/charts/refugees.svg"));
            Assert.That(page, Does.Contain("/embed/refugees").And.Not.Contain("One may say"));
            Assert.That(host.GetJson("/charts/refugees.json").GetProperty("series")[0].GetProperty("indicator").GetProperty("id").GetString(), Is.EqualTo("refugees"));
            Assert.That(host.GetText("/embed/refugees"), Does.Contain("/indicators/refugees?chart=refugees"));
        }
    }

    // A choice of the page changes it, as it changes others.
    [Test]
    public void Choice_IsInIt() => Assert.That(Pages.Own(Pages.Read(host, "/indicators/refugees?geo=HRV")), Does.Contain("/charts/refugees.svg?geo=HRV&breakdown=total"));

    // Several bodies would be on one line.
    [TestCase("/charts/days-without.png")]
    [TestCase("/charts/refugee.png")]
    public void OfNothing_ThereIsNone(string address) => Assert.That(host.GetProblem(address).Status, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public void List_HasThoseThatSomebodyDesigned() =>
        Assert.That(host.GetJson("/charts").GetProperty("charts").EnumerateArray().Select(chart => chart.GetProperty("id").GetString()), Does.Contain("migration").And.Not.Contain("refugees"));
}
