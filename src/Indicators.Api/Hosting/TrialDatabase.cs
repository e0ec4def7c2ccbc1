using Indicators.Model;
using Indicators.Store;

namespace Indicators.Api;

/// <summary>A database that is gone afterwards: to see what an import would give.</summary>
internal sealed class TrialDatabase : IDisposable
{
    private readonly WorkFolder folder = new();

    internal string Path => folder.File("indicators.db");

    /// <summary>The release in force when the copy was made, whatever is imported meanwhile; null where there was none.</summary>
    internal Release? Held { get; private set; }

    /// <summary>A copy of a database; a new one where there is none.</summary>
    internal static TrialDatabase CopyOf(string database, ImportWatch watch)
    {
        var trial = new TrialDatabase();
        try
        {
            if (!DatabaseFile.HoldsNothing(database, watch.Terms))
            {
                DatabaseCheck.OfReleaseInForce(database, watch.Stop);
                DatabaseCopy.Make(database, trial.Path, watch.Stop);
                using var snapshot = StoreSnapshot.Open(trial.Path);
                trial.Held = snapshot.Latest;
            }

            return trial;
        }
        catch
        {
            trial.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Dispose();
}
