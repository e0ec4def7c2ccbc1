using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Brings the rows of an import into a table: rows that are no longer stated end, new ones are added, the rest stays untouched.</summary>
internal sealed class ReleaseMerge(SqliteConnection connection, SqliteTransaction transaction, long release, IncrementalHash hash)
{
    private const char EndOfCell = '\u001f';
    private const char EndOfRow = '\n';

    internal long Added { get; private set; }

    internal long Ended { get; private set; }

    internal void Merge<T>(VersionedTable<T> table, IEnumerable<T> rows)
    {
        connection.Execute($"CREATE TEMP TABLE staged_{table.Name} ({table.ColumnList}, PRIMARY KEY ({table.KeyList})) WITHOUT ROWID", transaction: transaction);
        Stage(table, rows);
        Ended += End(table);
        Added += Add(table);
        AppendHash(table);
        connection.Execute($"DROP TABLE {table.Staged}", transaction: transaction);
    }

    // One prepared command for all rows.
    private void Stage<T>(VersionedTable<T> table, IEnumerable<T> rows)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table.Staged} VALUES ({string.Join(", ", table.Columns.Select((_, index) => $"@p{index}"))})";
        var parameters = table.Columns.Select((_, index) => insert.Parameters.Add($"@p{index}", SqliteType.Text)).ToArray();
        foreach (var row in rows)
        {
            var values = table.Write(row);
            for (var index = 0; index < parameters.Length; index++)
            {
                parameters[index].Value = values[index] ?? DBNull.Value;
                parameters[index].SqliteType = values[index] is int ? SqliteType.Integer : SqliteType.Text;
            }

            insert.ExecuteNonQuery();
        }
    }

    private int End<T>(VersionedTable<T> table) => connection.Execute(
        $"""
        UPDATE {table.Name} SET ended_in = @release
        WHERE ended_in IS NULL AND NOT EXISTS (SELECT 1 FROM {table.Staged} AS staged WHERE {table.SameRow("staged", table.Name)})
        """,
        new { release },
        transaction);

    private int Add<T>(VersionedTable<T> table) => connection.Execute(
        $"""
        INSERT INTO {table.Name} ({table.ColumnList}, added_in)
        SELECT {table.ColumnList}, @release FROM {table.Staged} AS staged
        WHERE NOT EXISTS (SELECT 1 FROM {table.Name} AS held WHERE held.ended_in IS NULL AND {table.SameRow("held", "staged")})
        """,
        new { release },
        transaction);

    // In the order of the key, so that the hash does not depend on the order of files and rows.
    private void AppendHash<T>(VersionedTable<T> table)
    {
        using var reader = connection.ExecuteReader($"SELECT {table.ColumnList} FROM {table.Name} WHERE ended_in IS NULL ORDER BY {table.KeyList}", transaction: transaction);
        var line = new StringBuilder();
        while (reader.Read())
        {
            line.Clear().Append(table.Name);
            for (var index = 0; index < reader.FieldCount; index++)
            {
                line.Append(EndOfCell).Append(reader.GetValue(index));
            }

            hash.AppendData(Encoding.UTF8.GetBytes(line.Append(EndOfRow).ToString()));
        }
    }
}
