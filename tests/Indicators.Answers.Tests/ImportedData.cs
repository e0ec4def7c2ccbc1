using Indicators.Import;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers.Tests;

/// <summary>A database in a temporary folder, filled from a data folder as the product fills it.</summary>
internal sealed class ImportedData : IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal ImportedData(string data)
    {
        var input = new DataFolder(data);
        var reading = input.Read();
        _ = new ReleaseWriter(Database, TimeProvider.System).Write(reading.Data, new ReleaseOrigin("data", input.Fingerprint()), reading);
        if (reading.HasErrors)
        {
            throw new InvalidOperationException(string.Join("\n", reading.Problems));
        }

        Source = new PublicationSource(Database, publishesSmallCounts: false);
        SourceWithSmallCounts = new PublicationSource(Database, publishesSmallCounts: true);
    }

    internal string Database => folder.Database;

    internal PublicationSource Source { get; }

    internal PublicationSource SourceWithSmallCounts { get; }

    public void Dispose() => folder.Dispose();
}
