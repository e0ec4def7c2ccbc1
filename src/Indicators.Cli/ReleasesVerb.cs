using System.CommandLine;
using System.Globalization;
using Indicators.Api;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary><c>releases</c>: what each import changed.</summary>
internal static class ReleasesVerb
{
    internal static Command Command(TextWriter output)
    {
        var command = new Command("releases", "List the releases: what each import changed, when, by whom and why.");
        command.SetAction(parsed =>
        {
            using var publication = ExistingDatabase.Open(parsed.GetRequiredValue(CommonOptions.Database));
            CommonOptions.ResultsFor(parsed, output).Write(new ReleasesReport(publication.Releases), report => TerminalTable.Lines(
                ["release", "at", "input", "observations", "added", "ended", "by", "message", "hash"],
                report.Releases.Select(Row)));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> Row(Release release) =>
    [
        Number(release.Number), release.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), release.Input, Number(release.Counts.Observations), Number(release.Counts.Added),
        Number(release.Counts.Ended), release.By, release.Message, release.Hash[..12],
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record ReleasesReport(IReadOnlyList<Release> Releases);
}
