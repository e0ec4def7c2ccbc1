using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>The figures on a picture, as data.</summary>
public sealed class ChartDataTests
{
    [Test]
    public void Json_IsWhatTheSeriesAnswers_WithTheDefinition()
    {
        var chart = Host.GetJson("/charts/identification-rate.json");
        var series = chart.GetProperty("series")[0];
        var same = Host.GetJson(series.GetProperty("links").GetProperty("self").GetString()!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(chart.GetProperty("definition").GetProperty("form").GetString(), Is.EqualTo("dots"));
            Assert.That(Raw(series, "observations"), Is.EqualTo(Raw(same, "observations")).And.Contain("\"upperOpen\":true"));
            Assert.That(Raw(series, "sources"), Is.EqualTo(Raw(same, "sources")));
            Assert.That(chart.GetProperty("alt").GetString(), Is.EqualTo(Host.GetText("/charts/identification-rate.alt.txt")));
        }
    }

    // Every figure that the picture tells in words is in its data: the links lead to the same figures for every chart.
    [Test]
    public void EverySeriesOfEveryChart_IsAnsweredAtItsLink()
    {
        foreach (var id in Ids())
        {
            foreach (var series in Host.GetJson($"/charts/{id}.json").GetProperty("series").EnumerateArray().Where(one => one.GetProperty("observations").GetArrayLength() > 0))
            {
                // A chart whose documents this release does not have has no figures, and its link nobody to ask.
                var all = Host.GetJson(series.GetProperty("links").GetProperty("self").GetString()!).GetProperty("observations").EnumerateArray().Select(one => JsonSerializer.Serialize(one)).ToHashSet();
                Assert.That(series.GetProperty("observations").EnumerateArray().Select(one => JsonSerializer.Serialize(one)).Where(one => !all.Contains(one)), Is.Empty, id);
            }
        }
    }

    [Test]
    public void Csv_HasTheFiguresOnThePicture_OfEachIndicator()
    {
        var rows = Host.GetText("/charts/prosecuted-and-convicted.csv").TrimEnd().Split('\n').Select(row => row.TrimEnd('\r')).ToList();
        var series = Host.GetJson("/charts/prosecuted-and-convicted.json").GetProperty("series").EnumerateArray().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[0], Does.StartWith("REF_AREA,TIME_PERIOD").And.EndWith(",INDICATOR,CHANCE_METHOD"));
            Assert.That(rows, Has.Count.EqualTo(1 + series.Sum(one => one.GetProperty("observations").GetArrayLength())));
            foreach (var one in series)
            {
                var id = one.GetProperty("indicator").GetProperty("id").GetString();
                Assert.That(rows.Count(row => row.EndsWith($",{id},", StringComparison.Ordinal)), Is.EqualTo(one.GetProperty("observations").GetArrayLength()), id);
            }
        }
    }

    // The founding document: 2022, five of more than 116,000. The value of a limit is empty, the limit stands beside it.
    [Test]
    public void Csv_KeepsLimits() => Assert.That(Host.GetText("/charts/identification-rate.csv"), Does.Contain(",,0,true,4.31").And.Contain("< 4.32 per 100"));

    [Test]
    public void Timeline_HasItsStatesAndDuties()
    {
        var json = Host.GetJson("/charts/institutional-timeline.json");
        var csv = Host.GetText("/charts/institutional-timeline.csv").Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.GetProperty("series").GetArrayLength(), Is.Zero);
            Assert.That(json.GetProperty("spells").GetArrayLength(), Is.GreaterThan(0));
            Assert.That(csv[0], Does.StartWith("KIND,ID,REF_AREA,BODY,STATE,START,END"));
            Assert.That(csv.Count(row => row.StartsWith("spell,", StringComparison.Ordinal)), Is.EqualTo(json.GetProperty("spells").GetArrayLength()));
            Assert.That(csv.Count(row => row.StartsWith("duty,", StringComparison.Ordinal)), Is.EqualTo(json.GetProperty("duties").GetArrayLength()));
        }
    }

    [Test]
    public void Parameters_AreThoseOfThePicture()
    {
        var chart = Host.GetJson("/charts/identified-victims.json?from=2022&to=2022&lang=sr-Latn&asOf=1&size=og");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(chart.GetProperty("series")[0].GetProperty("observations").EnumerateArray().Select(one => one.GetProperty("period").GetString()), Has.All.EqualTo("2022").And.Not.Empty);
            Assert.That(chart.GetProperty("series")[0].GetProperty("links").GetProperty("self").GetString(), Does.Contain("from=2022").And.Contain("lang=sr-Latn").And.Contain("asOf=1"));
            Assert.That(chart.GetProperty("alt").GetString(), Does.Contain("Identifikovane"));
            Assert.That(Host.GetProblem("/charts/identified-victims.csv?geo=ATLANTIS").Status, Is.EqualTo(System.Net.HttpStatusCode.BadRequest));
        }
    }

    private static IEnumerable<string> Ids() => Host.GetJson("/charts").GetProperty("charts").EnumerateArray().Select(chart => chart.GetProperty("id").GetString()!);

    private static string Raw(JsonElement element, string property) => JsonSerializer.Serialize(element.GetProperty(property));
}
