using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesJsonTests
{
    // 5 / 116,000 × 100,000 = 4.3103448…; Garwood for 5 events is 1.6235 to 11.6683 (Ulm 1990), over 1.16 is 1.3996 to 10.0589.
    [Test]
    public void IdentificationRate_IsLessThanWhatThePrintedLimitGives()
    {
        var answer = Host.GetJson("/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022");

        var rate = answer.GetProperty("observations").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.GetProperty("relation").GetString(), Is.EqualTo("less-than"));
            Assert.That(rate.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(rate.GetProperty("upper").GetDecimal(), Is.EqualTo(4.31034482758m).Within(0.00000000001m));
            Assert.That(rate.GetProperty("upperOpen").GetBoolean(), Is.True);
            Assert.That(rate.GetProperty("lower").GetDecimal(), Is.Zero);
            Assert.That(rate.GetProperty("lowerOpen").GetBoolean(), Is.True);
            Assert.That(rate.GetProperty("status").GetString(), Is.EqualTo("U"));
            Assert.That(rate.GetProperty("display").GetString(), Is.EqualTo("< 4.32 per 100,000"));
            Assert.That(rate.GetProperty("source").GetString(), Is.EqualTo("atina-2023"));
            Assert.That(rate.GetProperty("denominatorSource").GetString(), Is.EqualTo("atina-2023"));
            Assert.That(rate.GetProperty("confidence").GetProperty("lower").GetDouble(), Is.EqualTo(1.3996).Within(0.0005));
            Assert.That(rate.GetProperty("confidence").GetProperty("upper").GetDouble(), Is.EqualTo(10.0589).Within(0.0005));
            Assert.That(rate.GetProperty("confidence").GetProperty("assumes").GetString(), Does.Contain("116,000"));
        }
    }

    // 5 / 4,500 × 100,000 = 111.11…
    [Test]
    public void IdentificationRateAmongThePresent_IsLessThanWhatThePrintedLimitGives()
    {
        var rate = Host.GetJson("/api/v1/series/identification-rate-present.json?geo=SRB&from=2022&to=2022").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.GetProperty("relation").GetString(), Is.EqualTo("less-than"));
            Assert.That(rate.GetProperty("upper").GetDecimal(), Is.EqualTo(111.1111111m).Within(0.0000001m));
            Assert.That(rate.GetProperty("display").GetString(), Is.EqualTo("< 112 per 100,000"));
        }
    }

    // "Over 116 thousand": the lower limit is open, there is no upper one, and no number stands for it.
    [Test]
    public void LowerLimit_IsNotTheNumber()
    {
        var stayed = Host.GetJson("/api/v1/series/migrants-stayed.json?geo=SRB&from=2022&to=2022").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stayed.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(stayed.GetProperty("lower").GetDecimal(), Is.EqualTo(116_000));
            Assert.That(stayed.GetProperty("lowerOpen").GetBoolean(), Is.True);
            Assert.That(stayed.GetProperty("upper").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(stayed.GetProperty("upperOpen").GetBoolean(), Is.False);
            Assert.That(stayed.GetProperty("relation").GetString(), Is.EqualTo("more-than"));
            Assert.That(stayed.GetProperty("display").GetString(), Is.EqualTo("> 116,000"));
        }
    }

    // The founding document names four countries with two or fewer persons each.
    [Test]
    public void SmallCountsByOrigin_AreWithheld_AndTheEnvelopeSaysHowMany()
    {
        var answer = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.GetProperty("withheld").GetProperty("count").GetInt32(), Is.EqualTo(4));
            Assert.That(Origins(answer), Is.EqualTo(new[] { "africa" }));
        }
    }

    [Test]
    public void SmallCountsByOrigin_AreShownOnAHostThatPublishesThem()
    {
        using var host = new TestHost(null, ("Indicators:SmallCounts", "publish"));

        var answer = host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Origins(answer), Has.Count.EqualTo(5));
            Assert.That(answer.GetProperty("withheld").GetProperty("count").GetInt32(), Is.Zero);
        }
    }

    // The program does not know the founding document's numbers: other data give another answer.
    [Test]
    public void ChangedData_ChangeTheAnswer()
    {
        var folder = new TemporaryFolder();
        using var host = new TestHost(folder, ("Indicators:Data", folder.DataWith("observations/cptv.csv", ",62,", ",63,")));

        var total = host.GetJson("/api/v1/series/identified-victims.json?breakdown=total").GetProperty("observations").EnumerateArray().Single();
        var share = host.GetJson("/api/v1/series/foreign-share.json").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(total.GetProperty("value").GetDecimal(), Is.EqualTo(63));
            // 6 / 63 = 9.5238 %.
            Assert.That(share.GetProperty("display").GetString(), Is.EqualTo("9.52 %"));
        }
    }

    [Test]
    public void Answer_HasTheNamesThatReadersRelyOn()
    {
        var answer = Host.GetJson("/api/v1/series/identification-rate.json?geo=SRB");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(answer), Is.SupersetOf(new[] { "indicator", "release", "observations", "withheld", "sources", "links" }));
            Assert.That(Names(answer.GetProperty("observations")[0]), Is.EquivalentTo(new[]
            {
                "geo", "period", "breakdown", "countedBy", "source", "denominatorSource", "locator", "value", "lower", "upper", "lowerOpen", "upperOpen", "relation",
                "status", "conf", "published", "display", "confidence", "test", "reason", "notes", "conflicts", "body",
            }));
            Assert.That(Names(answer.GetProperty("observations")[0].GetProperty("confidence")), Is.EquivalentTo(new[] { "level", "lower", "upper", "method", "assumes" }));
            Assert.That(Names(answer.GetProperty("release")), Is.EquivalentTo(new[] { "number", "at", "hash", "input", "by", "message", "counts" }));
        }
    }

    [Test]
    public void Total_HasAnEmptyBreakdown_AndAPartNamesItsCodes()
    {
        var breakdowns = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022").GetProperty("observations").EnumerateArray()
            .Select(observation => observation.GetProperty("breakdown").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));

        Assert.That(breakdowns, Is.EquivalentTo(new[]
        {
            "{}",
            """{"citizenship":"foreign"}""",
            """{"group":"refugee-migrant"}""",
            """{"group":"refugee-migrant","origin":"africa"}""",
            """{"sex":"female","citizenship":"foreign"}""",
            """{"sex":"female","group":"refugee-migrant"}""",
        }));
    }

    // Counted in a calendar. 2019: open from some day of January to April, so surely on the 246 days from 30 April on. 2020: closed on some day of August.
    // 2022: opened by the beginning of the year or in April, which the source leaves open.
    [TestCase("2019", 246, 365)]
    [TestCase("2020", 213, 243)]
    [TestCase("2021", 0, 0)]
    [TestCase("2022", 246, 365)]
    public void ShelterAvailability_IsBoundedInDays(string year, int atLeast, int atMost)
    {
        var days = Host.GetJson($"/api/v1/series/shelter-availability.json?from={year}&to={year}").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.GetProperty("lower").GetDecimal(), Is.EqualTo(atLeast));
            Assert.That(days.GetProperty("upper").GetDecimal(), Is.EqualTo(atMost));
        }
    }

    [Test]
    public void ShelterAvailability_OfAYearThatTheStatementsDoNotCover_IsNullWithTheReason()
    {
        var days = Host.GetJson("/api/v1/series/shelter-availability.json?from=2023").GetProperty("observations").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.GetProperty("lower").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(days.GetProperty("upper").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(days.GetProperty("reason").GetString(), Does.Contain("2023-01-31"));
        }
    }

    [Test]
    public void Sign_IsNotEscaped() => Assert.That(Host.GetText("/api/v1/series/identification-rate.json"), Does.Contain("\"< 4.32 per 100,000\""));

    private static List<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static List<string> Origins(JsonElement answer) =>
    [
        .. answer.GetProperty("observations").EnumerateArray()
            .Select(observation => observation.GetProperty("breakdown"))
            .Where(breakdown => breakdown.TryGetProperty("origin", out _))
            .Select(breakdown => breakdown.GetProperty("origin").GetString()!),
    ];
}
