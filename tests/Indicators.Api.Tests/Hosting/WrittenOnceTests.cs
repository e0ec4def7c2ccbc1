using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Figures of one area are kept and written once; those of all areas are read and written each time. Nobody may see a difference.</summary>
public sealed class WrittenOnceTests
{
    private static IEnumerable<string> Counted => Host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray()
        .Where(indicator => !indicator.GetProperty("derived").GetBoolean()).Select(indicator => indicator.GetProperty("id").GetString()!);

    [TestCase("en")]
    [TestCase("sr-Latn")]
    [TestCase("sr-Cyrl")]
    public void KeptFigures_AreWrittenAsOthersAre_TheFirstTimeAndTheNext(string language)
    {
        var compared = 0;
        foreach (var indicator in Counted)
        {
            var each = Texts($"/api/v1/series/{indicator}.json?lang={language}", "observations").Where(figure => JsonElement.Parse(figure).GetProperty("geo").GetString() == "SRB").ToList();
            compared += each.Count;
            foreach (var time in new[] { "", "&published=false" })
            {
                Assert.That(Texts($"/api/v1/series/{indicator}.json?geo=SRB&lang={language}{time}", "observations"), Is.EqualTo(each), indicator + time);
            }
        }

        // Most of the founding document's figures are of Serbia.
        Assert.That(compared, Is.GreaterThan(20));
    }

    // The picture's data have the same figures one step deeper.
    [Test]
    public void Depth_ChangesOnlyTheIndentation()
    {
        const string Series = "/api/v1/series/identified-victims.json?geo=SRB";
        var before = Host.GetText(Series);
        var deeper = Host.GetJson("/charts/identified-victims.json").GetProperty("series")[0];
        var after = Host.GetText(Series + "&from=1900");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(deeper.GetProperty("observations").EnumerateArray().Select(Plain), Is.SubsetOf(JsonElement.Parse(before).GetProperty("observations").EnumerateArray().Select(Plain).ToList()));
            Assert.That(Plain(deeper.GetProperty("indicator")), Is.EqualTo(Plain(JsonElement.Parse(after).GetProperty("indicator"))));
            Assert.That(Pairs(after, before), Is.All.Matches<(string After, string Before)>(part => part.After == part.Before));
            Assert.That(after.Split('\n').Select(line => line.Length - line.TrimStart(' ').Length), Has.All.Matches<int>(spaces => spaces % 2 == 0));
        }
    }

    [Test]
    public void Labels_OfOneKindOfFigure_AreThoseOfThatKind()
    {
        var one = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022&breakdown=total").GetProperty("labels");
        var again = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022&breakdown=total&lang=sr-Cyrl").GetProperty("labels");
        var more = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022").GetProperty("labels");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.GetProperty("geo").GetProperty("SRB").GetString(), Is.EqualTo("Serbia"));
            Assert.That(one.TryGetProperty("dimension", out _), Is.False);
            Assert.That(again.GetProperty("geo").GetProperty("SRB").GetString(), Is.EqualTo("Србија"));
            Assert.That(more.TryGetProperty("dimension", out _), Is.True);
        }
    }

    private static List<string> Texts(string address, string list) => [.. Host.GetJson(address).GetProperty(list).EnumerateArray().Select(part => part.GetRawText())];

    private static (string After, string Before)[] Pairs(string one, string other) =>
        [.. new[] { "indicator", "release", "sources", "labels" }.Select(part => (JsonElement.Parse(one).GetProperty(part).GetRawText(), JsonElement.Parse(other).GetProperty(part).GetRawText()))];

    private static string Plain(JsonElement part) => JsonSerializer.Serialize(part);
}
