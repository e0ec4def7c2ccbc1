using System.Text.Json;
using Indicators.Model;

namespace Indicators.Api.Tests;

public sealed class CslJsonTests
{
    // What the schema allows of what we write, with the JSON type of each: citation-style-language/schema, schemas/input/csl-data.json.
    private static readonly Dictionary<string, JsonValueKind> Allowed = new()
    {
        ["id"] = JsonValueKind.String,
        ["type"] = JsonValueKind.String,
        ["title"] = JsonValueKind.String,
        ["author"] = JsonValueKind.Array,
        ["publisher"] = JsonValueKind.String,
        ["issued"] = JsonValueKind.Object,
        ["accessed"] = JsonValueKind.Object,
        ["URL"] = JsonValueKind.String,
        ["language"] = JsonValueKind.String,
        ["note"] = JsonValueKind.String,
    };

    [Test]
    public void EverythingKnown_IsOneItem() => Assert.That(Compact(Written(Documents.Full)), Is.EqualTo(
        """
        [{"id":"report-2023","type":"document","title":"Annual report","author":[{"literal":"CPTV"}],"publisher":"CPTV",
        "issued":{"date-parts":[[2023,3,7]]},"accessed":{"date-parts":[[2024,1,31]]},"URL":"https://example.org/a%20report_1?x=1&y=2#p~3",
        "language":"sr","note":"Licence: CC BY 4.0. Year of printing inferred."}]
        """.Replace("\n", "", StringComparison.Ordinal)));

    [Test]
    public void NothingElseKnown_LeavesPropertiesOut() => Assert.That(
        Compact(Written(Documents.Bare)),
        Is.EqualTo("""[{"id":"report-2023","type":"document","title":"Annual report","author":[{"literal":"CPTV"}],"publisher":"CPTV"}]"""));

    [TestCase("2023", """{"date-parts":[[2023]]}""")]
    [TestCase("2023-12", """{"date-parts":[[2023,12]]}""")]
    [TestCase("2023-01/2023-05", """{"date-parts":[[2023,1],[2023,5]]}""")]
    [TestCase("2022/2023", """{"date-parts":[[2022],[2023]]}""")]
    // citeproc-js stops at [[2022,11],[2023,5,3]]: "element mismatch in date range input".
    [TestCase("2022-11/2023-05-03", """{"date-parts":[[2022,11],[2023,5]]}""")]
    [TestCase("2022/..", """{"literal":"from 2022"}""")]
    public void DateOfPublication_IsAsExactAsItIsKnown(string published, string expected) =>
        Assert.That(Compact(Item(Documents.Bare with { Published = Period.Parse(published) }).GetProperty("issued").GetRawText()), Is.EqualTo(expected));

    [Test]
    public void UndatedDocument_HasNoDate() =>
        Assert.That(Item(Documents.Bare with { Published = Period.Parse("..") }).TryGetProperty("issued", out _), Is.False);

    [Test]
    public void LettersAndSigns_StayAsTheyAre() =>
        Assert.That(Written(Documents.Bare with { Title = "Žrtve & “đ” <5" }), Does.Contain("\"title\": \"Žrtve & “đ” <5\""));

    [Test]
    public void EveryDocumentOfTheData_FitsTheSchema()
    {
        foreach (var source in Documents.OfTheData)
        {
            var item = Item(source);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(item.EnumerateObject().Select(property => (property.Name, property.Value.ValueKind)), Is.SubsetOf(Allowed.Select(allowed => (allowed.Key, allowed.Value))), source.Id);
                Assert.That(item.GetProperty("id").GetString(), Is.EqualTo(source.Id));
                Assert.That(item.GetProperty("type").GetString(), Is.EqualTo("document"), source.Id);
                Assert.That(item.GetProperty("author").EnumerateArray().Single().EnumerateObject().Single().Name, Is.EqualTo("literal"), source.Id);
                Assert.That(item.EnumerateObject().Where(property => property.Name is "issued" or "accessed").Select(property => property.Value), Has.All.Matches<JsonElement>(IsDate), source.Id);
                Assert.That(item.TryGetProperty("issued", out _), Is.EqualTo(source.Published is not null), source.Id);
            }
        }
    }

    // One date or two of one to three numbers each, or words where an end is unknown, and nothing else.
    private static bool IsDate(JsonElement date) =>
        date.EnumerateObject().Single() is { Name: "literal", Value.ValueKind: JsonValueKind.String } || IsNumbers(date);

    private static bool IsNumbers(JsonElement date) =>
        date.EnumerateObject().Single() is { Name: "date-parts" } parts
        && parts.Value.GetArrayLength() is 1 or 2
        && parts.Value.EnumerateArray().All(date => IsOneDate([.. date.EnumerateArray().Select(part => part.GetInt32())]));

    private static bool IsOneDate(IReadOnlyList<int> numbers) =>
        numbers is { Count: >= 1 and <= 3 }
        && numbers[0] is >= 1800 and <= 2199
        && numbers.Skip(1).All(number => number is >= 1 and <= 31);

    private static string Written(params Source[] sources) => CslJson.Write(sources.Select(CitedSource.Of));

    private static JsonElement Item(Source source) => JsonDocument.Parse(Written(source)).RootElement.EnumerateArray().Single();

    private static string Compact(string json) => string.Concat(json.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
}
