using Indicators.Store;

namespace Indicators.Api;

/// <summary>A database that is gone afterwards: to see what an import would give.</summary>
internal sealed class TrialDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-trial-");

    internal string Path => System.IO.Path.Combine(folder.FullName, "indicators.db");

    /// <summary>A copy of a database; a new one where there is none.</summary>
    internal static TrialDatabase CopyOf(string database)
    {
        var trial = new TrialDatabase();
        try
        {
            if (new FileInfo(database) is { Exists: true, Length: > 0 })
            {
                DatabaseCopy.Make(database, trial.Path);
            }

            return trial;
        }
        catch
        {
            trial.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
