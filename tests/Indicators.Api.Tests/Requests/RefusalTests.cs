using System.Net;
using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class RefusalTests
{
    private const string Series = "/api/v1/series/identified-victims.json";

    [TestCase("form=2022", "form", "Did you mean from?")]
    [TestCase("Geo=SRB", "Geo", "Did you mean geo?")]
    [TestCase("zzz=SRB", "zzz", null)]
    public void UnknownParameter_IsRefused_WithTheKnownOnes(string query, string parameter, string? hint)
    {
        var (status, problem) = Host.GetProblem($"{Series}?{query}");

        var error = problem.GetProperty("errors").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(error.GetProperty("parameter").GetString(), Is.EqualTo(parameter));
            Assert.That(error.GetProperty("hint").GetString(), Is.EqualTo(hint));
            Assert.That(Texts(error.GetProperty("allowed")), Is.SupersetOf(new[] { "geo", "from", "to", "source", "denominatorSource", "sex", "origin" }));
        }
    }

    [TestCase("/api/v1?x=1")]
    [TestCase("/api/v1/config?x=1")]
    [TestCase("/api/v1/indicators?x=1")]
    [TestCase("/api/v1/indicators/identified-victims?x=1")]
    [TestCase("/api/v1/series/identified-victims?x=1")]
    [TestCase("/api/v1/series/identified-victims.csv?x=1")]
    [TestCase("/api/v1/claims?x=1")]
    [TestCase("/api/v1/claims/K1?x=1")]
    [TestCase("/api/v1/claims/check?x=1")]
    [TestCase("/api/v1/spells?x=1")]
    [TestCase("/api/v1/duties?x=1")]
    [TestCase("/api/v1/events?x=1")]
    [TestCase("/api/v1/conflicts?x=1")]
    [TestCase("/api/v1/sources?x=1")]
    [TestCase("/api/v1/sources/atina-2023?x=1")]
    [TestCase("/api/v1/sources.bib?x=1")]
    [TestCase("/api/v1/sources/atina-2023.ris?x=1")]
    [TestCase("/api/v1/releases?x=1")]
    [TestCase("/charts?x=1")]
    [TestCase("/charts/identified-victims.png?x=1")]
    [TestCase("/charts/identified-victims.svg?x=1")]
    [TestCase("/healthz?x=1")]
    [TestCase("/readyz?x=1")]
    public void EveryAddress_RefusesUnknownParameters(string address) =>
        Assert.That(Host.GetProblem(address).Problem.GetProperty("type").GetString(), Is.EqualTo("/problems/unknown-parameter"));

    [TestCase("geo=SRB&geo=SRB")]
    [TestCase("geo=SRB&GEO=HRV")]
    public void RepeatedParameter_IsRefused(string query)
    {
        var (status, problem) = Host.GetProblem($"{Series}?{query}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("/problems/repeated-parameter").Or.EqualTo("/problems/unknown-parameter"));
        }
    }

    [TestCase("geo=SRX", "geo", "SRX")]
    [TestCase("geo=Serbia", "geo", "Serbia")]
    [TestCase("geo=", "geo", "")]
    [TestCase("geo=SRB,", "geo", "")]
    [TestCase("geo=srb", "geo", "srb")]
    [TestCase("sex=femal", "sex", "femal")]
    [TestCase("origin=atlantis", "origin", "atlantis")]
    [TestCase("source=atina-2022", "source", "atina-2022")]
    [TestCase("denominatorSource=x", "denominatorSource", "x")]
    [TestCase("countedBy=nobody", "countedBy", "nobody")]
    [TestCase("body=senate", "body", "senate")]
    [TestCase("published=yes", "published", "yes")]
    [TestCase("breakdown=none", "breakdown", "none")]
    [TestCase("from=abc", "from", "abc")]
    [TestCase("from=20222", "from", "20222")]
    [TestCase("from=2022-13", "from", "2022-13")]
    [TestCase("to=2022-02-30", "to", "2022-02-30")]
    [TestCase("to=2021/2022", "to", "2021/2022")]
    [TestCase("to=..", "to", "..")]
    [TestCase("from=", "from", "")]
    [TestCase("last=0", "last", "0")]
    [TestCase("last=-1", "last", "-1")]
    [TestCase("last=1.5", "last", "1.5")]
    [TestCase("last=99999999999", "last", "99999999999")]
    [TestCase("from=2022&to=2021", "from", "2022")]
    public void WrongValue_IsRefused_WithWhatWasGot(string query, string parameter, string got)
    {
        var (status, problem) = Host.GetProblem($"{Series}?{query}");

        var error = problem.GetProperty("errors").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("/problems/wrong-value"));
            Assert.That(error.GetProperty("parameter").GetString(), Is.EqualTo(parameter));
            Assert.That(error.GetProperty("got").GetString(), Is.EqualTo(got));
            Assert.That(error.GetProperty("expected").GetString(), Is.Not.Empty);
        }
    }

    [Test]
    public void WrongCode_ComesWithTheCodesAndTheNearest()
    {
        var error = Host.GetProblem($"{Series}?sex=femal").Problem.GetProperty("errors")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Texts(error.GetProperty("allowed")), Is.EquivalentTo(new[] { "total", "female", "male", "other", "unknown" }));
            Assert.That(error.GetProperty("hint").GetString(), Is.EqualTo("Did you mean female?"));
        }
    }

    [Test]
    public void AllWrongValues_AreNamedTogether() =>
        Assert.That(Host.GetProblem($"{Series}?geo=SRX&from=x&last=0").Problem.GetProperty("errors").GetArrayLength(), Is.EqualTo(3));

    [Test]
    public void TypeOfEveryProblem_LeadsToItsExplanation()
    {
        foreach (var kind in ProblemKind.All)
        {
            Assert.That(Host.GetText(kind.Address), Does.Contain(kind.Title).And.Contain(kind.Explanation));
        }
    }

    [Test]
    public void VeryLongValue_IsRefusedAndNotSentBackWhole()
    {
        using var response = Host.Get($"{Series}?geo={new string('S', 10_000)}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Does.Not.Contain(new string('S', 101)).And.Contain("10000 characters"));
        }
    }

    [Test]
    public void OtherMethodThanGet_IsRefused_WithTheAllowedOne()
    {
        using var response = Host.Client.PostAsync(new Uri(Series, UriKind.Relative), null).GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(response.Content.Headers.Allow, Does.Contain("GET"));
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        }
    }

    [Test]
    public void MoreRequestsThanAllowed_AreRefused_AndTheHealthIsStillTold()
    {
        using var host = new TestHost(null, ("Indicators:RateLimit:PermitLimit", "2"));
        host.GetText("/api/v1/config");
        host.GetText("/api/v1/config");

        using var refused = host.Get("/api/v1/config");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(refused.Headers.RetryAfter?.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
            Assert.That(refused.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(host.GetText("/readyz"), Does.StartWith("ready"));
        }
    }

    private static List<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];
}
