using System.Net;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What a request may ask of a picture.</summary>
public sealed class ChartRequestTests
{
    [TestCase("size=huge", "size", "default,og,twitter,narrow")]
    [TestCase("lang=sr", "lang", "en,sr-Latn,sr-Cyrl")]
    [TestCase("theme=red", "theme", "light,dark,print")]
    public void UnknownLook_IsRefusedWithWhatIsAllowed(string query, string parameter, string allowed)
    {
        foreach (var form in new[] { "png", "svg", "alt.txt" })
        {
            var (status, problem) = Host.GetProblem($"/charts/identified-victims.{form}?{query}");
            var error = problem.GetProperty("errors")[0];
            using (Assert.EnterMultipleScope())
            {
                Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
                Assert.That(error.GetProperty("parameter").GetString(), Is.EqualTo(parameter));
                Assert.That(string.Join(',', error.GetProperty("allowed").EnumerateArray().Select(value => value.GetString())), Is.EqualTo(allowed));
            }
        }
    }

    [TestCase("size=og", "a4,a5")]
    [TestCase("theme=red", "print,light,dark")]
    public void UnknownLookOfAPdf_IsRefusedWithWhatIsAllowed(string query, string allowed)
    {
        var (status, problem) = Host.GetProblem($"/charts/identified-victims.pdf?{query}");
        Assert.That(
            (status, string.Join(',', problem.GetProperty("errors")[0].GetProperty("allowed").EnumerateArray().Select(value => value.GetString()))),
            Is.EqualTo((HttpStatusCode.BadRequest, allowed)));
    }

    // As the series refuses them.
    [TestCase("geo=ATLANTIS")]
    [TestCase("from=2023&to=2022")]
    [TestCase("countedBy=nobody")]
    [TestCase("sex=none")]
    [TestCase("colour=red")]
    [TestCase("size=og&size=twitter")]
    [TestCase("asOf=yesterday")]
    public void WrongQuery_IsRefused(string query) =>
        Assert.That(Host.GetProblem($"/charts/identified-victims.png?{query}").Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("", 850, 600)]
    [TestCase("?size=og", 1200, 628)]
    [TestCase("?size=twitter&theme=dark&lang=sr-Latn", 800, 418)]
    public void Png_HasTheSizeThatIsAskedFor(string query, int width, int height)
    {
        using var response = Host.Get($"/charts/identified-victims.png{query}");
        var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        Assert.That((Number(bytes, 16), Number(bytes, 20)), Is.EqualTo((width, height)));
    }

    [Test]
    public void Language_IsThatOfEverything()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.GetText("/charts/identification-rate.svg?lang=sr-Cyrl"), Does.Contain(">&lt; 4,32 на 100.000<").And.Contain("Издање 1").And.Not.Contain("Release 1"));
            Assert.That(Host.GetText("/charts/identification-rate.alt.txt?lang=sr-Latn"), Does.Contain("< 4,32 na 100.000").And.Contain("Izdanje 1").And.Not.Contain("Издање"));
        }
    }

    [Test]
    public void FewerYears_KeepTheTitle()
    {
        var text = Host.GetText("/charts/shelter-availability.alt.txt?from=2020&to=2021");
        Assert.That(text, Does.StartWith("Days on which Serbia’s state shelter").And.Contain("2020–2021").And.Contain("2020: 213–243 of 366 days").And.Not.Contain("2019"));
    }

    // The title of the definition would tell of something else.
    [Test]
    public void OtherFigures_HaveATitleOfTheirOwn()
    {
        var text = Host.GetText("/charts/identified-victims.alt.txt?group=refugee-migrant&countedBy=cptv");
        using (Assert.EnterMultipleScope())
        {
            // The founding document: five of those identified in 2022 were from the refugee and migrant population.
            Assert.That(text, Does.StartWith("Identified victims of trafficking: Serbia.").And.Contain("Refugee and migrant population").And.Contain("2022: 5."));
            Assert.That(text, Does.Not.Contain("Victims of trafficking identified in Serbia"));
        }
    }

    [Test]
    public void OtherArea_IsNamed_AndHasNoFiguresOfSerbia() =>
        Assert.That(Host.GetText("/charts/identified-victims.alt.txt?geo=HRV&lang=sr-Cyrl"), Does.Contain("Хрватска").And.Not.Contain("Србији").And.Contain("Нема података."));

    // Who asks for the 62 alone is not told that they are in no part: there may be parts, which are not asked for.
    [Test]
    public void TotalsOfAChartOfParts_AreNoPartsThatNobodyCounted()
    {
        var text = Host.GetText("/charts/victims-by-exploitation.alt.txt?breakdown=total&countedBy=cptv&to=2022");
        Assert.That(text, Does.Contain("Bar chart.").And.Contain("2022: 62").And.Not.Contain("in no part"));
    }

    private static int Number(byte[] png, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
