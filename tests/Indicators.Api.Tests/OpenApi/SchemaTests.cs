using System.Text.Json.Nodes;

namespace Indicators.Api.Tests;

/// <summary>The answers on all the data of the repository, each against the schema that the document has for it.</summary>
public sealed class SchemaTests
{
    private static readonly string[] Queries =
    [
        "", "?geo=SRB", "?geo=SRB,HRV,XKX&from=2015&to=2022", "?last=1", "?breakdown=total", "?published=true", "?published=false&geo=SRB", "?sex=female&age=minor", "?origin=total&from=2020",
        "?geo=JPN", "?from=1900&to=1901", "?geo=SRX", "?from=2022&to=2021", "?asOf=1&geo=SRB", "?asOf=2", "?asOf=1999-01-01",
    ];

    private TestHost host = null!;
    private ApiDocument document = null!;

    [OneTimeSetUp]
    public void Start()
    {
        host = new TestHost();
        document = new ApiDocument(host);
    }

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    [Test]
    public void EverySeries_InEveryFormOfJson_IsAsTheDocumentSays()
    {
        var identifiers = Identifiers("/api/v1/indicators", "indicators");
        var operations = document.Operations.Where(operation => operation.Path.Contains("/series/{id}", StringComparison.Ordinal) || operation.Path.Contains("/comparisons/{id}", StringComparison.Ordinal)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(identifiers, Has.Count.GreaterThan(40));
            foreach (var operation in operations)
            {
                foreach (var (index, id) in identifiers.Index())
                {
                    // Every query of every form, and every indicator with several of them.
                    for (var query = index % 4; query < Queries.Length; query += 4)
                    {
                        AssertFits(operation, operation.Path.Replace("{id}", id, StringComparison.Ordinal) + Queries[query]);
                    }
                }
            }
        }
    }

    [TestCase("/api/v1/indicators/{id}", "/api/v1/indicators", "indicators")]
    [TestCase("/api/v1/claims/{id}", "/api/v1/claims", "claims")]
    [TestCase("/api/v1/sources/{id}", "/api/v1/sources", "sources")]
    public void EveryEntryOfALists_IsAsTheDocumentSays(string path, string list, string name)
    {
        var operation = document.Operations.Single(operation => operation.Path == path);

        using (Assert.EnterMultipleScope())
        {
            foreach (var id in Identifiers(list, name))
            {
                AssertFits(operation, path.Replace("{id}", id, StringComparison.Ordinal));
            }
        }
    }

    [Test]
    public void EveryOtherAnswer_IsAsTheDocumentSays()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in document.Operations.Where(operation => !operation.Path.Contains("/series/{id}", StringComparison.Ordinal)))
            {
                foreach (var (address, _, _) in operation.Examples("200").Concat(operation.Examples("400")).Concat(operation.Examples("404")))
                {
                    AssertFits(operation, address);
                }
            }

            foreach (var path in new[] { "/api/v1/spells", "/api/v1/duties", "/api/v1/events", "/api/v1/conflicts", "/api/v1/differences" })
            {
                var operation = document.Operations.Single(operation => operation.Path == path);
                foreach (var query in new[] { "", "?geo=SRB", "?geo=HRV,BIH", "?body=council", "?source=atina-2023", "?geo=JPN", "?geo=Japan", "?body=senate" })
                {
                    AssertFits(operation, path + query);
                }
            }
        }
    }

    // The other way round: an answer that is wrong is found to be wrong.
    [TestCase("status", "Z")]
    [TestCase("relation", "roughly")]
    [TestCase("value", "62")]
    [TestCase("geo", null)]
    [TestCase("geo", "Serbia")]
    [TestCase("breakdown", "total")]
    [TestCase("invented", "x")]
    public void WrongAnswer_IsNotAsTheDocumentSays(string property, string? value)
    {
        var answer = Series();
        answer["observations"]![0]![property] = value;

        Assert.That(Faults(answer), Is.Not.Empty);
    }

    [TestCase("value")]
    [TestCase("upper")]
    [TestCase("notes")]
    [TestCase("confidence")]
    public void AnswerThatLacksAProperty_IsNotAsTheDocumentSays(string property)
    {
        var answer = Series();
        answer["observations"]![0]!.AsObject().Remove(property);

        Assert.That(Faults(answer), Is.Not.Empty);
    }

    private JsonObject Series()
    {
        var answer = JsonNode.Parse(host.GetText("/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022"))!.AsObject();
        Assert.That(Faults(answer), Is.Empty);
        return answer;
    }

    private IReadOnlyList<string> Faults(JsonObject answer) =>
        document.Faults(document.Operations.Single(operation => operation.Path == "/api/v1/series/{id}.json"), 200, "application/json", answer.ToJsonString());

    private void AssertFits(ApiDocument.Operation operation, string address)
    {
        using var answer = host.Get(address);
        Assert.That(document.Faults(operation, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()), Is.Empty, address);
    }

    private List<string> Identifiers(string list, string name) =>
        [.. JsonNode.Parse(host.GetText(list))![name]!.AsArray().Select(entry => (string)entry!["id"]!)];
}
