using Indicators.Benchmarks;

namespace Indicators.Cli.Tests;

/// <summary>Imports that are killed at random moments; docs/reliability.md has the figures of a hundred.</summary>
public sealed class KilledImportTests
{
    private const int Kills = 6;

    [Test]
    public void KilledImport_LeavesAWholeRelease_AndARetryGivesWhatItWouldHaveBeen()
    {
        using var folder = new TemporaryFolder();
        var trial = new KillTrial(folder.Path, rows: 20_000, seed: Environment.TickCount);

        var outcomes = Enumerable.Range(0, Kills).Select(kill => trial.Kill(edition: kill % 2, exports: true)).ToList();

        Assert.That(outcomes, Has.All.Matches<KillOutcome>(outcome => outcome is { IsIntact: true, IsSameAfterRetry: true }));
    }

    [Test]
    public void TemporaryFilesOfAKilledImport_AreRemovedByTheNext()
    {
        using var place = new Workplace();
        var temporary = Directory.CreateDirectory(place.Folder.File("temporary")).FullName;
        using (var import = new RunningProgram(["import", TwoEditions.Write(place, 1), "--database", place.Database], ("TMPDIR", temporary)))
        {
            import.Until(() => Directory.EnumerateFiles(temporary, "staging.db", SearchOption.AllDirectories).Any());
            import.Signal("KILL");
            import.End();
        }

        Assert.That(Ours(temporary), Is.Not.Empty, "what a killed process leaves");

        using var next = new RunningProgram(["validate", Repository.Data], ("TMPDIR", temporary));
        Assert.That((next.End().Code, Ours(temporary)), Is.EqualTo((0, Array.Empty<string>())));
    }

    // The runtime leaves some of its own.
    private static IEnumerable<string> Ours(string temporary) => Directory.EnumerateFileSystemEntries(temporary, "indicators-*");
}
