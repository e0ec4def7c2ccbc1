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

    // US TIP reports give potential victims of five countries, and of Serbia none; Atina's 330 of 2024 in two parts; the share of women and girls by age in two years, and as a whole in one.
    [TestCase("refugees", "lines", "SRB", "")]
    [TestCase("potential-victims", "panels", "ALB,BIH,MKD,MNE,SVN", "")]
    [TestCase("identified-and-potential-victims", "lines", "ALB", "")]
    [TestCase("ngo-assisted-persons", "stacked", "SRB", "exploitation")]
    [TestCase("women-sexual-share", "lines", "SRB", "age")]
    [TestCase("council-compliance", "timeline", "SRB", "")]
    [TestCase("shelter-availability-share", "lines", "SRB", "")]
    public void Picture_IsOfWhatThereIs(string indicator, string form, string geo, string parts)
    {
        var definition = host.GetJson($"/charts/{indicator}.json").GetProperty("definition");
        Assert.That((Text(definition, "form"), Text(definition, "geo"), Text(definition, "parts")), Is.EqualTo((form, geo, parts)));
    }

    // TIP reports: 44 of 2016 and 80 of 2020. Atina: 330, of whom 75 and 16, which nobody adds up. UNODC of 2022: 20 of 37 adults. No meeting of at least two.
    [TestCase("potential-victims", "Bosnia and Herzegovina: From 2016 to 2020 a rise, from 44 to 80.", "Serbia")]
    [TestCase("ngo-assisted-persons", "2024 (All): 330; 2024 (Forced marriage): 16; 2024 (Sexual exploitation): 75.", "91")]
    [TestCase("women-sexual-share", "2022 (Adults): 54.1 %", "> 50 %")]
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
    public void PageWithoutTwoFiguresOfYears_HasNone(string indicator) =>
        Assert.That(Pages.Own(Pages.Read(host, $"/indicators/{indicator}")).Where(link => link.StartsWith("/charts/", StringComparison.Ordinal)), Is.Empty);

    [TestCase("potential-victims")]
    [TestCase("ngo-assisted-persons")]
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

    // The total of one year is no part; of parts alone it would be an empty picture.
    [Test]
    public void TotalsOfAPictureOfParts_AreOnIt()
    {
        var text = host.GetText("/charts/women-sexual-share.alt.txt?breakdown=total");
        Assert.That(text, Does.Contain("2022: > 50").And.Not.Contain("Adults"));
    }

    [TestCase("potential-victims?geo=BIH&by=sex", "/charts/potential-victims.svg?geo=BIH&sex=female,male")]
    [TestCase("women-sexual-share?by=age", "/charts/women-sexual-share.svg?geo=SRB&age=adult,minor")]
    [TestCase("identified-victims-mean?geo=HRV", "/charts/identified-victims-mean.svg?geo=HRV&breakdown=total")]
    public void ChoiceOfThePage_IsInIt(string page, string picture) =>
        Assert.That(Pages.Own(Pages.Read(host, $"/indicators/{page}")).Where(link => link.StartsWith(picture, StringComparison.Ordinal)), Is.Not.Empty);

    // As long as one part of the 330 was known, there was nothing to compare.
    [Test]
    public void Picture_IsThatOfTheReleaseAskedFor()
    {
        var folder = new TemporaryFolder();
        using var released = ReleasedHost.Of(folder, ("2025-03-01", () => WithoutForcedMarriage(folder)), ("2025-04-01", folder.CopyOfData));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(FormOf("?asOf=1"), Is.EqualTo("lines"));
            Assert.That(FormOf("?asOf=2"), Is.EqualTo("stacked"));
            Assert.That(FormOf(""), Is.EqualTo("stacked"));
            Assert.That(Pages.Read(released, "/indicators/ngo-assisted-persons?asOf=1"), Does.Not.Contain("/charts/ngo-assisted-persons.svg"));
            Assert.That(Pages.Read(released, "/indicators/ngo-assisted-persons?asOf=2"), Does.Contain("/charts/ngo-assisted-persons.svg"));
        }

        string? FormOf(string asOf) => Text(released.GetJson($"/charts/ngo-assisted-persons.json{asOf}").GetProperty("definition"), "form");
    }

    private static string WithoutForcedMarriage(TemporaryFolder folder)
    {
        var data = folder.CopyOfData();
        var file = Path.Combine(data, "observations", "shelter.csv");
        File.WriteAllLines(file, File.ReadLines(file).Where(line => !line.Contains("forced-marriage", StringComparison.Ordinal)).ToList());
        return data;
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
