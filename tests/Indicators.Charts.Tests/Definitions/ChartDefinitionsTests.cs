namespace Indicators.Charts.Tests;

public sealed class ChartDefinitionsTests
{
    private const string Right =
        """
        { "id": "a", "indicator": "identified-victims", "geo": "SRB", "form": "bars",
          "title": { "en": "A", "sr": "А" }, "subtitle": { "en": "B", "sr": "Б" }, "say": { "en": "C", "sr": "В" }, "sayNot": { "en": "D", "sr": "Г" } }
        """;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void Make() => folder = new TemporaryFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void RightFile_IsRead()
    {
        folder.Write("a.json", Right);

        var definition = ChartDefinitions.Read(folder.Path).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(definition.Id, Is.EqualTo("a"));
            Assert.That(definition.Form, Is.EqualTo(ChartForm.Bars));
            Assert.That(definition.SayNot.Sr, Is.EqualTo("Г"));
            Assert.That(definition.Breakdown, Is.Empty);
        }
    }

    [TestCase("\"form\": \"bars\"", "\"form\": \"pie\"", "a.json, line 1")]
    [TestCase("\"form\": \"bars\"", "\"form\": 1", "a.json, line 1")]
    [TestCase("\"geo\": \"SRB\", ", "", "geo")]
    [TestCase("\"geo\": \"SRB\"", "\"geo\": null", "geo")]
    [TestCase("\"geo\": \"SRB\"", "\"geo\": \"SRB\", \"colour\": \"red\"", "colour")]
    [TestCase("\"id\": \"a\"", "\"id\": \"b\"", "the id is b")]
    [TestCase("{ \"id\"", "[ \"id\"", "a.json, line 1")]
    public void WrongFile_IsRefusedByName(string old, string replacement, string expected)
    {
        folder.Write("a.json", Right.Replace(old, replacement, StringComparison.Ordinal));

        Assert.That(() => ChartDefinitions.Read(folder.Path), Throws.TypeOf<ChartDefinitionException>().With.Message.Contains(expected).And.Message.StartsWith("a.json"));
    }

    [Test]
    public void SchemaBesideThem_IsNoDefinition()
    {
        folder.Write("a.json", Right);
        folder.Write("chart.schema.json", "{}");

        Assert.That(ChartDefinitions.Read(folder.Path).Single().Id, Is.EqualTo("a"));
    }

    [Test]
    public void FileThatSaysNull_IsRefused()
    {
        folder.Write("a.json", "null");

        Assert.That(() => ChartDefinitions.Read(folder.Path), Throws.TypeOf<ChartDefinitionException>());
    }

    [Test]
    public void FolderThatIsNotThere_HasNoCharts() => Assert.That(ChartDefinitions.Read(folder.File("none")), Is.Empty);
}
