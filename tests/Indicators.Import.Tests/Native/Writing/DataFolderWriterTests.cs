using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>What is written reads back as the same data, and the same data give the same bytes.</summary>
public sealed class DataFolderWriterTests
{
    [Test]
    public void RepositorysData_WrittenAndRead_AreTheSame()
    {
        using var place = new TemporaryFolder();
        var original = new DataFolder(Repository.Data).Read();
        new DataFolderWriter(Path.Combine(place.Path, "copy")).Write(original.Data);
        var copy = new DataFolder(Path.Combine(place.Path, "copy")).Read();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Observations(copy), Is.EqualTo(Observations(original)));
            Assert.That(copy.Problems.Where(problem => problem.Severity == Severity.Error), Is.Empty);
            Assert.That(copy.Data.Codes, Is.EqualTo(original.Data.Codes));
            Assert.That(copy.Data.Spellings, Is.EqualTo(original.Data.Spellings));
            Assert.That(copy.Data.Sources, Is.EqualTo(original.Data.Sources));
            Assert.That(copy.Data.Indicators, Is.EqualTo(original.Data.Indicators));
            Assert.That(copy.Data.DerivedIndicators, Is.EqualTo(original.Data.DerivedIndicators));
            Assert.That(copy.Data.Notes, Is.EqualTo(original.Data.Notes));
            Assert.That(copy.Data.Spells, Is.EqualTo(original.Data.Spells));
            Assert.That(copy.Data.Duties, Is.EqualTo(original.Data.Duties));
            Assert.That(copy.Data.Events, Is.EqualTo(original.Data.Events));
            Assert.That(copy.Data.Claims, Is.EqualTo(original.Data.Claims));
        }
    }

    [Test]
    public void SameData_GiveTheSameBytes()
    {
        using var place = new TemporaryFolder();
        var data = new DataFolder(Repository.Data).Read().Data;
        var files = new DataFolderWriter(Path.Combine(place.Path, "one")).Write(data);
        new DataFolderWriter(Path.Combine(place.Path, "two")).Write(data);
        Assert.That(files, Has.Count.EqualTo(11));
        Assert.That(files.Where(file => !File.ReadAllBytes(Path.Combine(place.Path, $"one/{file}")).SequenceEqual(File.ReadAllBytes(Path.Combine(place.Path, $"two/{file}")))), Is.Empty);
    }

    // A comma, quotes, a line break, a sign of a formula: each must come back as it was.
    [Test]
    public void HardTexts_ComeBackAsTheyWere()
    {
        using var place = new TemporaryFolder();
        var original = new DataFolder(Repository.Data).Read().Data;
        var hard = original.Observations.First().Observation with { Note = "=1+1, \"quoted\"\nand -5 ≥ „крај”", Locator = "@p. 3" };
        new DataFolderWriter(Path.Combine(place.Path, "copy")).Write(original with { Observations = [hard] });
        Assert.That(Observations(new DataFolder(Path.Combine(place.Path, "copy")).Read()), Is.EqualTo(new[] { hard }));
    }

    private static List<Observation> Observations(ImportReading reading)
    {
        List<Observation> read = [.. reading.Data.Observations.Select(placed => placed.Observation).OrderBy(observation => observation.Key.ToString(), StringComparer.Ordinal)];
        return reading.HasErrors ? throw new InvalidOperationException(string.Join('\n', reading.Problems)) : read;
    }
}
