using System.Net;
using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Days of bodies by what the founding document tells, counted by hand on a calendar. The day of a start counts, the day of an end does not.</summary>
public sealed class BodyDaysTests
{
    // Closed on some day of August 2020 (leap year, 366 days): open on 213 to 243 of them, 58.196…–66.393… %; the gap to the year's end is 123 to 153 days.
    [TestCase("cptv-shelter", "2020", "2020", "213–243 days", "58.1–66.4 %", "123–153 days", "123–153 days")]
    // Closed all year, since 31 August 2020 at the latest and 1 August at the earliest: 488 to 518 days to the end of 2021.
    [TestCase("cptv-shelter", "2021", "2021", "0 days", "0 %", "365 days", "488–518 days")]
    // Expired on some day of December 2022: 1 to 31 days of 2022, and 32 to 62 to the end of January 2023.
    [TestCase("national-strategy", "2022", "2023-01", "334–364 days", "84.3–92 %", "32–62 days", "32–62 days")]
    // Retired by 31 August 2022 at the latest; since when there was one is not told, so there is no upper end.
    [TestCase("national-coordinator", "2022", "2022", "0–242 days", "0–66.4 %", "123–365 days", "≥ 123 days")]
    public void OneBody(string body, string from, string to, string inState, string share, string gap, string without)
    {
        var days = Ask($"body={body}&from={from}&to={to}").GetProperty("bodies").EnumerateArray().Single();
        Assert.That((Shown(days, "inState"), Shown(days, "share"), Shown(days, "longestGap"), Shown(days, "without")), Is.EqualTo((inState, share, gap, without)));
    }

    [Test]
    public void AfterWhatIsTold_NothingIsKnown_WithTheReason()
    {
        var days = Ask("body=national-strategy&from=2023&to=2023").GetProperty("bodies").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            foreach (var counted in (string[])["inState", "share", "longestGap", "without"])
            {
                Assert.That(days.GetProperty(counted).GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null), counted);
                Assert.That(days.GetProperty(counted).GetProperty("reason").GetString(), Is.EqualTo("the source's statements end by 2023-01-31; what came after is not known"), counted);
            }
        }
    }

    [Test]
    public void LimitsOfDays_AreNumbersOfTheirOwn()
    {
        var open = Ask("body=cptv-shelter&from=2020&to=2020").GetProperty("bodies")[0].GetProperty("inState");
        Assert.That((open.GetProperty("value").ValueKind, open.GetProperty("lower").GetDecimal(), open.GetProperty("upper").GetDecimal(), open.GetProperty("relation").GetString()), Is.EqualTo((JsonValueKind.Null, 213m, 243m, "between")));
    }

    [Test]
    public void Days_TellTheStatementsAndTheSteps()
    {
        var days = Ask("body=cptv-shelter&from=2020&to=2020").GetProperty("bodies")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days.GetProperty("spells").GetArrayLength(), Is.EqualTo(4));
            Assert.That(days.GetProperty("steps").EnumerateArray().Select(step => step.GetString()), Is.EqualTo(new[]
            {
                "surely open or in-force or filled: 2020-01-01 to 2020-07-31: 213 days",
                "perhaps open or in-force or filled: 2020-01-01 to 2020-08-30: 243 days",
                "213 to 243 of 366 days",
            }));
        }
    }

    // Strategy in force to some day of December 2022, shelter open from some day of January to April on: one or the other on every day, both from 30 April to 30 November, 215 days, at
    // most from 1 January to 30 December, 364: the document contradicts itself on the months between January and April.
    [Test]
    public void SeveralBodies_HaveUnionAndOverlap()
    {
        var together = Ask("body=cptv-shelter,national-strategy&from=2022&to=2022").GetProperty("together").EnumerateArray().Single();
        Assert.That((Shown(together, "any"), Shown(together, "all")), Is.EqualTo(("365 days", "215–364 days")));
    }

    [Test]
    public void AskedState_IsTheOneThatIsCounted() =>
        Assert.That(Shown(Ask("body=cptv-shelter&state=closed&from=2020&to=2020").GetProperty("bodies")[0], "inState"), Is.EqualTo("123–153 days"));

    // Assisted housing is told of as the only safe accommodation: not as open, and not as anything else either.
    [Test]
    public void BodyThatNobodyTellsTheStateOf_IsNotCounted() => Assert.That(
        Ask("from=2022&to=2022").GetProperty("bodies").EnumerateArray().Select(body => body.GetProperty("body").GetString()),
        Is.EqualTo(new[] { "cptv-shelter", "national-coordinator", "national-strategy", "strategy-working-group" }));

    [TestCase("from=2022", "to")]
    [TestCase("to=2022", "from")]
    [TestCase("from=2023&to=2022", "from")]
    [TestCase("from=1900&to=2100", "to", HttpStatusCode.UnprocessableEntity)]
    [TestCase("from=2022&to=2022&state=opened", "state")]
    [TestCase("from=2022&to=2022&body=shelter", "body")]
    public void WrongQuestion_IsRefused(string query, string parameter, HttpStatusCode refused = HttpStatusCode.BadRequest)
    {
        var (status, problem) = Host.GetProblem($"/api/v1/spells/days?{query}");
        Assert.That((status, problem.GetProperty("errors")[0].GetProperty("parameter").GetString()), Is.EqualTo((refused, parameter)));
    }

    private static JsonElement Ask(string query) => Host.GetJson($"/api/v1/spells/days?{query}");

    private static string? Shown(JsonElement element, string name) => element.GetProperty(name).GetProperty("display").GetString();
}
