namespace Indicators.Cli.Tests;

/// <summary>Ctrl-C and SIGTERM, sent to an import that is a process of its own.</summary>
[Platform(Include = "Linux,MacOsX")]
public sealed class StoppedImportTests
{
    private Workplace place = null!;
    private string next = null!;
    private string temporary = null!;
    private string before = null!;

    [SetUp]
    public void ImportTheFirstEdition()
    {
        place = new Workplace();
        place.Run("import", TwoEditions.Write(place, 1));
        before = place.Dump();
        // Large enough that no machine is done before the signal comes.
        next = TwoEditions.Write(place, 2, rows: 300_000);
        temporary = Directory.CreateDirectory(place.Folder.File("temporary")).FullName;
    }

    [TearDown]
    public void Close() => place.Dispose();

    // 128 and the number of the signal: POSIX, "Exit Status for Commands", as shells report it. SIGINT is 2, SIGTERM 15.
    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    public void ImportThatReads_LeavesTheDatabaseAsItWas_AndSaysSo(string signal, int code)
    {
        using var import = Import();
        import.Until(() => Directory.EnumerateFiles(temporary, "staging.db", SearchOption.AllDirectories).Any());

        IsUndone(import, signal, code);
    }

    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    public void ImportThatWrites_IsRolledBack_AndSaysSo(string signal, int code)
    {
        using var import = Import();
        // More is in the log than a connection writes that only looks.
        import.Until(() => new FileInfo($"{place.Database}-wal") is { Exists: true, Length: > 100_000 });

        IsUndone(import, signal, code);
    }

    [Test]
    public void ImportThatWaits_StopsToo()
    {
        using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={place.Database};Pooling=False");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        using var import = new RunningProgram(["import", Repository.Data, "--database", place.Database, "--wait", "600"], ("TMPDIR", temporary));
        Thread.Sleep(TimeSpan.FromSeconds(2));

        import.Signal("INT");
        var outcome = import.End();

        Assert.That((outcome.Code, outcome.Error), Is.EqualTo((130, $"Stopped before the end; {place.Database} is as it was.\n")));
    }

    private RunningProgram Import() => new(["import", next, "--database", place.Database], ("TMPDIR", temporary));

    private void IsUndone(RunningProgram import, string signal, int code)
    {
        import.Signal(signal);
        var outcome = import.End();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, outcome.Output, outcome.Error), Is.EqualTo((code, "", $"Stopped before the end; {place.Database} is as it was.\n")));
            Assert.That(place.Dump(), Is.EqualTo(before));
            Assert.That(place.Run("verify").Code, Is.Zero);
            Assert.That(Directory.EnumerateFileSystemEntries(temporary), Is.Empty, "temporary files");
        }
    }
}
