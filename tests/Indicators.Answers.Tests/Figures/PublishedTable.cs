using CsvHelper;

namespace Indicators.Answers.Tests;

/// <summary>A publisher's file, read here cell by cell and not by the product: what stands in data/ is compared with it.</summary>
internal static class PublishedTable
{
    /// <summary>The rows of a file such as <c>unhcr/…csv</c>, each cell under the name of its column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        using var stream = File.OpenRead(RealSources.File(file));
        using var reader = CsvReader.Create(stream, new CsvReaderOptions());
        reader.ReadHeader();
        var columns = reader.Headers.Select((name, index) => (Name: name.TrimStart('\uFEFF'), index)).ToList();
        while (reader.Read())
        {
            rows.Add(columns.ToDictionary(column => column.Name, column => reader.GetString(column.index) ?? ""));
        }

        return rows;
    }

    /// <summary>What stands in one list and not in the other, in words; empty where both hold the same.</summary>
    internal static IEnumerable<string> Apart(IEnumerable<string> published, IEnumerable<string> held)
    {
        var (theirs, ours) = (published.ToHashSet(), held.ToHashSet());
        return theirs.Except(ours).Select(row => $"not held: {row}").Concat(ours.Except(theirs).Select(row => $"not published: {row}"));
    }
}
