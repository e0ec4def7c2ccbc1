using Indicators.Store;
using static System.FormattableString;

namespace Indicators.Cli;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What the writer does; null while rows are read.</param>
/// <param name="Rows">How many rows of this stage are done.</param>
/// <param name="Share">Which share of the stage is done, 0 to 1; null where that is not known.</param>
internal sealed record ProgressStep(WriteStage? Stage, long Rows, double? Share);

/// <summary>How far an import is, in words: rows, rows per second, and the time that the stage will take if it goes on like that.</summary>
internal static class ProgressText
{
    // Of less nobody can say how long the rest will take.
    private const double LeastShare = 0.01;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(0.5);

    /// <summary>The line of a stage.</summary>
    /// <param name="step">How far it is.</param>
    /// <param name="elapsed">The time since the stage began.</param>
    internal static string Of(ProgressStep step, TimeSpan elapsed) => string.Join(", ", Parts(step, elapsed));

    private static IEnumerable<string> Parts(ProgressStep step, TimeSpan elapsed)
    {
        yield return Name(step.Stage);
        if (step.Rows > 0)
        {
            yield return Invariant($"{step.Rows:N0} rows");
        }

        if (elapsed < LeastTime)
        {
            yield break;
        }

        if (step.Rows > 0)
        {
            yield return Invariant($"{step.Rows / elapsed.TotalSeconds:N0} rows/s");
        }

        if (step.Share is >= LeastShare and var share)
        {
            yield return Left(elapsed * ((1 - share) / share));
        }
    }

    private static string Left(TimeSpan left) => left.TotalSeconds switch
    {
        < 60 => Invariant($"{Math.Ceiling(left.TotalSeconds):0} s left"),
        _ => Invariant($"{Math.Ceiling(left.TotalMinutes):0} min left"),
    };

    private static string Name(WriteStage? stage) => stage switch
    {
        null => "Reading",
        WriteStage.Sorting => "Sorting",
        WriteStage.Waiting => "Waiting for another process",
        WriteStage.Checking => "Checking what the database holds",
        WriteStage.Storing => "Storing",
        WriteStage.Hashing => "Hashing the release",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
