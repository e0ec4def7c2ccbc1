using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class StatementsTests
{
    [TestCase("/api/v1/spells?body=cptv-shelter", "spells", "body", "cptv-shelter")]
    [TestCase("/api/v1/duties?body=council", "duties", "body", "council")]
    [TestCase("/api/v1/events?geo=SRB", "events", "geo", "SRB")]
    [TestCase("/api/v1/spells?source=atina-2023", "spells", "source", "atina-2023")]
    public void Filter_LeavesOnlyWhatIsAskedFor(string address, string list, string property, string value)
    {
        var found = Host.GetJson(address).GetProperty(list).EnumerateArray().Select(item => item.GetProperty(property).GetString()).ToList();

        Assert.That(found, Is.Not.Empty.And.All.EqualTo(value));
    }

    [TestCase("/api/v1/spells?geo=HRV", "spells")]
    [TestCase("/api/v1/duties?geo=HRV", "duties")]
    [TestCase("/api/v1/events?geo=HRV", "events")]
    [TestCase("/api/v1/conflicts?body=council", "conflicts")]
    public void FilterThatNothingFits_GivesAnEmptyList(string address, string list) =>
        Assert.That(Host.GetJson(address).GetProperty(list).GetArrayLength(), Is.Zero);

    [TestCase("/api/v1/spells?geo=SRX")]
    [TestCase("/api/v1/duties?body=senate")]
    [TestCase("/api/v1/events?source=x")]
    [TestCase("/api/v1/conflicts?geo=x")]
    public void WrongCode_IsRefused(string address) => Assert.That(Host.GetProblem(address).Problem.GetProperty("type").GetString(), Is.EqualTo("/problems/wrong-value"));

    // The founding document says that the shelter stayed closed to the beginning of 2022, and that it was opened again in April 2022.
    [Test]
    public void ShelterConflict_IsShown_WithBothStatements()
    {
        var conflict = Host.GetJson("/api/v1/conflicts").GetProperty("conflicts").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.GetProperty("kind").GetString(), Is.EqualTo("spells"));
            Assert.That(conflict.GetProperty("body").GetString(), Is.EqualTo("cptv-shelter"));
            Assert.That(conflict.GetProperty("geo").GetString(), Is.EqualTo("SRB"));
            Assert.That(conflict.GetProperty("operands").EnumerateArray().Select(Times), Is.EqualTo(new[] { "closed 2020-08 2022-01", "open 2022-04 2023-01" }));
        }
    }

    [Test]
    public void Council_OwedTwoMeetingsAndHeldNone()
    {
        var duties = Host.GetJson("/api/v1/duties?body=council").GetProperty("duties").EnumerateArray().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(duties.Select(duty => duty.GetProperty("period").GetString()), Is.EqualTo(new[] { "2021", "2022" }));
            Assert.That(duties.Select(duty => duty.GetProperty("due").GetDecimal()), Is.All.EqualTo(2));
            Assert.That(duties.Select(duty => duty.GetProperty("done").GetProperty("value").GetDecimal()), Is.All.Zero);
        }
    }

    private static string Times(JsonElement spell) =>
        $"{spell.GetProperty("state").GetString()} {spell.GetProperty("start").GetString()} {spell.GetProperty("end").GetString()}";
}
