using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>claims</c>: the recorded claims with their verdicts.</summary>
internal static class ClaimsVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var command = new Command("claims", "Check the recorded claims.");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output)));
        return command;
    }

    private static int Run(string database, Results results)
    {
        using var publication = ExistingDatabase.Open(database);
        results.Write(ClaimsResponse.Of(publication), response => response.Claims.SelectMany(Lines));
        return ExitCode.Done;
    }

    private static IEnumerable<string> Lines(ClaimResponse claim) => [$"{claim.Id}: {claim.Text}", $"    {claim.Sentence}"];
}
