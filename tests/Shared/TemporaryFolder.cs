using System.Collections.Concurrent;
using System.Text;

namespace Indicators.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string FoundingDocument = "atina-2023";

    private static readonly ConcurrentBag<TemporaryFolder> All = [];

    internal TemporaryFolder() => All.Add(this);

    internal string Path { get; } = Directory.CreateTempSubdirectory("indicators-").FullName;

    internal string Database => File("indicators.db");

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    internal void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), content);
    }

    /// <summary>A copy of the repository's data, in which a test can change what it likes.</summary>
    internal string CopyOfData()
    {
        foreach (var source in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.Combine("data", System.IO.Path.GetRelativePath(Repository.Data, source)), System.IO.File.ReadAllBytes(source));
        }

        return File("data");
    }

    /// <summary>The founding document alone: a small whole, whose answers do not change when other sources come.</summary>
    internal string CopyOfFoundingData()
    {
        var data = CopyOfData();
        foreach (var file in Directory.EnumerateFiles(data, "*.csv", SearchOption.AllDirectories))
        {
            var lines = System.IO.File.ReadAllLines(file);
            if (lines[0].Split(',').Contains("source") || System.IO.Path.GetFileName(file) is "sources.csv" or "notes.csv")
            {
                System.IO.File.WriteAllText(file, string.Concat(lines.Where((line, index) => index == 0 || line.Contains(FoundingDocument)).Select(line => line + "\n")));
            }
        }

        return data;
    }

    /// <summary>A copy of the founding document's data with one text replaced in one file.</summary>
    internal string DataWith(string file, string old, string replacement)
    {
        var data = CopyOfFoundingData();
        var changed = System.IO.Path.Combine(data, file);
        var text = System.IO.File.ReadAllText(changed);
        Assert.That(text, Does.Contain(old), "the text to replace is not in the file");
        System.IO.File.WriteAllText(changed, text.Replace(old, replacement, StringComparison.Ordinal));
        return data;
    }

    internal static void RemoveAll()
    {
        foreach (var folder in All)
        {
            folder.Dispose();
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
