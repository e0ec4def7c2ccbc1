using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>A database file that is gone after the test.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal string Database => folder.Database;

    internal string Path => folder.Path;

    internal Release? Write(DataSet data, string fingerprint = "f") => new ReleaseWriter(Database, TimeProvider.System).Write(data, "data", fingerprint);

    internal T Read<T>(Func<StoreSnapshot, T> read)
    {
        using var snapshot = StoreSnapshot.Open(Database);
        return read(snapshot);
    }

    internal IReadOnlyList<Observation> Counts() => Read(snapshot => snapshot.Observations(new ObservationFilter { Indicator = "victims" }));

    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Foreign Keys=True");
        connection.Open();
        return connection;
    }

    internal List<string> Rows(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? "NULL" : reader.GetValue(index).ToString())));
        }

        return rows;
    }

    internal void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of every table, as text.</summary>
    internal string Dump() => string.Join('\n', Rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .SelectMany(table => Rows($"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Prepend($"[{table}]")));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
