namespace Indicators.Import;

/// <summary>The problems of one run, all reported together. Of one file, the first thousand are kept and the rest is counted.</summary>
internal sealed class ProblemList
{
    internal const int MostPerFile = 1000;

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, (int All, int Errors)> counts = [];

    internal int Errors { get; private set; }

    internal bool HasErrors => Errors > 0;

    /// <summary>Whether a further problem of a file would be kept, so that it is worth looking for what was meant.</summary>
    internal bool HasRoomFor(string file) => counts.GetValueOrDefault(file).All < MostPerFile;

    internal void Error(string file, long? row, string? column, string? found, string allowed, string? nearest = null) =>
        Add(new Problem(Severity.Error, file, row, column, found, allowed, nearest));

    internal void Warn(string file, long? row, string? column, string? found, string allowed) =>
        Add(new Problem(Severity.Warning, file, row, column, found, allowed));

    internal IReadOnlyList<Problem> ToList() =>
    [
        .. problems,
        .. counts.Where(file => file.Value.All > MostPerFile)
            .Select(file => new Problem(file.Value.Errors > 0 ? Severity.Error : Severity.Warning, file.Key, null, null, null, $"and {file.Value.All - MostPerFile} more problems in this file")),
    ];

    private void Add(Problem problem)
    {
        var error = problem.Severity == Severity.Error ? 1 : 0;
        Errors += error;
        var (all, errors) = counts.GetValueOrDefault(problem.File);
        counts[problem.File] = (all + 1, errors + error);
        if (all < MostPerFile)
        {
            problems.Add(problem);
        }
    }
}
