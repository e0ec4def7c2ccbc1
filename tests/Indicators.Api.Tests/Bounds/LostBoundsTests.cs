using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>No text of any answer, page or picture has the number of a limit without what makes it one.</summary>
public sealed partial class LostBoundsTests
{
    private static TestHost host = null!;
    private static BoundedNumbers bounded = null!;
    private static List<string> indicators = null!;
    private static List<JsonElement> derivations = null!;
    private static List<string> titles = null!;

    [OneTimeSetUp]
    public void Start()
    {
        host = new TestHost();
        indicators = [.. host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()!)];
        derivations = [.. indicators.Select(id => host.GetJson($"/api/v1/series/{id}/derivation"))];
        titles = [.. host.GetJson("/api/v1/sources").GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("title").GetString()!)];
        bounded = new BoundedNumbers(derivations);
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // “Over 116,000” and “over 119,000” stayed, “more than 4,500” were present; and what follows for five victims: less than 4.32, 4.21 and 112 per 100,000.
    [Test]
    public void Search_IsForTheLimitsOfTheData() => Assert.That(bounded.All, Is.SupersetOf(new[] { 116000m, 119000m, 4500m, 4.32m, 4.31m, 4.21m }));

    // The search itself finds what it is to find, and nothing else.
    [TestCase("116,000 people stayed", true)]
    [TestCase("there were 116000 in 2022", true)]
    [TestCase("4.31 per 100,000", true)]
    [TestCase("боравило је 116.000 људи", true)]
    [TestCase("> 116,000", false)]
    [TestCase("over 116,000 people", false)]
    [TestCase("преко 116.000", false)]
    [TestCase("= > 0 to < 4.310344827…", false)]
    [TestCase("0 to 116,000", false)]
    [TestCase("1,116,000", false)]
    [TestCase("116,000.5", false)]
    public void Search_FindsANumberWithoutItsSign(string text, bool found) => Assert.That(Lost(text).Any(), Is.EqualTo(found));

    [Test]
    public void Answers_KeepTheSign() => AssertKept(
    [
        .. indicators.SelectMany(id => (string[])[$"/api/v1/series/{id}.json", $"/api/v1/indicators/{id}"]),
        "/api/v1/claims", "/api/v1/conflicts", "/api/v1/differences", "/api/v1/spells", "/api/v1/duties", "/api/v1/events", "/api/v1/sources", "/api/v1/releases/0..1",
        "/api/v1/comparisons/identified-victims", "/api/v1/spells/days?from=2017&to=2022",
    ], address => Strings(host.GetJson(address), ""));

    // Each with its own limits: the product of two exact numbers may be what elsewhere is a limit.
    [Test]
    public void Derivations_KeepTheSign()
    {
        var (own, lost) = (0, new List<string>());
        foreach (var derivation in derivations.SelectMany(answer => answer.GetProperty("derivations").EnumerateArray()))
        {
            var limits = new BoundedNumbers([derivation]);
            own += limits.All.Count;
            lost.AddRange(Strings(derivation, "").SelectMany(text => Lost(text, limits)));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(own, Is.GreaterThan(100));
            Assert.That(lost.Distinct().Take(40), Is.Empty);
        }
    }

    [Test]
    public void Claims_KeepTheSign() => AssertKept(
        [.. host.GetJson("/api/v1/claims").GetProperty("claims").EnumerateArray().Select(claim => $"/api/v1/claims/{claim.GetProperty("id").GetString()}")],
        address => Strings(host.GetJson(address), ""));

    [Test]
    public void Tables_KeepTheSign() => AssertKept([.. indicators.Select(id => $"/api/v1/series/{id}.csv")], Displays);

    [Test]
    public void Pictures_KeepTheSign() => AssertKept([.. Charts().SelectMany(id => (string[])[$"/charts/{id}.svg", $"/charts/{id}.alt.txt", $"/embed/{id}"])], address => Visible(host.GetText(address)));

    // What is searched is what a reader sees: the limit stands there as text.
    [TestCase("/charts/identification-rate.svg")]
    [TestCase("/charts/identification-rate.alt.txt")]
    [TestCase("/embed/identification-rate")]
    public void Pictures_AreRead(string address) => Assert.That(Visible(host.GetText(address)), Has.Some.Contains("< 4.32"));

    [Test]
    // HTML that a page offers to be copied is written as HTML in HTML.
    public void Page_KeepsTheSign() => AssertKept(["/", "/indicators", "/indicators/identification-rate", "/indicators/migrants-stayed", "/indicators/shelter-availability", "/claims", "/conflicts", "/releases/0..1", "/feed.atom"], address => Visible(host.GetText(address)).Select(text => System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlDecode(text))));

    // Short numbers too: wherever a figure stands with its limits, its display begins with the sign.
    [Test]
    public void Display_OfALimit_BeginsWithItsSign()
    {
        var signs = new Dictionary<string, string> { ["more-than"] = "> ", ["at-least"] = "≥ ", ["less-than"] = "< ", ["at-most"] = "≤ ", ["about"] = "≈ " };
        var checkedFigures = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var observation in indicators.SelectMany(id => host.GetJson($"/api/v1/series/{id}.json").GetProperty("observations").EnumerateArray()))
            {
                if (observation.GetProperty("relation").GetString() is { } relation && signs.TryGetValue(relation, out var sign))
                {
                    Assert.That(observation.GetProperty("display").GetString(), Does.StartWith(sign), observation.ToString());
                    Assert.That(relation == "about" || observation.GetProperty("value").ValueKind == JsonValueKind.Null, Is.True, observation.ToString());
                    checkedFigures++;
                }
            }
        }

        Assert.That(checkedFigures, Is.GreaterThan(100));
    }

    private static List<string> Charts() => [.. host.GetJson("/charts").GetProperty("charts").EnumerateArray().Select(chart => chart.GetProperty("id").GetString()!)];

    private static void AssertKept(IReadOnlyCollection<string> addresses, Func<string, IEnumerable<string>> texts)
    {
        var (read, lost) = (0, new List<string>());
        foreach (var address in addresses)
        {
            foreach (var text in texts(address))
            {
                read++;
                lost.AddRange(Lost(text).Select(found => $"{address}: {found}"));
            }
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.GreaterThan(addresses.Count));
            Assert.That(lost.Distinct().Take(40), Is.Empty);
        }
    }

    private static IEnumerable<string> Lost(string text) => Lost(text, bounded);

    private static IEnumerable<string> Lost(string text, BoundedNumbers limits)
    {
        var read = Address().Replace(text, "");
        return limits.In(read)
            .Where(number => !Limit().IsMatch(read[..number.Index]))
            .Select(number => read[Math.Max(0, number.Index - 60)..Math.Min(read.Length, number.Index + number.Length + 20)]);
    }

    // Numbers of a JSON answer are texts here too, unless their name says that they are limits.
    private static IEnumerable<string> Strings(JsonElement element, string name) => element.ValueKind switch
    {
        // The name of a document is what its publisher calls it.
        JsonValueKind.String => name is "title" or "url" or "citation" ? [] : [element.GetString()!],
        JsonValueKind.Number when name is not ("lower" or "upper") => [element.GetRawText()],
        // A claim has its sign in a field of its own, beside the number that is claimed.
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name != "value" || !element.TryGetProperty("verdict", out _)).SelectMany(property => Strings(property.Value, property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, name)),
        _ => [],
    };

    // All but the columns of limits.
    private static IEnumerable<string> Displays(string address)
    {
        var rows = host.GetText(address).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        var columns = rows[0].Select((column, index) => (Column: column, Index: index)).Where(column => column.Column is not ("OBS_LOWER" or "OBS_UPPER" or "CHANCE_LOWER" or "CHANCE_UPPER")).Select(column => column.Index).ToList();
        return rows.SelectMany(row => columns.Where(index => index < row.Count).Select(index => row[index]));
    }

    private static List<string> Cells(string row) => [.. Cell().Matches(row).Select(cell => cell.Value.TrimStart(',').Trim('"'))];

    // Text, and what stands for it: the words of a picture, the label of a table.
    private static IEnumerable<string> Visible(string document) => Markup().Split(document).Concat(Label().Matches(document).Select(label => label.Groups[1].Value))
        .Select(text => WebUtility.HtmlDecode(text).Replace('\u00a0', ' '))
        .Select(text => titles.Aggregate(text, (rest, title) => rest.Replace(title, "", StringComparison.Ordinal)))
        .Where(text => text.Trim().Length > 0);

    [GeneratedRegex("<style.*?</style>|<script.*?</script>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s(?:alt|title|aria-label|content|summary)=""([^""]*)""")]
    private static partial Regex Label();

    [GeneratedRegex("""(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)""")]
    private static partial Regex Cell();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    // “If there were exactly so many” says that it is not known; a probability that happens to have the digits of a limit is none; a range names both ends.
    [GeneratedRegex("""(?:[<>≥≤]|p =|[\d…] to|over|more than|at least|fewer than|less than|below|under|at most|no more than|if there were exactly|преко|више од|мање од|најмање|највише|preko|više od)\s*[“"(]?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
