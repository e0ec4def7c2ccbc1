using System.Data.Common;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Indicators.Store;

/// <summary>The rows of one import while they are checked against each other: a file of its own, so that the database stays untouched until all of them are right.</summary>
internal sealed class StagingFile : IDisposable
{
    /// <summary>The name under which a connection to the database attaches the file.</summary>
    internal const string Schema = "staged";

    private static readonly string[] Place = ["place_file", "place_row"];

    private readonly WriteTerms terms;
    private readonly WorkFolder folder = new();
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    internal StagingFile(WriteTerms terms)
    {
        this.terms = terms;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            // Nobody needs this file after a crash; but a statement that fails must leave it whole.
            connection.Execute($"PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; {StoreConnection.CacheForManyRows}");
            connection.StopBy(terms.Stop);
            transaction = connection.BeginTransaction();
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            folder.Dispose();
            throw NoRoom(failure);
        }
    }

    private string Path => folder.File("staging.db");

    /// <summary>Stages the rows of a table. A key that comes twice breaks it.</summary>
    internal void Stage<T>(VersionedTable<T> table, IEnumerable<T> rows)
    {
        try
        {
            Insert(table.Name, table.Columns, rows, table.Write);
            IndexKey(table, "UNIQUE");
        }
        catch (SqliteException failure) when (IsOfTheDisk(failure))
        {
            throw NoRoom(failure);
        }
    }

    /// <summary>Stages observations with their places, and gives the later ones of each key that comes more than once.</summary>
    internal IEnumerable<(PlacedObservation Again, RowPlace First)> Stage(VersionedTable<Observation> table, IEnumerable<PlacedObservation> rows)
    {
        try
        {
            Insert(table.Name, [.. table.Columns, .. Place], ReadAhead.Of(rows), row => [.. table.Write(row.Observation), row.Place.File, row.Place.Row]);
            terms.Tell(new WriteStep(WriteStage.Sorting));
            IndexKey(table, "UNIQUE");
            return [];
        }
        catch (SqliteException repeated) when (repeated.SqliteErrorCode == SQLITE_CONSTRAINT)
        {
            IndexKey(table, "");
            return Repeated(table);
        }
        catch (SqliteException failure) when (IsOfTheDisk(failure))
        {
            throw NoRoom(failure);
        }
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
        folder.Dispose();
    }

    private void Insert<T>(string table, IReadOnlyList<string> columns, IEnumerable<T> rows, Func<T, object?[]> values)
    {
        connection.Execute($"CREATE TABLE {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})", transaction: transaction);
        using var insert = new RowInsert(connection, table, columns.Count);
        foreach (var row in rows)
        {
            terms.Stop.ThrowIfCancellationRequested();
            insert.Run(values(row));
        }
    }

    private static bool IsOfTheDisk(SqliteException failure) => failure.SqliteErrorCode is SQLITE_FULL or SQLITE_IOERR or SQLITE_CANTOPEN or SQLITE_READONLY;

    private static StoreException NoRoom(SqliteException failure) => new(
        (failure.SqliteErrorCode == SQLITE_FULL ? "There is no room for temporary files" : $"Temporary files cannot be written (SQLite {failure.SqliteExtendedErrorCode})")
        + $": an import needs about as much as its files take in {System.IO.Path.GetTempPath()}; TMPDIR names another folder. The database is as it was.");

    // After the rows, not with them: sorting once is faster than finding the place of each row in turn.
    private void IndexKey<T>(VersionedTable<T> table, string unique) =>
        connection.Execute($"CREATE {unique} INDEX {table.Name}_key ON {table.Name} ({table.KeyList})", transaction: transaction);

    private IEnumerable<(PlacedObservation Again, RowPlace First)> Repeated(VersionedTable<Observation> table)
    {
        using var reader = (DbDataReader)connection.ExecuteReader(
            $"""
            WITH repeated AS (SELECT {table.KeyList}, min(rowid) AS first_row FROM {table.Name} GROUP BY {table.KeyList} HAVING count(*) > 1)
            SELECT again.*, first.place_file AS first_file, first.place_row AS first_row
            FROM repeated
            JOIN {table.Name} AS first ON first.rowid = repeated.first_row
            JOIN {table.Name} AS again ON {table.SameKey("again", "repeated")} AND again.rowid > repeated.first_row
            ORDER BY again.rowid
            """,
            transaction: transaction);
        var row = new RowValues(reader);
        while (reader.Read())
        {
            yield return (
                new PlacedObservation(ObservationTable.Read(row), new RowPlace(row.Text("place_file"), row.Number("place_row"))),
                new RowPlace(row.Text("first_file"), row.Number("first_row")));
        }
    }
}
