using System.IO.Compression;

namespace Indicators.Api;

/// <summary>A ZIP file whose bytes depend only on what is in it: every part bears the same time.</summary>
internal static class FixedArchive
{
    // The format begins to count here.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="parts">The parts, in their order.</param>
    /// <param name="at">The time that they bear.</param>
    internal static byte[] Write(IEnumerable<(string Name, byte[] Content)> parts, DateTimeOffset at)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = at < Earliest ? Earliest : at.ToUniversalTime();
                using var writing = entry.Open();
                writing.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of a ZIP file, in their order.</summary>
    internal static IEnumerable<(string Name, byte[] Content)> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var reading = entry.Open();
            using var content = new MemoryStream();
            reading.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }
}
