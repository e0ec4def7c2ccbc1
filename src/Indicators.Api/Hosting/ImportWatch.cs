using Indicators.Import;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>How an import waits and is stopped, and how far it is: for whoever looks from another thread.</summary>
/// <param name="stop">Tells the import to stop: it then leaves the database as it was.</param>
public sealed class ImportWatch(CancellationToken stop = default)
{
    /// <summary>How long an import waits for others who write, where nobody says otherwise.</summary>
    public static TimeSpan DefaultWait => WriteTerms.DefaultWait;

    private long rows;
    private volatile WriteStep? writing;

    /// <summary>How long to wait while another process writes.</summary>
    public TimeSpan Wait { get; init; } = DefaultWait;

    /// <summary>Tells the import to stop: it then leaves the database as it was.</summary>
    public CancellationToken Stop => stop;

    /// <summary>How much of the input is read.</summary>
    public ReadMeter Reading { get; } = new(stop);

    /// <summary>How many observations were read.</summary>
    public long Rows => Volatile.Read(ref rows);

    /// <summary>What the writer does; null while rows are read.</summary>
    public WriteStep? Writing => writing;

    internal WriteTerms Terms => new() { Wait = Wait, Stop = Stop, Tell = step => writing = step };

    /// <summary>The same observations, counted as they are read.</summary>
    internal IEnumerable<PlacedObservation> Count(IEnumerable<PlacedObservation> observations)
    {
        Volatile.Write(ref rows, 0);
        writing = null;
        foreach (var observation in observations)
        {
            Volatile.Write(ref rows, rows + 1);
            yield return observation;
        }
    }
}
