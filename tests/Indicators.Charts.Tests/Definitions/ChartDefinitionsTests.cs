namespace Indicators.Charts.Tests;

public sealed class ChartDefinitionsTests
{
    private const string Right =
        """
        { "id": "a", "indicator": "identified-victims", "geo": "SRB", "form": "bars",
          "title": { "en": "A", "sr": "А" }, "subtitle": { "en": "B", "sr": "Б" }, "say": { "en": "C", "sr": "В" }, "sayNot": { "en": "D", "sr": "Г" } }
        """;

    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("charts-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void RightFile_IsRead()
    {
        Write("a.json", Right);

        var definition = ChartDefinitions.Read(folder).Single();

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
        Write("a.json", Right.Replace(old, replacement, StringComparison.Ordinal));

        Assert.That(() => ChartDefinitions.Read(folder), Throws.TypeOf<ChartDefinitionException>().With.Message.Contains(expected).And.Message.StartsWith("a.json"));
    }

    [Test]
    public void FileThatSaysNull_IsRefused()
    {
        Write("a.json", "null");

        Assert.That(() => ChartDefinitions.Read(folder), Throws.TypeOf<ChartDefinitionException>());
    }

    [Test]
    public void FolderThatIsNotThere_HasNoCharts() => Assert.That(ChartDefinitions.Read(Path.Combine(folder, "none")), Is.Empty);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
