using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using static Indicators.Api.Tests.SharedDocument;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What the document says a parameter takes, it takes, and nothing else: a client that is made of the document asks for what there is.</summary>
public sealed class ParameterFormTests
{
    [TestCase("/api/v1/series/{id}.json", "lang", "en,sr-Latn,sr-Cyrl")]
    [TestCase("/charts/{id}.png", "size", "default,og,twitter,narrow")]
    [TestCase("/charts/{id}.pdf", "size", "a5,a4")]
    [TestCase("/charts/{id}.png", "theme", "light,dark,print")]
    [TestCase("/charts/{id}.svg", "font", "embedded,named")]
    [TestCase("/api/v1/series/{id}.csv", "published", "true,false")]
    public void ClosedParameter_HasItsValues(string path, string name, string values) =>
        Assert.That(Listed(Parameters(path).Single(parameter => (string?)parameter["name"] == name)), Is.EquivalentTo(values.Split(',')));

    [Test]
    public void EveryListedValue_IsTaken_AndAnotherIsRefused()
    {
        var asked = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var (operation, parameter) in Document.Operations.SelectMany(operation => operation.In("query"), (operation, parameter) => (operation, parameter)).Where(found => Listed(found.parameter).Any()))
            {
                var (name, address) = ((string)parameter["name"]!, operation.Examples("200").First().Address);
                foreach (var value in Listed(parameter))
                {
                    Assert.That(StatusOf(With(address, name, value)), Is.EqualTo(HttpStatusCode.OK), $"{operation} {name}={value}");
                    asked++;
                }

                Assert.That(StatusOf(With(address, name, "nothing")), Is.EqualTo(HttpStatusCode.BadRequest), $"{operation} {name}");
            }
        }

        Assert.That(asked, Is.GreaterThan(50));
    }

    [TestCase("1", HttpStatusCode.OK)]
    [TestCase("1000", HttpStatusCode.OK)]
    [TestCase("0", HttpStatusCode.BadRequest)]
    [TestCase("1001", HttpStatusCode.BadRequest)]
    public void Last_IsANumber_WithItsLimits(string last, HttpStatusCode status)
    {
        var schema = Parameters("/api/v1/series/{id}.json").Single(parameter => (string?)parameter["name"] == "last")["schema"]!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(((string?)schema["type"], (int?)schema["minimum"], (int?)schema["maximum"]), Is.EqualTo(("integer", 1, 1000)));
            Assert.That(StatusOf($"/api/v1/series/identified-victims.json?last={last}"), Is.EqualTo(status));
        }
    }

    // OpenAPI's way of saying that values stand in one parameter with commas between: style form, not exploded.
    [Test]
    public void Lists_AreLists_OfAtMostTheLimit()
    {
        var most = Host.GetJson("/api/v1/config").GetProperty("valuesInAList").GetInt32();
        var lists = Parameters("/api/v1/series/{id}.json").Where(parameter => (string?)parameter["schema"]!["type"] == "array").ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lists.Select(parameter => (string?)parameter["name"]), Is.EquivalentTo(new[]
            {
                "geo", "source", "countedBy", "denominatorSource", "body", "sex", "age", "exploitation", "citizenship", "group", "origin", "referrer", "provider",
            }));
            Assert.That(lists.Select(parameter => ((bool?)parameter["explode"], (int?)parameter["schema"]!["maxItems"])), Is.All.EqualTo(((bool?)false, (int?)most)));
            Assert.That(lists.Select(parameter => (string)parameter["description"]!), Has.All.Contains($"at most {most}"));
            Assert.That(StatusOf("/api/v1/series/identified-victims.json?sex=female,male"), Is.EqualTo(HttpStatusCode.OK));
        }
    }

    [Test]
    public void EveryExample_FitsItsSchema()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (operation, parameter) in Document.Operations.SelectMany(operation => operation.Parameters, (operation, parameter) => (operation, parameter)))
            {
                Assert.That(Document.Faults(parameter["schema"]!, parameter["example"]!.ToJsonString()), Is.Empty, $"{operation} {parameter["name"]}");
            }
        }
    }

    // A claim is about one figure.
    [Test]
    public void ParametersOfAClaim_AreNoLists() =>
        Assert.That(Parameters("/api/v1/claims/check").Select(parameter => (string?)parameter["schema"]!["type"]), Has.None.EqualTo("array"));

    private static IEnumerable<JsonObject> Parameters(string path) => Document.Operations.Single(operation => operation.Path == path && operation.Method == "get").In("query");

    private static IEnumerable<string> Listed(JsonObject parameter) => parameter["schema"]!["enum"]?.AsArray().Select(value => (string)value!) ?? [];

    private static string With(string address, string name, string value)
    {
        var parts = address.Split('?');
        var query = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "");
        query[name] = value;
        return QueryHelpers.AddQueryString(parts[0], query.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString()));
    }

    private static HttpStatusCode StatusOf(string address)
    {
        using var answer = Host.Get(address);
        return answer.StatusCode;
    }
}
