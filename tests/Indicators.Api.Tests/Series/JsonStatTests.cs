using System.Globalization;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>JSON-stat, read as the standard says: cell = ((geo · periods + period) · breakdowns + breakdown) · sources + source.</summary>
public sealed class JsonStatTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void EverySeries_HasTheFiguresOfItsJson()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var id in host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()!))
            {
                var stat = host.GetJson($"/api/v1/series/{id}.jsonstat.json");
                var observations = host.GetJson($"/api/v1/series/{id}.json").GetProperty("observations").EnumerateArray().ToList();
                Assert.That(stat.GetProperty("status").EnumerateObject().Count(), Is.EqualTo(observations.Count), id);
                Assert.That(Read(stat), Is.EquivalentTo(observations.Select(Told)), id);
            }
        }
    }

    [Test]
    public void Limit_HasNoValue_AndStandsInTheExtension()
    {
        var stat = host.GetJson("/api/v1/series/identification-rate.jsonstat.json?geo=SRB&from=2022&to=2022&denominatorSource=atina-2023");

        var observation = stat.GetProperty("extension").GetProperty("observations").GetProperty("0");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((stat.GetProperty("version").GetString(), stat.GetProperty("class").GetString()), Is.EqualTo(("2.0", "dataset")));
            Assert.That(stat.GetProperty("value").GetProperty("0").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(stat.GetProperty("status").GetProperty("0").GetString(), Is.EqualTo("U"));
            Assert.That((observation.GetProperty("display").GetString(), observation.GetProperty("upperOpen").GetBoolean()), Is.EqualTo(("< 4.32 per 100,000", true)));
        }
    }

    // Where clients of Eurostat's JSON-stat look for the names of the letters: extension.status.label.
    [TestCase("en", "Few cases: chance alone can move this", "percent")]
    [TestCase("sr-Latn", "Malo slučajeva: već sama slučajnost može ovo da pomeri", "procenat")]
    public void StatusAndUnit_HaveNames(string lang, string few, string percent)
    {
        var stat = host.GetJson($"/api/v1/series/foreign-share.jsonstat.json?lang={lang}");
        var (letters, units) = (Labels(stat, "status"), Labels(stat, "unit"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(letters.Keys, Is.EquivalentTo(stat.GetProperty("status").EnumerateObject().Select(cell => cell.Value.GetString()).Distinct()));
            Assert.That(letters["U"], Is.EqualTo(few));
            Assert.That(units, Is.EqualTo(new Dictionary<string, string> { ["%"] = percent }));
        }

        static Dictionary<string, string> Labels(JsonElement stat, string list) =>
            stat.GetProperty("extension").GetProperty(list).GetProperty("label").EnumerateObject().ToDictionary(name => name.Name, name => name.Value.GetString()!);
    }

    [Test]
    public void Categories_HaveNames()
    {
        var dimensions = host.GetJson("/api/v1/series/female-share.jsonstat.json?geo=SRB&from=2022&to=2022&breakdown=total").GetProperty("dimension");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Label(dimensions, "geo", "SRB"), Is.EqualTo("Serbia"));
            Assert.That(Label(dimensions, "breakdown", "_T"), Is.EqualTo("Total"));
            Assert.That(Label(dimensions, "source", "cptv:atina-2023:published"), Does.EndWith("(atina-2023, as printed)"));
        }
    }

    [Test]
    public void EmptySelection_IsAnEmptyDataSet()
    {
        var stat = host.GetJson("/api/v1/series/identified-victims.jsonstat.json?geo=SRB&from=1850&to=1851");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(stat.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()), Is.EqualTo(new[] { 0, 0, 0, 0 }));
            Assert.That(stat.GetProperty("note")[0].GetString(), Does.Contain("That is not zero"));
        }
    }

    private static string? Label(JsonElement dimensions, string dimension, string code) => dimensions.GetProperty(dimension).GetProperty("category").GetProperty("label").GetProperty(code).GetString();

    private static IEnumerable<string> Read(JsonElement stat)
    {
        string[] ids = [.. stat.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        var codes = ids.Select(id => stat.GetProperty("dimension").GetProperty(id).GetProperty("category").GetProperty("index").EnumerateArray().Select(code => code.GetString()!).ToList()).ToList();
        foreach (var cell in stat.GetProperty("status").EnumerateObject())
        {
            var rest = long.Parse(cell.Name, CultureInfo.InvariantCulture);
            var category = new string[ids.Length];
            for (var dimension = ids.Length - 1; dimension >= 0; dimension--)
            {
                category[dimension] = codes[dimension][(int)(rest % codes[dimension].Count)];
                rest /= codes[dimension].Count;
            }

            var value = stat.GetProperty("value").GetProperty(cell.Name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : "";
            yield return $"{string.Join(' ', category)}: {value} {cell.Value.GetString()}";
        }
    }

    private static string Told(JsonElement observation)
    {
        var parts = observation.GetProperty("breakdown").EnumerateObject().Select(part => $"{part.Name}={part.Value.GetString()}").ToList();
        if (observation.GetProperty("body").GetString() is { } body)
        {
            parts.Insert(0, $"body={body}");
        }

        var below = observation.GetProperty("denominatorSource").GetString() is { } source ? $"/{source}" : "";
        var published = observation.GetProperty("published").GetBoolean() ? ":published" : "";
        var value = observation.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : "";
        return $"{observation.GetProperty("geo").GetString()} {observation.GetProperty("period").GetString()} {(parts.Count == 0 ? "_T" : string.Join(';', parts))} "
            + $"{observation.GetProperty("countedBy").GetString()}:{observation.GetProperty("source").GetString()}{below}{published}: {value} {observation.GetProperty("status").GetString()}";
    }
}
