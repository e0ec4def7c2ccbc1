namespace Indicators.Store;

/// <summary>Counts the rows of one stage, and tells of them now and then.</summary>
internal sealed class RowCount(WriteTerms terms, WriteStage stage, long total)
{
    private const int RowsBetweenTelling = 1000;

    private long done;

    internal void Begin() => terms.Tell(new WriteStep(stage, done, total));

    /// <summary>One row more.</summary>
    /// <exception cref="OperationCanceledException">The writer was told to stop.</exception>
    internal void Add() => Add(1);

    internal void Add(long rows)
    {
        terms.Stop.ThrowIfCancellationRequested();
        var before = done;
        done += rows;
        if (before / RowsBetweenTelling != done / RowsBetweenTelling)
        {
            terms.Tell(new WriteStep(stage, done, total));
        }
    }
}
