using Indicators.Charts;
using NJsonSchema;

namespace Indicators.Api.Tests;

/// <summary>Chart definitions follow the schema beside them, and the words of the product.</summary>
public sealed class ChartSchemaTests
{
    private static readonly string SchemaFile = Path.Combine(Repository.Charts, "chart.schema.json");

    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(SchemaFile).GetAwaiter().GetResult();

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.Charts, "*.json").Where(file => file != SchemaFile).Select(file => Path.GetFileName(file));

    [TestCaseSource(nameof(Files))]
    public void Definition_FollowsTheSchema_AndNamesIt(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Charts, file));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Schema.Validate(text).Select(error => error.ToString()), Is.Empty);
            Assert.That(text, Does.Contain("\"$schema\": \"./chart.schema.json\""));
        }
    }

    [TestCase("\"form\": \"bars\"", "\"form\": \"pie\"")]
    [TestCase("\"geo\": \"SRB\"", "\"geo\": \"Serbia\"")]
    [TestCase("\"form\": \"bars\"", "\"form\": \"bars\", \"parts\": \"origin\"")]
    [TestCase("\"form\": \"bars\"", "\"form\": \"bars\", \"colour\": \"red\"")]
    [TestCase("\"sr\": \"Идентификоване", "\"sr\": \"\", \"rest\": \"Идентификоване")]
    public void WrongDefinition_DoesNot(string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Charts, "identified-victims.json"));
        Assert.That(text, Does.Contain(old));
        Assert.That(Schema.Validate(text.Replace(old, replacement, StringComparison.Ordinal)), Is.Not.Empty);
    }

    // A schema that allows what the program refuses, or the other way round, helps nobody.
    [Test]
    public void Schema_HasTheNamesOfTheProgram() => Assert.That(
        Schema.Properties.Keys,
        Is.EquivalentTo(typeof(ChartDefinition).GetProperties().Where(property => property.Name is not ("Areas" or "Indicators"))
            .Select(property => property.Name == "Schema" ? "$schema" : char.ToLowerInvariant(property.Name[0]) + property.Name[1..])));

    [TestCaseSource(nameof(Files))]
    public void Words_AreThoseOfTheProduct(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Charts, file));
        foreach (var word in (string[])["illegal", "influx", "wave", "илегал", "прилив", "талас"])
        {
            Assert.That(text, Does.Not.Contain(word).IgnoreCase);
        }
    }
}
