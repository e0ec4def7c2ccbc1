using System.Net;
using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class ClaimCheckRefusalTests
{
    private const string Rate = "indicator=identification-rate&geo=SRB&period=2022&relation=about";

    [Test]
    public void MissingParameters_AreNamedTogether_WithWhatIsAllowed()
    {
        var (status, problem) = Host.GetProblem("/api/v1/claims/check?indicator=identification-rate&geo=");
        var errors = problem.GetProperty("errors").EnumerateArray().ToDictionary(error => error.GetProperty("parameter").GetString()!);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(errors.Keys, Is.EqualTo(new[] { "geo", "period", "relation", "value" }));
            Assert.That(errors.Values.Select(error => error.GetProperty("got").GetString()), Is.EqualTo(new[] { "", null, null, null }), "what was sent empty was sent");
            Assert.That(problem.GetProperty("detail").GetString(), Does.StartWith("geo: got \"\"; ").And.Contain(" value: missing; expected the number"));
            Assert.That(Allowed(errors["relation"]), Is.EqualTo(new[] { "about", "eq", "gt", "ge", "lt", "le" }));
            Assert.That(Allowed(errors["geo"]), Does.Contain("SRB").And.Contain("XKX"));
        }
    }

    [TestCase("value=0,004", "value", "Did you mean 0.004?")]
    [TestCase("value=.004", "value", "Did you mean 0.004?")]
    [TestCase("value=%2B5", "value", "Did you mean 5?")]
    [TestCase("value=5%25", "value", "Did you mean 5?")]
    [TestCase("value=007", "value", "Did you mean 7?")]
    [TestCase("value=116,000", "value", "Did you mean 116000?")]
    [TestCase("value=1,234.5", "value", "Did you mean 1234.5?")]
    [TestCase("value=1e-3", "value", "Did you mean 0.001?")]
    [TestCase("value=0.00431034482", "value", "Did you mean 0.00431?")]
    [TestCase("value=0.0000001", "value", null)]
    [TestCase("value=NaN", "value", null)]
    [TestCase("value=Infinity", "value", null)]
    [TestCase("value=-1", "value", null)]
    [TestCase("value=1234567890123456", "value", null)]
    [TestCase("value=5&roundedTo=0", "roundedTo", null)]
    [TestCase("value=0.006&roundedTo=0.003", "roundedTo", null)]
    [TestCase("value=4&roundedTo=2", "roundedTo", null)]
    [TestCase("value=0.004&roundedTo=0.01", "roundedTo", null)]
    [TestCase("value=5&roundedTo=0,1", "roundedTo", "Did you mean 0.1?")]
    [TestCase("value=5&unit=percent", "unit", null)]
    [TestCase("value=5&unit=per-10000", "unit", "Did you mean per-100000?")]
    [TestCase("value=5&sex=femal", "sex", "Did you mean female?")]
    [TestCase("value=5&sex=female,male", "sex", null)]
    [TestCase("value=5&source=atina-2022", "source", "Did you mean atina-2023?")]
    [TestCase("value=5&denominatorSource=atina", "denominatorSource", null)]
    [TestCase("value=5&countedBy=cptw", "countedBy", "Did you mean cptv?")]
    [TestCase("value=5&body=cptv-shelter", "body", null)]
    public void WrongValue_IsRefused_WithTheNearest(string parameters, string parameter, string? hint)
    {
        var (status, problem) = Host.GetProblem($"/api/v1/claims/check?{Rate}&{parameters}");
        var error = problem.GetProperty("errors").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(error.GetProperty("parameter").GetString(), Is.EqualTo(parameter));
            if (hint is not null)
            {
                Assert.That(error.GetProperty("hint").GetString(), Is.EqualTo(hint));
            }
        }
    }

    // A share is in percent only and a count in what it counts; only a rate can be said in both ways.
    [TestCase("indicator=female-share&geo=SRB&period=2022&relation=about&value=79&unit=per-100000", "unit", "%")]
    [TestCase("indicator=identified-victims&geo=SRB&period=2022&relation=eq&value=62&unit=%25", "unit", "persons")]
    public void UnitThatTheIndicatorHasNot_IsRefused(string query, string parameter, string allowed)
    {
        var error = Host.GetProblem($"/api/v1/claims/check?{query}").Problem.GetProperty("errors").EnumerateArray().Single();

        Assert.That((error.GetProperty("parameter").GetString(), string.Join(' ', Allowed(error))), Is.EqualTo((parameter, allowed)));
    }

    [TestCase("indicator=identified-victims&geo=SRB&period=2022&relation=eq&value=62&denominatorSource=atina-2023", "denominatorSource")]
    [TestCase("indicator=identified-victims&geo=SRB&period=2022&relation=eq&value=62&roundedTo=10", "roundedTo")]
    [TestCase("indicator=identified-victims&geo=SRB&period=2022-13&relation=eq&value=62", "period")]
    [TestCase("indicator=identified-victims&geo=SER&period=2022&relation=eq&value=62", "geo")]
    [TestCase("indicator=identified-victims&geo=SRB,HRV&period=2022&relation=eq&value=62", "geo")]
    [TestCase("indicator=identified-victims&geo=SRB&period=2022&relation=largest&value=62", "relation")]
    public void ParameterThatDoesNotFit_IsRefused(string query, string parameter) =>
        Assert.That(Host.GetProblem($"/api/v1/claims/check?{query}").Problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("parameter").GetString()), Is.EqualTo(new[] { parameter }));

    [Test]
    public void EverythingWrong_IsSaidAtOnce()
    {
        var errors = Host.GetProblem("/api/v1/claims/check?indicator=identification-rate&geo=SRX&period=22&relation=near&value=x&unit=y&source=z").Problem.GetProperty("errors").EnumerateArray();

        Assert.That(errors.Select(error => error.GetProperty("parameter").GetString()), Is.EquivalentTo(new[] { "geo", "period", "relation", "value", "unit", "source" }));
    }

    [Test]
    public void UnknownIndicator_IsNotFound_WithTheNearest()
    {
        var (status, problem) = Host.GetProblem("/api/v1/claims/check?indicator=identification-rat&geo=SRB&period=2022&relation=about&value=1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("hint").GetString(), Is.EqualTo("Did you mean identification-rate?"));
        }
    }

    [TestCase("&valeu=5", "unknown-parameter")]
    [TestCase("&value=5&value=6", "repeated-parameter")]
    [TestCase("&value=5&from=2022", "unknown-parameter")]
    public void UnknownAndRepeatedParameters_AreRefused(string more, string type) =>
        Assert.That(Host.GetProblem($"/api/v1/claims/check?{Rate}{more}").Problem.GetProperty("type").GetString(), Is.EqualTo($"/problems/{type}"));

    private static IEnumerable<string?> Allowed(JsonElement error) => error.GetProperty("allowed").EnumerateArray().Select(value => value.GetString());
}
