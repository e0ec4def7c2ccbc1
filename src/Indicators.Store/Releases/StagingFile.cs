using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The rows of one import while they are checked against each other: a file of its own, so that the database stays untouched until all of them are right.</summary>
internal sealed class StagingFile : IDisposable
{
    /// <summary>The name under which a connection to the database attaches the file.</summary>
    internal const string Schema = "staged";

    private const string Place = "place_file, place_row";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-staging-");
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    internal StagingFile()
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        // Nobody needs this file after a crash.
        connection.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
        transaction = connection.BeginTransaction();
    }

    private string Path => System.IO.Path.Combine(folder.FullName, "staging.db");

    /// <summary>Stages the rows of a table. A key that comes twice breaks it.</summary>
    internal void Stage<T>(VersionedTable<T> table, IEnumerable<T> rows)
    {
        connection.Execute($"CREATE TABLE {table.Name} ({table.ColumnList}, PRIMARY KEY ({table.KeyList})) WITHOUT ROWID", transaction: transaction);
        using var insert = new RowInsert(connection, transaction, $"INSERT INTO {table.Name} VALUES", table.Columns.Count);
        foreach (var row in rows)
        {
            insert.Run(table.Write(row));
        }
    }

    /// <summary>Stages observations with their places, and gives the second one of each key that comes twice.</summary>
    internal IReadOnlyList<(PlacedObservation Again, RowPlace First)> Stage(VersionedTable<Observation> table, IEnumerable<PlacedObservation> rows)
    {
        connection.Execute($"CREATE TABLE {table.Name} ({table.ColumnList}, {Place}, PRIMARY KEY ({table.KeyList})) WITHOUT ROWID", transaction: transaction);
        using var insert = new RowInsert(connection, transaction, $"INSERT OR IGNORE INTO {table.Name} VALUES", table.Columns.Count + 2);
        var repeated = new List<PlacedObservation>();
        foreach (var row in ReadAhead.Of(rows))
        {
            if (!insert.Run([.. table.Write(row.Observation), row.Place.File, row.Place.Row]))
            {
                repeated.Add(row);
            }
        }

        return [.. repeated.Select(row => (row, FirstPlace(table, row.Observation)))];
    }

    /// <summary>Attaches the staged rows to a connection to the database.</summary>
    internal void AttachTo(SqliteConnection database)
    {
        transaction.Commit();
        connection.Dispose();
        database.Execute($"ATTACH DATABASE @Path AS {Schema}", new { Path });
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
        folder.Delete(recursive: true);
    }

    private RowPlace FirstPlace(VersionedTable<Observation> table, Observation observation)
    {
        var keys = table.Columns.Take(table.KeyLength).ToList();
        var values = new DynamicParameters();
        foreach (var (value, index) in table.Write(observation).Take(table.KeyLength).Select((value, index) => (value, index)))
        {
            values.Add($"p{index}", value);
        }

        var condition = string.Join(" AND ", keys.Select((column, index) => $"\"{column}\" = @p{index}"));
        var (file, row) = connection.QuerySingle<(string, long)>($"SELECT {Place} FROM {table.Name} WHERE {condition}", values, transaction);
        return new RowPlace(file, row);
    }
}
