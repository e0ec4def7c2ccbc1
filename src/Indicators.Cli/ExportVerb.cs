using System.CommandLine;
using Indicators.Answers;
using Indicators.Api;
using Indicators.Import;

namespace Indicators.Cli;

/// <summary><c>export</c>: what is published, as the files that analysts edit. The same state gives the same bytes.</summary>
internal static class ExportVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write into.", Required = true };
        var command = new Command("export", "Write what is published as the files that analysts edit; the same state gives the same bytes.") { folder };
        command.SetAction(parsed =>
        {
            using var publication = ExistingDatabase.Open(parsed.GetRequiredValue(CommonOptions.Database));
            var published = PublishedData.Of(publication);
            var files = new DataFolderWriter(parsed.GetRequiredValue(folder)).Write(published.Data);
            CommonOptions.ResultsFor(parsed, output).Write(files, written => written.Select(file => Path.Combine(parsed.GetRequiredValue(folder), file)));
            if (published.Withheld > 0)
            {
                error.WriteLine($"{published.Withheld} figures are held back and are not among them.");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
