using System.Net;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class NotFoundTests
{
    [TestCase("/api/v1/series/identified-victms.json", "identified-victims")]
    [TestCase("/api/v1/series/identified-victms.csv", "identified-victims")]
    [TestCase("/api/v1/indicators/identification-rat", "identification-rate")]
    [TestCase("/api/v1/claims/k1", "K1")]
    [TestCase("/api/v1/sources/atina-2024", "atina-2023")]
    [TestCase("/api/v1/sources/ATINA-2023", "atina-2023")]
    [TestCase("/api/v1/sources/atina-2024.csl.json", "atina-2023")]
    [TestCase("/charts/identified-victim.png", "identified-victims")]
    [TestCase("/charts/female-shar.png", "female-share")]
    [TestCase("/api/v1/series/identified.json", "identified-victims or identified-victims-mean or identified-victims-rate")]
    public void UnknownIdentifier_IsNotFound_WithTheNearest(string address, string nearest)
    {
        var (status, problem) = Host.GetProblem(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("hint").GetString(), Is.EqualTo($"Did you mean {nearest}?"));
        }
    }

    // One part of the address is wrong; what identifiers there are is another question.
    [TestCase("/api/v1/clams", "/api/v1/claims")]
    [TestCase("/api/v1/clams/K1", "/api/v1/claims/K1")]
    [TestCase("/chart/identified-victims.png", "/charts/identified-victims.png")]
    [TestCase("/charts/identified-victims.pgn", "/charts/identified-victims.png")]
    [TestCase("/api/v1/observations.cvs", "/api/v1/observations.csv")]
    [TestCase("/api/v1/sources/atina-2023.bibb", "/api/v1/sources/atina-2023.bib")]
    [TestCase("/api/v2/indicators", "/api/v1/indicators")]
    [TestCase("/catalogue.jsonld", "/catalog.jsonld")]
    [TestCase("/charts/identified-victims.jpeg", "/charts/identified-victims.png")]
    [TestCase("/nothing/at/all", null)]
    public void AddressThatLeadsNowhere_IsToldTheNearest(string address, string? nearest)
    {
        var (status, problem) = Host.GetProblem(address);
        var error = problem.GetProperty("errors")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That((error.GetProperty("parameter").GetString(), error.GetProperty("got").GetString()), Is.EqualTo(("path", address)));
            Assert.That(error.GetProperty("hint").GetString(), Is.EqualTo(nearest is null ? null : $"Did you mean {nearest}?"));
        }
    }

    // An address that there is not is none that is allowed.
    [TestCase("/api/v1/series", "/api/v1/series/{id}", 8)]
    [TestCase("/api/v1/series/", "/api/v1/series/{id}.json", 8)]
    [TestCase("/embed/", "/embed/{id}", 2)]
    public void AddressWithoutItsIdentifier_IsToldThoseThatGoOn(string address, string one, int count)
    {
        var error = Host.GetProblem(address).Problem.GetProperty("errors")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.GetProperty("allowed").GetArrayLength(), Is.EqualTo(count));
            Assert.That(error.GetProperty("allowed").EnumerateArray().Select(form => form.GetString()), Does.Contain(one));
            Assert.That(error.GetProperty("hint").GetString(), Is.EqualTo("An identifier is missing."));
        }
    }

    [TestCase("/charts/.png")]
    [TestCase("/api/v1/series/.json")]
    [TestCase("/api/v1/series/..%2f..%2fetc%2fpasswd.json")]
    public void AddressWithoutAnIdentifier_IsNotToldOthersWithoutOne(string address)
    {
        var error = Host.GetProblem(address).Problem.GetProperty("errors")[0];

        Assert.That((error.GetProperty("allowed").ValueKind, error.GetProperty("hint").ValueKind), Is.EqualTo((System.Text.Json.JsonValueKind.Null, System.Text.Json.JsonValueKind.Null)));
    }

    [TestCase("/charts/{0}.gif")]
    [TestCase("/chart/{0}.png")]
    public void VeryLongAddress_IsNotSentBack(string address)
    {
        using var response = Host.Get(address.Replace("{0}", new string('x', 5000), StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(response.Content.ReadAsStringAsync().GetAwaiter().GetResult(), Has.Length.LessThan(1500));
        }
    }

    // What a chart can be had as is told to whoever asks for something else.
    [Test]
    public void FormThatThereIsNot_IsToldTheForms() =>
        Assert.That(
            Host.GetProblem("/charts/migration.gif").Problem.GetProperty("errors")[0].GetProperty("allowed").EnumerateArray().Select(form => form.GetString()),
            Is.EqualTo(new[] { "/charts/migration.alt.txt", "/charts/migration.csv", "/charts/migration.json", "/charts/migration.pdf", "/charts/migration.png", "/charts/migration.svg" }));

    [TestCase("/api/v1/nothing")]
    [TestCase("/nothing")]
    [TestCase("/api/v1/series/")]
    public void PathThatLeadsNowhere_IsAProblemToo(string address)
    {
        var (status, problem) = Host.GetProblem(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("/problems/not-found"));
        }
    }
}
