using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Which picture an indicator has of which nobody has designed one, by the figures that there are.</summary>
public sealed class PlainChoiceTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // US TIP reports give identified and potential victims together of Albania alone.
    [TestCase("refugees", "lines", "SRB", "")]
    [TestCase("identified-and-potential-victims", "lines", "ALB", "")]
    [TestCase("council-compliance", "timeline", "SRB", "")]
    [TestCase("shelter-availability-share", "lines", "SRB", "")]
    public void Picture_IsOfWhatThereIs(string indicator, string form, string geo, string parts)
    {
        var definition = host.GetJson($"/charts/{indicator}.json").GetProperty("definition");
        Assert.That((Text(definition, "form"), Text(definition, "geo"), Text(definition, "parts")), Is.EqualTo((form, geo, parts)));
    }

    // Atina: no meeting of at least two.
    [TestCase("council-compliance", "2022: 0 of at least 2", "0 %")]
    public void Words_TellWhatIsOnIt_AndNothingElse(string indicator, string told, string untold) =>
        Assert.That(host.GetText($"/charts/{indicator}.alt.txt").Replace('\u00a0', ' '), Does.Contain(told).And.Not.Contain(untold));

    // UNODC gives 96, 48, 85, 76 and 74 for 2007 to 2011: 379 / 5 = 75.8.
    [Test]
    public void MeanOfFiveYears_StandsAtTheLastOfThem_AndSaysSo()
    {
        var mean = host.GetJson("/charts/identified-victims-mean.json?countedBy=unodc&to=2012");
        Assert.That(Text(mean, "alt"), Does.Contain("each at the last of its years, 2011–2012").And.Contain("2011: 75.8 persons").And.Contain("2012: 72.4 persons"));
        Assert.That(host.GetText("/charts/identified-victims-mean.alt.txt?countedBy=unodc&to=2012&lang=sr-Cyrl"), Does.Contain("сваки податак код последње од својих година, 2011–2012"));
    }

    // A year and parts of years; half years and an open end; days of two years; several years; no time at all; one number; none.
    [TestCase("police-detected-victims")]
    [TestCase("criminal-complaints")]
    [TestCase("migrants-present")]
    [TestCase("ngo-identified-victims")]
    [TestCase("needs-met-share")]
    [TestCase("prosecuted-cases")]
    [TestCase("courts-with-video-hearing")]
    // Five countries, which are not to be compared; 330, of whom 75 and 16, who may be the same; shares of adults and of children, each of their own.
    [TestCase("potential-victims")]
    [TestCase("ngo-assisted-persons")]
    [TestCase("women-sexual-share")]
    public void PageWithoutTwoFiguresOfYears_HasNone(string indicator) =>
        Assert.That(Pages.Own(Pages.Read(host, $"/indicators/{indicator}")).Where(link => link.StartsWith("/charts/", StringComparison.Ordinal)), Is.Empty);

    [TestCase("identified-and-potential-victims")]
    [TestCase("council-compliance")]
    [TestCase("identified-victims-mean")]
    public void PageFrameAndFiles_HaveTheSamePicture(string indicator)
    {
        var words = host.GetText($"/charts/{indicator}.alt.txt").Replace('\u00a0', ' ');
        using (Assert.EnterMultipleScope())
        {
            foreach (var address in new[] { $"/indicators/{indicator}", $"/embed/{indicator}" })
            {
                Assert.That(System.Net.WebUtility.HtmlDecode(Pages.Read(host, address)).Replace('\u00a0', ' '), Does.Contain(words), address);
            }
        }
    }

    [TestCase("potential-victims?geo=BIH&by=sex", "/charts/potential-victims.svg?geo=BIH&sex=female,male")]
    [TestCase("identified-victims-mean?geo=HRV", "/charts/identified-victims-mean.svg?geo=HRV&breakdown=total")]
    public void ChoiceOfThePage_IsInIt(string page, string picture) =>
        Assert.That(Pages.Own(Pages.Read(host, $"/indicators/{page}")).Where(link => link.StartsWith(picture, StringComparison.Ordinal)), Is.Not.Empty);

    // As long as nothing was known of Albania, there was nothing to show.
    [Test]
    public void Picture_IsThatOfTheReleaseAskedFor()
    {
        var folder = new TemporaryFolder();
        using var released = ReleasedHost.Of(folder, ("2025-03-01", () => WithoutAlbania(folder)), ("2025-04-01", folder.CopyOfData));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(GeoOf("?asOf=1"), Is.EqualTo("SRB"));
            Assert.That(GeoOf("?asOf=2"), Is.EqualTo("ALB"));
            Assert.That(GeoOf(""), Is.EqualTo("ALB"));
            Assert.That(Pages.Read(released, "/indicators/identified-and-potential-victims?asOf=1"), Does.Not.Contain("/charts/identified-and-potential-victims.svg"));
            Assert.That(Pages.Read(released, "/indicators/identified-and-potential-victims?asOf=2"), Does.Contain("/charts/identified-and-potential-victims.svg"));
        }

        string? GeoOf(string asOf) => Text(released.GetJson($"/charts/identified-and-potential-victims.json{asOf}").GetProperty("definition"), "geo");
    }

    private static string WithoutAlbania(TemporaryFolder folder)
    {
        var data = folder.CopyOfData();
        foreach (var file in Directory.GetFiles(Path.Combine(data, "observations"), "*.csv"))
        {
            File.WriteAllLines(file, File.ReadLines(file).Where(line => !line.Contains("identified-and-potential-victims", StringComparison.Ordinal)).ToList());
        }

        return data;
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
