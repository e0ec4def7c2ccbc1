namespace Indicators.Cli.Tests;

public sealed class ReadingVerbsTests
{
    private Workplace place = null!;

    [OneTimeSetUp]
    public void Import()
    {
        place = new Workplace();
        place.Run("import", Repository.Data);
    }

    [OneTimeTearDown]
    public void Close() => place.Dispose();

    [Test]
    public void Claims_AsText_SayEachVerdict()
    {
        var outcome = place.Run("claims");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("K1: ").And.Contain("142,857").And.Contain("K12: "));
            Assert.That(outcome.Output, Does.Contain("can only be 49"));
        }
    }

    [Test]
    public void Claims_AsJson_HaveTheNamesOfTheApi()
    {
        var claims = place.Run("claims", "--format", "json").Json.GetProperty("claims").EnumerateArray()
            .ToDictionary(claim => claim.GetProperty("id").GetString()!, claim => claim.GetProperty("verdict").GetString());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(claims["K1"], Is.EqualTo("holds-when-rounded"));
            Assert.That(claims["K5"], Is.EqualTo("holds"));
        }
    }

    [Test]
    public void Charts_AreDrawnAsPngSvgAndWords()
    {
        var folder = place.Folder.File("pictures");

        var outcome = place.Run("charts", "--out", folder, "--definitions", Repository.Charts);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(
                Directory.EnumerateFiles(folder).Select(Path.GetFileName),
                Is.EquivalentTo(Directory.EnumerateFiles(Repository.Charts, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).SelectMany(id => new[] { $"{id}.png", $"{id}.svg", $"{id}.pdf", $"{id}.alt.txt" }).Append("index.md")));
            Assert.That(File.ReadAllText(Path.Combine(folder, "identification-rate.svg")), Does.Contain("&lt; 4.32 per 100,000"));
        }
    }
}
