using Indicators.Store;

namespace Indicators.Api;

/// <summary>A database that is gone afterwards: to see what an import would give.</summary>
internal sealed class TrialDatabase : IDisposable
{
    private readonly WorkFolder folder = new();

    internal string Path => folder.File("indicators.db");

    public void Dispose() => folder.Dispose();
}
