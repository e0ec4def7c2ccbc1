using Indicators.Benchmarks;

namespace Indicators.Cli.Tests;

/// <summary>Two editions of invented figures, large enough that an import of one takes seconds.</summary>
internal static class TwoEditions
{
    private const int Rows = 60_000;

    /// <summary>Writes an edition into a folder.</summary>
    internal static string Write(Workplace place, int edition, int rows = Rows)
    {
        var folder = place.Folder.File($"edition-{edition}");
        GeneratedFolder.Write(folder, new GeneratedRows(rows, edition, RowOrder.BySource));
        return folder;
    }
}
