using System.Diagnostics;

namespace Indicators.Benchmarks;

/// <summary>Imports that are killed at random moments, and what they leave: of a first edition into a new database, and of a second one, with other figures, over the first.</summary>
internal sealed class KillTrial
{
    private readonly string work;
    private readonly string[] editions;
    private readonly string[] whole;
    private readonly TimeSpan[] lasts;
    private readonly string[] exported;
    private Dice dice;

    /// <summary>Generates the editions, and imports them undisturbed: so they should be after every kill and a retry.</summary>
    /// <param name="work">A folder for all files.</param>
    /// <param name="rows">The observations of each edition.</param>
    /// <param name="seed">Another seed gives other figures and moments.</param>
    internal KillTrial(string work, int rows, int seed)
    {
        this.work = work;
        dice = new Dice(seed, row: 0);
        editions = [.. new[] { seed, seed + 1 }.Select(edition => Generated(rows, edition))];
        lasts = [.. editions.Select(Undisturbed)];
        whole = ["", First.Hashes(), Killed.Hashes()];
        exported = [First.Export(), Killed.Export()];
    }

    private TrialDatabase Killed => new(Path.Combine(work, "killed.db"));

    private TrialDatabase First => new(Path.Combine(work, "first.db"));

    /// <summary>Kills an import, looks at what it left, and imports again.</summary>
    /// <param name="edition">0: the first, into a new database; 1: the second, over the first.</param>
    /// <param name="exports">Whether what <c>export</c> writes is compared too, which takes longer than all the rest.</param>
    internal KillOutcome Kill(int edition, bool exports)
    {
        while (true)
        {
            Killed.Delete();
            if (edition == 1)
            {
                File.Copy(First.Path, Killed.Path);
            }

            var moment = lasts[edition] * (dice.Below(1000) / 1000.0);
            using var import = Killed.StartImport(editions[edition]);
            if (!import.WaitForExit(moment))
            {
                import.Kill();
                import.WaitForExit();
                return Look(edition, exports, moment);
            }
        }
    }

    private KillOutcome Look(int edition, bool exports, TimeSpan moment)
    {
        var isHalfDone = Killed.HasJournal;
        var isIntact = Killed.Integrity() == "ok" && Killed.IsVerified();
        var held = Killed.Hashes();
        Killed.Import(editions[edition]);
        return new KillOutcome(
            moment,
            isHalfDone,
            IsDone: held == whole[edition + 1],
            isIntact && (held == whole[edition] || held == whole[edition + 1]),
            Killed.Hashes() == whole[edition + 1] && (!exports || Killed.Export() == exported[edition]));
    }

    // The first edition is kept by itself.
    private TimeSpan Undisturbed(string edition)
    {
        var clock = Stopwatch.StartNew();
        using (var import = Killed.StartImport(edition))
        {
            import.WaitForExit();
        }

        var lasted = clock.Elapsed;
        if (!File.Exists(First.Path))
        {
            File.Copy(Killed.Path, First.Path);
        }

        return lasted;
    }

    private string Generated(int rows, int seed)
    {
        var folder = Path.Combine(work, $"edition-{seed}");
        GeneratedFolder.Write(folder, new GeneratedRows(rows, seed, RowOrder.BySource));
        return folder;
    }
}

/// <summary>What one kill left.</summary>
/// <param name="Moment">The time from the start of the process to its end.</param>
/// <param name="IsHalfDone">Whether pages were being written: a journal or a log lay beside the database.</param>
/// <param name="IsDone">Whether the release was there already.</param>
/// <param name="IsIntact">Whether the file passed SQLite's own check and <c>verify</c>, and held exactly the releases of before or of after.</param>
/// <param name="IsSameAfterRetry">Whether the next import made of it what it would have been without the kill: the releases by their hashes, and <c>export</c> byte for byte where it was asked for.</param>
internal sealed record KillOutcome(TimeSpan Moment, bool IsHalfDone, bool IsDone, bool IsIntact, bool IsSameAfterRetry);
