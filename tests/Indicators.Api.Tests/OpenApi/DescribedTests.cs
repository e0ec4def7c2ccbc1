using System.Text.Json.Nodes;
using static Indicators.Api.Tests.SharedDocument;

namespace Indicators.Api.Tests;

/// <summary>The document leaves nothing unsaid: whoever adds an address is told here what is missing.</summary>
public sealed class DescribedTests
{
    // What a number counts or is measured in.
    private static readonly string[] Units = ["unit", "How many", "how many", "number", "Number", "percent", "bytes", "days", "seconds", "pixels", "Requests per", "likely", "level", "From 1", "year", "release", "row", "in times", "same unit", "status"];

    private static readonly Dictionary<string, string[]> LeftOut = new()
    {
        ["FieldConstraints"] = ["required", "enum", "pattern"],
        ["PackageResource"] = ["unit"],
        ["PackageSource"] = ["path", "version"],
        ["TableField"] = ["missingValues", "trueValues", "falseValues", "constraints", "unitField"],
        ["TableSchema"] = ["foreignKeys"],
    };

    [Test]
    public void Info_SaysWhoWhatAndUnderWhichTerms()
    {
        var info = Document.Root["info"]!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)info["license"]!["identifier"], Is.EqualTo("MIT"));
            Assert.That((string?)info["contact"]!["name"], Is.Not.Empty);
            Assert.That((string?)info["version"], Does.Match("^[0-9]+\\.[0-9]+\\.[0-9]+$"));
            Assert.That((string?)info["description"], Does.Contain("RFC 9457"));
            Assert.That(Document.Root["servers"]!.AsArray(), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void EveryTag_IsDescribed()
    {
        var tags = Document.Root["tags"]!.AsArray().ToDictionary(tag => (string)tag!["name"]!, tag => (string?)tag!["description"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tags.Where(tag => string.IsNullOrEmpty(tag.Value)).Select(tag => tag.Key), Is.Empty, "give the tag a sentence in DocumentTexts");
            Assert.That(Document.Operations.SelectMany(operation => operation.Node["tags"]!.AsArray().Select(tag => (string)tag!)).Distinct().Except(tags.Keys), Is.Empty);
        }
    }

    [Test]
    public void EveryOperation_HasItsOwnName_ASummaryAndADescription()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Document.Operations.Select(operation => (string?)operation.Node["operationId"]), Is.Unique.And.All.Match("^[A-Za-z]+$"));
            foreach (var operation in Document.Operations)
            {
                Assert.That((string?)operation.Node["summary"], Is.Not.Null.And.Not.Empty, $"{operation}: WithSummary");
                Assert.That((string?)operation.Node["description"], Is.Not.Null.And.Not.Empty, $"{operation}: Explained");
            }
        }
    }

    [Test]
    public void EveryParameter_IsDescribed_AndHasAnExample()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (operation, parameter) in Document.Operations.SelectMany(operation => operation.Parameters, (operation, parameter) => (operation, parameter)))
            {
                Assert.That((string?)parameter["description"], Is.Not.Null.And.Not.Empty, $"{operation}: {parameter["name"]}: a summary at its declaration");
                Assert.That(parameter["example"]?.ToString(), Is.Not.Null.And.Not.Empty, $"{operation}: {parameter["name"]}: an example at its declaration, or in an address of Explained");
            }
        }
    }

    [Test]
    public void EveryResponse_IsDescribed_AndHasAnExampleOfEachMediaType()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (operation, response) in Document.Operations.SelectMany(operation => operation.Responses, (operation, response) => (operation, response)))
            {
                Assert.That((string?)response.Value!["description"], Is.Not.Null.And.Not.Empty, $"{operation}: {response.Key}");
                Assert.That(response.Value["headers"]!.AsObject().Select(header => (string?)header.Value!["description"]), Has.All.Not.Empty, $"{operation}: {response.Key}");
                foreach (var content in response.Value["content"]?.AsObject() ?? [])
                {
                    Assert.That(content.Value!["schema"], Is.Not.Null, $"{operation}: {response.Key} {content.Key}");
                    Assert.That(content.Value["examples"]?.AsObject().Count ?? 0, Is.GreaterThan(0), $"{operation}: {response.Key} {content.Key}: an address for it in Explained or Refusing");
                }
            }
        }
    }

    [Test]
    public void EveryOperation_SaysHowItRefuses_AndRefusalsAreProblems()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Document.Operations)
            {
                Assert.That(operation.Responses.Select(response => response.Key), Is.SupersetOf(new[] { "200", "400", "405" }), operation.ToString());
                foreach (var refusal in operation.Responses.Where(response => string.CompareOrdinal(response.Key, "400") >= 0))
                {
                    Assert.That(refusal.Value!["content"]?.AsObject().Select(content => content.Key), Is.EqualTo(new[] { "application/problem+json" }), $"{operation}: {refusal.Key}");
                    Assert.That((string?)refusal.Value["content"]!["application/problem+json"]!["schema"]!["$ref"], Is.EqualTo("#/components/schemas/ProblemDetails"), $"{operation}: {refusal.Key}");
                }

                if (operation.In("path").Any())
                {
                    Assert.That(operation.Responses.ContainsKey("404"), $"{operation}: ProducesProblem(404)");
                }
            }
        }
    }

    [Test]
    public void EveryTypeAndProperty_IsDescribed_WithItsUnitWhereItIsANumber()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Document.Types.Count(), Is.GreaterThan(50));
            foreach (var (type, schema) in Document.Types)
            {
                Assert.That((string?)schema["description"], Is.Not.Null.And.Not.Empty, type);
                foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
                {
                    var description = (string?)property!["description"];
                    Assert.That(description, Is.Not.Null.And.Not.Empty, $"{type}.{name}: a summary, or a param of the record");
                    if (IsNumber(property))
                    {
                        Assert.That(Array.Exists(Units, unit => description!.Contains(unit, StringComparison.Ordinal)), $"{type}.{name} is a number, and its description names no unit: {description}");
                    }
                }
            }
        }
    }

    // A schema that forbids nothing would prove nothing. What a data package does not know, its standard wants left out and not null; JSON-LD is open by its nature.
    [Test]
    public void EveryType_IsClosed_AndRequiresAllItsProperties()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (type, schema) in Document.Types.Where(type => type.Type is not ("ProblemDetails" or "LinkedData") && type.Schema["enum"] is null))
            {
                Assert.That((bool?)schema["additionalProperties"], Is.False, type);
                Assert.That(schema["required"]?.AsArray().Select(name => (string)name!) ?? [], Is.EquivalentTo(schema["properties"]!.AsObject().Select(property => property.Key).Except(LeftOut.GetValueOrDefault(type) ?? [])), type);
            }
        }
    }

    [TestCase("ObservationResponse", "status", "A,B,D,E,K,L,M,O,P,Q,U")]
    [TestCase("ObservationResponse", "relation", "exact,more-than,at-least,less-than,at-most,between,rounded,about")]
    [TestCase("ClaimResponse", "verdict", "holds,holds-when-rounded,does-not-hold,undecidable,conflict")]
    [TestCase("ConflictResponse", "kind", "counter,parts,stated,sum,time,spells,difference")]
    public void Codes_AreAClosedList(string type, string property, string codes)
    {
        var schema = Document.Types.Single(found => found.Type == type).Schema["properties"]![property]!;

        Assert.That((schema["enum"] ?? schema["oneOf"]![0]!["enum"])!.AsArray().Select(code => (string)code!), Is.EquivalentTo(codes.Split(',')));
    }

    private static bool IsNumber(JsonNode property) => property["type"] is { } type && (type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!]).Any(name => name is "number" or "integer");
}
