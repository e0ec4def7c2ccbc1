using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>A database file of its own for each test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-");

    internal string Path => System.IO.Path.Combine(folder.FullName, "indicators.db");

    internal string FileBeside(string name) => System.IO.Path.Combine(folder.FullName, name);

    internal Release? Write(DataSet data) => Write(data, new FixedClock());

    internal Release? Write(DataSet data, TimeProvider clock) => new ReleaseWriter(Path, clock).Write(data, new ReleaseOrigin("data", "fingerprint"), new NoProblems());

    internal T Read<T>(Func<StoreSnapshot, T> read)
    {
        using var snapshot = StoreSnapshot.Open(Path);
        return read(snapshot);
    }

    internal void Execute(string sql)
    {
        using var connection = Open();
        connection.Execute(sql);
    }

    internal T? Scalar<T>(string sql)
    {
        using var connection = Open();
        return connection.ExecuteScalar<T>(sql);
    }

    /// <summary>Opens the file as any program would, with foreign keys as this program has them.</summary>
    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
