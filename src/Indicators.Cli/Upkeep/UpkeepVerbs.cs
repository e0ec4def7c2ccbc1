using System.CommandLine;
using Indicators.Api;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary><c>backup</c>, <c>restore</c> and <c>verify</c>.</summary>
internal static class UpkeepVerbs
{
    internal static Command Backup(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "The copy to write; it may not be there yet." };
        var command = new Command("backup", "Copy the database, with every release, while it is in use.") { file };
        command.SetAction(parsed =>
        {
            var (database, copy) = (ExistingDatabase.PathOf(parsed.GetRequiredValue(CommonOptions.Database)), parsed.GetRequiredValue(file));
            return StoppableWork.Run(
                parsed,
                error,
                stop =>
                {
                    // Damage that is copied is found when the copy is needed, and then it is too late.
                    if (DatabaseCheck.Run(database, stop) is [var first, ..])
                    {
                        throw new StoreException($"{DatabaseFailure.Damaged(database)} {first}");
                    }

                    DatabaseCopy.Make(database, copy, stop);
                    return $"{copy} holds what {database} held.";
                },
                done => Report(new UpkeepReport(true, [done]), parsed, output));
        });
        return command;
    }

    internal static Command Restore(TextWriter output, TextWriter error)
    {
        var file = new Argument<FileInfo>("file") { Description = "A copy that backup made." }.AcceptExistingOnly();
        var wait = StoppableWork.Wait();
        var command = new Command("restore", "Make the database hold what a copy holds, and nothing else.") { file, wait };
        command.SetAction(parsed =>
        {
            var (database, copy) = (parsed.GetRequiredValue(CommonOptions.Database), parsed.GetRequiredValue(file));
            return StoppableWork.Run(
                parsed,
                error,
                stop =>
                {
                    DatabaseCopy.PutBack(copy.FullName, database, new WriteTerms { Wait = TimeSpan.FromSeconds(parsed.GetValue(wait)), Stop = stop });
                    return $"{database} holds what {copy.Name} holds.";
                },
                done => Report(new UpkeepReport(true, [done]), parsed, output));
        });
        return command;
    }

    internal static Command Verify(TextWriter output, TextWriter error)
    {
        var command = new Command("verify", "Check that the database is whole: its file, the references between its rows, and every release by its hash.");
        command.SetAction(parsed =>
        {
            var database = ExistingDatabase.PathOf(parsed.GetRequiredValue(CommonOptions.Database));
            return StoppableWork.Run(parsed, error, stop => DatabaseCheck.Run(database, stop), wrong =>
            {
                if (wrong.Count == 0)
                {
                    return Report(new UpkeepReport(true, [$"{database} is whole."]), parsed, output);
                }

                error.WriteLine(DatabaseFailure.Damaged(database));
                return Report(new UpkeepReport(false, wrong), parsed, output);
            });
        });
        return command;
    }

    private static int Report(UpkeepReport report, ParseResult parsed, TextWriter output)
    {
        CommonOptions.ResultsFor(parsed, output).Write(report, written => written.Findings);
        return report.Valid ? ExitCode.Done : ExitCode.Environment;
    }

    private sealed record UpkeepReport(bool Valid, IReadOnlyList<string> Findings);
}
