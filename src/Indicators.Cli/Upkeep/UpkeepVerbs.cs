using System.CommandLine;
using Indicators.Api;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary><c>backup</c>, <c>restore</c> and <c>verify</c>.</summary>
internal static class UpkeepVerbs
{
    internal static Command Backup(TextWriter output)
    {
        var file = new Argument<string>("file") { Description = "The copy to write; it may not be there yet." };
        var command = new Command("backup", "Copy the database, with every release, while it is in use.") { file };
        command.SetAction(parsed =>
        {
            var database = ExistingDatabase.PathOf(parsed.GetRequiredValue(CommonOptions.Database));
            DatabaseCopy.Make(database, parsed.GetRequiredValue(file));
            return Done(new UpkeepReport(true, [$"{parsed.GetRequiredValue(file)} holds what {database} held."]), parsed, output);
        });
        return command;
    }

    internal static Command Restore(TextWriter output)
    {
        var file = new Argument<FileInfo>("file") { Description = "A copy that backup made." }.AcceptExistingOnly();
        var command = new Command("restore", "Make the database hold what a copy holds, and nothing else.") { file };
        command.SetAction(parsed =>
        {
            var database = parsed.GetRequiredValue(CommonOptions.Database);
            DatabaseCopy.PutBack(parsed.GetRequiredValue(file).FullName, database);
            return Done(new UpkeepReport(true, [$"{database} holds what {parsed.GetRequiredValue(file).Name} holds."]), parsed, output);
        });
        return command;
    }

    internal static Command Verify(TextWriter output)
    {
        var command = new Command("verify", "Check that the database is whole: its file, the references between its rows, and every release by its hash.");
        command.SetAction(parsed =>
        {
            var database = ExistingDatabase.PathOf(parsed.GetRequiredValue(CommonOptions.Database));
            var wrong = DatabaseCheck.Run(database);
            var code = Done(new UpkeepReport(wrong.Count == 0, wrong.Count == 0 ? [$"{database} is whole."] : wrong), parsed, output);
            return wrong.Count == 0 ? code : ExitCode.Environment;
        });
        return command;
    }

    private static int Done(UpkeepReport report, ParseResult parsed, TextWriter output)
    {
        CommonOptions.ResultsFor(parsed, output).Write(report, done => done.Findings);
        return ExitCode.Done;
    }

    private sealed record UpkeepReport(bool Valid, IReadOnlyList<string> Findings);
}
