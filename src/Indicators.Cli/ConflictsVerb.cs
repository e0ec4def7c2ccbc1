using System.CommandLine;
using Indicators.Answers;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>conflicts</c>: what contradicts what, and where counters differ.</summary>
internal static class ConflictsVerb
{
    internal static Command Command(TextWriter output)
    {
        var command = new Command("conflicts", "Tell which figures and statements contradict each other, and where counters differ.");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(CommonOptions.Database), CommonOptions.ResultsFor(parsed, output)));
        return command;
    }

    private static int Run(string database, Results results)
    {
        using var publication = ExistingDatabase.Open(database);
        var found = new FoundReport(Of(publication, ConflictAnswers.All(publication)), Of(publication, ConflictAnswers.Differences(publication)));
        results.Write(found, Lines);
        return ExitCode.Done;
    }

    private static IReadOnlyList<ConflictResponse> Of(Publication publication, IReadOnlyList<Conflict> conflicts) =>
        [.. conflicts.Select(conflict => ConflictResponse.Of(conflict, publication))];

    private static IEnumerable<string> Lines(FoundReport found) =>
    [
        Counted(found.Conflicts.Count, "conflict"),
        .. found.Conflicts.Select(conflict => $"{conflict.Kind}: {conflict.Sentence}"),
        $"{Counted(found.Differences.Count, "difference")} between counters",
        .. found.Differences.Select(difference => difference.Sentence),
    ];

    private static string Counted(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private sealed record FoundReport(IReadOnlyList<ConflictResponse> Conflicts, IReadOnlyList<ConflictResponse> Differences);
}
