using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Cli;
using Microsoft.Data.Sqlite;

namespace Indicators.Benchmarks;

/// <summary>A database on which imports are tried.</summary>
/// <param name="Path">The file.</param>
internal sealed record TrialDatabase(string Path)
{
    private string[] Beside => [$"{Path}-journal", $"{Path}-wal", $"{Path}-shm"];

    internal bool HasJournal => Beside[..2].Any(file => new FileInfo(file) is { Exists: true, Length: > 0 });

    internal void Delete() => Array.ForEach([Path, .. Beside], File.Delete);

    /// <summary>Imports in a process of its own.</summary>
    internal Process StartImport(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(IndicatorsCommand).Assembly.Location, "import", folder, "--database", Path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    internal void Import(string folder) => Run("import", folder);

    internal bool IsVerified() => !File.Exists(Path) || TryRun(out _, "verify") == 0;

    /// <summary>What SQLite itself says of the file; "ok" if nothing is wrong.</summary>
    internal string Integrity()
    {
        if (!File.Exists(Path))
        {
            return "ok";
        }

        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>The hashes of its releases, in their order; empty if it holds nothing.</summary>
    internal string Hashes() => TryRun(out var said, "releases", "--format", "json") == 0
        ? string.Join(' ', JsonDocument.Parse(said).RootElement.GetProperty("releases").EnumerateArray().Select(release => release.GetProperty("hash").GetString()))
        : "";

    /// <summary>The hash of all that <c>export</c> writes, names and bytes.</summary>
    internal string Export()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-export-");
        try
        {
            Run("export", "--out", folder.FullName);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(folder.FullName, file.FullName)));
                hash.AppendData(File.ReadAllBytes(file.FullName));
            }

            return Convert.ToHexStringLower(hash.GetCurrentHash());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Run(params string[] args)
    {
        if (TryRun(out var said, args) is not 0 and var code)
        {
            throw new InvalidOperationException($"{args[0]} ended with {code}: {said}");
        }
    }

    private int TryRun(out string said, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = IndicatorsCommand.Run([.. args, "--database", Path], output, error);
        said = $"{output}{(code == 0 ? "" : error)}";
        return code;
    }
}
