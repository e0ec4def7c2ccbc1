namespace Indicators.Api;

/// <summary>A database that is gone afterwards: to see what an import would give.</summary>
internal sealed class TrialDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-trial-");

    internal string Path => System.IO.Path.Combine(folder.FullName, "indicators.db");

    public void Dispose() => folder.Delete(recursive: true);
}
