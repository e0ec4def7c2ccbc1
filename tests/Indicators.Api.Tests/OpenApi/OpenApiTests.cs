using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class OpenApiTests
{
    [Test]
    public void Document_IsOpenApi31() => Assert.That(Document().GetProperty("openapi").GetString(), Does.StartWith("3.1"));

    [Test]
    public void EveryOperation_HasASummary_AndSaysWhatItAnswersAndRefuses()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (name, operation) in Operations())
            {
                Assert.That(operation.GetProperty("summary").GetString(), Is.Not.Empty, name);
                var responses = operation.GetProperty("responses");
                Assert.That(responses.GetProperty("200").GetProperty("content").EnumerateObject(), Is.Not.Empty, name);
                Assert.That(responses.GetProperty("400").GetProperty("content").EnumerateObject().Single().Name, Is.EqualTo("application/problem+json"), name);
            }
        }
    }

    [Test]
    public void EveryParameter_IsExplained()
    {
        var parameters = Operations()
            .Where(operation => operation.Value.TryGetProperty("parameters", out _))
            .SelectMany(operation => operation.Value.GetProperty("parameters").EnumerateArray(), (operation, parameter) => (operation.Name, Parameter: parameter))
            .ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(parameters, Has.Count.GreaterThan(50));
            foreach (var (name, parameter) in parameters)
            {
                Assert.That(parameter.TryGetProperty("description", out var text) ? text.GetString() : "", Is.Not.Empty, $"{name}: {parameter.GetProperty("name")}");
            }
        }
    }

    [TestCase("/api/v1/series/{id}.json")]
    [TestCase("/api/v1/series/{id}.csv")]
    [TestCase("/api/v1/series/{id}.sdmx.csv")]
    [TestCase("/api/v1/series/{id}.xlsx")]
    [TestCase("/api/v1/series/{id}.metadata.json")]
    [TestCase("/api/v1/series/{id}.zip")]
    [TestCase("/api/v1/indicators")]
    [TestCase("/api/v1/indicators/{id}")]
    [TestCase("/api/v1/claims")]
    [TestCase("/api/v1/claims/{id}")]
    [TestCase("/api/v1/claims/check")]
    [TestCase("/api/v1/spells")]
    [TestCase("/api/v1/duties")]
    [TestCase("/api/v1/events")]
    [TestCase("/api/v1/conflicts")]
    [TestCase("/api/v1/sources")]
    [TestCase("/api/v1/sources/{id}")]
    [TestCase("/api/v1/sources.bib")]
    [TestCase("/api/v1/sources/{id}.bib")]
    [TestCase("/api/v1/sources/{id}.ris")]
    [TestCase("/api/v1/sources/{id}.csl.json")]
    [TestCase("/api/v1/releases")]
    [TestCase("/charts/{id}.png")]
    [TestCase("/charts/{id}.svg")]
    [TestCase("/healthz")]
    [TestCase("/readyz")]
    public void Document_DescribesThePath(string path) => Assert.That(Document().GetProperty("paths").TryGetProperty(path, out _), Is.True);

    [Test]
    public void SwaggerPage_IsServedFromThisHost() => Assert.That(Host.GetText("/swagger/index.html"), Does.Contain("swagger-ui.css").And.Not.Contain("src=\"http"));

    private static JsonElement Document() => Host.GetJson("/swagger/v1/swagger.json");

    private static IEnumerable<(string Name, JsonElement Value)> Operations() =>
        Document().GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, operation) => ($"{operation.Name} {path.Name}", operation.Value));
}
