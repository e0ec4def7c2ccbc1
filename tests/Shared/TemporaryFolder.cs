using System.Text;

namespace Indicators.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
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

    /// <summary>A copy of the repository's data with one text replaced in one file.</summary>
    internal string DataWith(string file, string old, string replacement)
    {
        var data = CopyOfData();
        var changed = System.IO.Path.Combine(data, file);
        var text = System.IO.File.ReadAllText(changed);
        Assert.That(text, Does.Contain(old), "the text to replace is not in the file");
        System.IO.File.WriteAllText(changed, text.Replace(old, replacement, StringComparison.Ordinal));
        return data;
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
