namespace Indicators.Store;

/// <summary>How a writer behaves towards others: how long it waits for them, by what it is told to stop, and whom it tells how far it is.</summary>
public sealed record WriteTerms
{
    /// <summary>How long a writer waits where nobody says otherwise.</summary>
    public static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(10);

    /// <summary>Waits as long as is usual, is not stopped, and tells nobody.</summary>
    public static WriteTerms Default { get; } = new();

    /// <summary>How long to wait while another process writes.</summary>
    public TimeSpan Wait { get; init; } = DefaultWait;

    /// <summary>Tells the writer to stop: it then leaves the database as it was.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Takes how far the writer is.</summary>
    public Action<WriteStep> Tell { get; init; } = _ => { };
}

/// <summary>How far a writer is.</summary>
/// <param name="Stage">What it does.</param>
/// <param name="Done">How many rows of it are done.</param>
/// <param name="Total">How many rows there are; 0 where that is not known.</param>
public sealed record WriteStep(WriteStage Stage, long Done = 0, long Total = 0);

/// <summary>What a writer does, in this order.</summary>
public enum WriteStage
{
    /// <summary>It looks for keys that come twice.</summary>
    Sorting,

    /// <summary>It waits for another process that writes.</summary>
    Waiting,

    /// <summary>It reads the release in force, to see that it is what it was when it was made.</summary>
    Checking,

    /// <summary>It compares with what the database holds, and stores what is new.</summary>
    Storing,

    /// <summary>It reads everything that the release holds, for its hash.</summary>
    Hashing,
}
