using Indicators.Model;

namespace Indicators.Import;

/// <summary>The problems of one run, all reported together. Of one file, the first thousand errors and the first thousand warnings are kept and the rest is counted.</summary>
internal sealed class ProblemList
{
    internal const int MostPerFile = 1000;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<(string File, Severity Severity), int> counts = [];

    internal int Errors { get; private set; }

    internal bool HasErrors => Errors > 0;

    /// <summary>Whether a further error of a file would be kept, so that it is worth looking for what was meant.</summary>
    internal bool HasRoomFor(string file) => counts.GetValueOrDefault((file, Severity.Error)) < MostPerFile;

    /// <summary>A problem of a whole file.</summary>
    internal void Add(ProblemType type, string file, string allowed) => Add(type, file, null, null, null, allowed);

    /// <summary>A problem of a whole row.</summary>
    internal void Add(ProblemType type, string file, long row, string allowed) => Add(type, file, row, null, null, allowed);

    internal void Add(ProblemType type, string file, long? row, string? column, string? found, string allowed, string? nearest = null)
    {
        var problem = new Problem(type, file, row, column, found, allowed, nearest);
        Errors += problem.Severity == Severity.Error ? 1 : 0;
        var before = counts.GetValueOrDefault((file, problem.Severity));
        counts[(file, problem.Severity)] = before + 1;
        if (before < MostPerFile)
        {
            problems.Add(problem);
        }
    }

    internal IReadOnlyList<Problem> ToList() => [.. problems, .. counts.Where(count => count.Value > MostPerFile).Select(count => More(count.Key.Severity, count.Key.File, count.Value - MostPerFile))];

    private static Problem More(Severity severity, string file, int count) => severity == Severity.Error
        ? new Problem(ProblemType.MoreErrors, file, null, null, null, $"and {count} more error{(count == 1 ? "" : "s")} in this file") { Count = count }
        : new Problem(ProblemType.MoreWarnings, file, null, null, null, $"and {count} more warning{(count == 1 ? "" : "s")} in this file") { Count = count };
}
