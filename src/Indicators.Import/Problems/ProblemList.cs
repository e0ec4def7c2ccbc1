namespace Indicators.Import;

/// <summary>The problems of one run, all reported together. Of one file, the first thousand are kept and the rest is counted.</summary>
internal sealed class ProblemList
{
    internal const int MostPerFile = 1000;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, int> counts = [];

    internal int Errors { get; private set; }

    internal bool HasErrors => Errors > 0;

    internal void Error(string file, long? row, string? column, string? found, string allowed, string? nearest = null) =>
        Add(new Problem(Severity.Error, file, row, column, found, allowed, nearest));

    internal void Warn(string file, long? row, string? column, string? found, string allowed) =>
        Add(new Problem(Severity.Warning, file, row, column, found, allowed));

    internal IReadOnlyList<Problem> ToList() =>
    [
        .. problems,
        .. counts.Where(count => count.Value > MostPerFile)
            .Select(count => new Problem(HasErrors ? Severity.Error : Severity.Warning, count.Key, null, null, null, $"and {count.Value - MostPerFile} more problems in this file")),
    ];

    private void Add(Problem problem)
    {
        Errors += problem.Severity == Severity.Error ? 1 : 0;
        var count = counts[problem.File] = counts.GetValueOrDefault(problem.File) + 1;
        if (count <= MostPerFile)
        {
            problems.Add(problem);
        }
    }
}
