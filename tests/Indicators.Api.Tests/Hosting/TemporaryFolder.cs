namespace Indicators.Api.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("indicators-").FullName;

    internal string Database => File("indicators.db");

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of the repository's data with one text replaced in one file.</summary>
    internal string DataWith(string file, string old, string replacement)
    {
        var data = File("data");
        foreach (var source in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(data, System.IO.Path.GetRelativePath(Repository.Data, source));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(source, target, overwrite: true);
        }

        var changed = System.IO.Path.Combine(data, file);
        var text = System.IO.File.ReadAllText(changed);
        Assert.That(text, Does.Contain(old), "the text to replace is not in the file");
        System.IO.File.WriteAllText(changed, text.Replace(old, replacement, StringComparison.Ordinal));
        return data;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
