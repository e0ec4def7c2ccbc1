using System.Data.Common;
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
        // Nobody needs this file after a crash; but a statement that fails must leave it whole.
        connection.Execute($"PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; {StoreConnection.CacheForManyRows}");
        transaction = connection.BeginTransaction();
    }

    private string Path => System.IO.Path.Combine(folder.FullName, "staging.db");

    /// <summary>Stages the rows of a table. A key that comes twice breaks it.</summary>
    internal void Stage<T>(VersionedTable<T> table, IEnumerable<T> rows)
    {
        connection.Execute($"CREATE TABLE {table.Name} ({table.ColumnList})", transaction: transaction);
        using (var insert = new RowInsert(connection, table.Name, table.Columns.Count))
        {
            foreach (var row in rows)
            {
                insert.Run(table.Write(row));
            }
        }

        IndexKey(table, "UNIQUE");
    }

    /// <summary>Stages observations with their places, and gives the later ones of each key that comes more than once.</summary>
    internal IEnumerable<(PlacedObservation Again, RowPlace First)> Stage(VersionedTable<Observation> table, IEnumerable<PlacedObservation> rows)
    {
        connection.Execute($"CREATE TABLE {table.Name} ({table.ColumnList}, {Place})", transaction: transaction);
        using (var insert = new RowInsert(connection, table.Name, table.Columns.Count + 2))
        {
            foreach (var row in ReadAhead.Of(rows))
            {
                insert.Run([.. table.Write(row.Observation), row.Place.File, row.Place.Row]);
            }
        }

        try
        {
            IndexKey(table, "UNIQUE");
            return [];
        }
        catch (SqliteException repeated) when (repeated.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            IndexKey(table, "");
            return Repeated(table);
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
        folder.Delete(recursive: true);
    }

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
