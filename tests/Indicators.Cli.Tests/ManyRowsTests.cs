using Indicators.Benchmarks;

namespace Indicators.Cli.Tests;

/// <summary>An invented folder of twenty thousand figures, as the benchmark makes it with a million.</summary>
public sealed class ManyRowsTests
{
    private const int Rows = 20_000;

    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void GeneratedFolder_IsWithoutAFault_AndHasEveryRelationAndReason()
    {
        var folder = Generated(seed: 1, RowOrder.BySource);

        var outcome = place.Run("validate", folder);

        var rows = File.ReadLines(Path.Combine(folder, GeneratedFolder.Observations)).Skip(1).Select(line => line.Split(',')).ToList();
        using (Assert.EnterMultipleScope())
        {
            // Random figures of one counter contradict each other here and there, which is a warning.
            Assert.That(outcome.Code, Is.Zero, outcome.Output);
            Assert.That(outcome.Output, Does.Not.Contain("error"));
            Assert.That(rows, Has.Count.EqualTo(Rows));
            Assert.That(rows.Select(cells => cells[0]).Distinct().Count(), Is.GreaterThan(30), "indicators");
            Assert.That(rows.Select(cells => cells[1]).Distinct().Count(), Is.GreaterThan(100), "areas");
            Assert.That(rows.Select(cells => cells[2]).Distinct().Count(), Is.GreaterThan(30), "years");
            Assert.That(rows.Select(cells => string.Join(',', cells[3..11])).Distinct().Count(), Is.GreaterThan(50), "breakdowns");
            Assert.That(rows.Select(cells => cells[16]).Distinct().Count(), Is.GreaterThan(50), "sources");
            Assert.That(rows.Select(cells => cells[11]), Has.Some.StartsWith("<5").And.Some.StartsWith("<=").And.Some.StartsWith(">").And.Some.StartsWith(">=").And.Some.StartsWith("~").And.Some.Contains("..").And.Some.Empty);
            Assert.That(rows.Select(cells => cells[12]), Has.Some.EqualTo("1000"));
            Assert.That(rows.Where(cells => cells[11].Length == 0).Select(cells => cells[13]).Distinct(), Is.EquivalentTo(new[] { "O", "M", "L", "Q" }));
        }
    }

    [Test]
    public void OtherSeed_IsAnotherFile_AndTheSameSeedTheSame()
    {
        string[] written = [.. new[] { 1, 1, 2 }.Select(seed => File.ReadAllText(Path.Combine(Generated(seed, RowOrder.BySource), GeneratedFolder.Observations)))];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(written[1], Is.EqualTo(written[0]));
            Assert.That(written[2], Is.Not.EqualTo(written[0]));
        }
    }

    [Test]
    public void EveryRowIsImported_AndTheHashDependsNeitherOnTheirOrderNorOnTheirFiles()
    {
        var inOrder = place.Run("import", Generated(seed: 1, RowOrder.BySource), "--format", "json").Json.GetProperty("release");
        using var other = new Workplace();
        var scattered = other.Run("import", InFiles(Generated(seed: 1, RowOrder.Scattered), files: 7), "--format", "json").Json.GetProperty("release");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(inOrder.GetProperty("counts").GetProperty("observations").GetInt64(), Is.EqualTo(Rows));
            Assert.That(scattered.GetProperty("counts").GetProperty("observations").GetInt64(), Is.EqualTo(Rows));
            Assert.That(scattered.GetProperty("hash").GetString(), Is.EqualTo(inOrder.GetProperty("hash").GetString()));
        }
    }

    // Of twenty thousand rows one is changed, one goes, one comes.
    [Test]
    public void NextEdition_ChangesOnlyWhatItChanges()
    {
        var folder = Generated(seed: 1, RowOrder.BySource);
        place.Run("import", folder);
        var file = Path.Combine(folder, GeneratedFolder.Observations);
        var lines = File.ReadAllLines(file);
        lines[^1] = "persons-counted-1,SRB,1899,,,,,,,,,62,,,,cptv,yearbook-2025-cptv,p. 1,,";
        lines[1] += "and a note";
        File.WriteAllLines(file, lines);

        var counts = place.Run("import", folder, "--format", "json").Json.GetProperty("release").GetProperty("counts");

        Assert.That(
            (counts.GetProperty("observations").GetInt64(), counts.GetProperty("added").GetInt64(), counts.GetProperty("ended").GetInt64()),
            Is.EqualTo(((long)Rows, 2L, 2L)));
    }

    private string Generated(int seed, RowOrder order)
    {
        var folder = place.Folder.File($"{seed}-{order}-{Guid.NewGuid()}");
        GeneratedFolder.Write(folder, new GeneratedRows(Rows, seed, order));
        return folder;
    }

    private static string InFiles(string folder, int files)
    {
        var whole = Path.Combine(folder, GeneratedFolder.Observations);
        var lines = File.ReadLines(whole).Skip(1).ToList();
        for (var file = 0; file < files; file++)
        {
            File.WriteAllLines($"{whole}.{file}.csv", lines.Where((_, index) => index % files == file).Prepend(GeneratedRows.Header));
        }

        File.Delete(whole);
        return folder;
    }
}
