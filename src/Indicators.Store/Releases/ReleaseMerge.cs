using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Brings staged rows into the database: rows that the input no longer states end, new ones are added, the rest stays untouched.</summary>
internal sealed class ReleaseMerge(SqliteConnection connection, SqliteTransaction transaction, long release, long input)
{
    internal long Release => release;

    internal long Added { get; private set; }

    internal long Ended { get; private set; }

    internal void Merge<T>(VersionedTable<T> table)
    {
        // Of a first import every row is new, and none of a million needs looking for.
        if (!HoldsAny(table))
        {
            Added += Add(table, isNew: "TRUE");
            return;
        }

        Ended += End(table);
        Added += Add(table, $"NOT EXISTS (SELECT 1 FROM main.{table.Name} AS held WHERE {OfInput(table, "held")} AND {table.SameRow("held", "staged")})");
    }

    private bool HoldsAny<T>(VersionedTable<T> table) =>
        connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM main.{table.Name} AS held WHERE {OfInput(table, "held")})", new { input }, transaction);

    private int End<T>(VersionedTable<T> table) => connection.Execute(
        $"""
        UPDATE main.{table.Name} SET ended_in = @release
        WHERE {OfInput(table, table.Name)} AND NOT EXISTS (SELECT 1 FROM {table.Staged} AS staged WHERE {table.SameRow("staged", table.Name)})
        """,
        new { release, input },
        transaction);

    // In the order of keys, in which the index grows fastest and everything is read later.
    private int Add<T>(VersionedTable<T> table, string isNew) => connection.Execute(
        $"""
        INSERT INTO main.{table.Name} ({table.ColumnList}{(table.HasInputs ? ", input" : "")}, added_in)
        SELECT {table.ColumnList}{(table.HasInputs ? ", @input" : "")}, @release FROM {table.Staged} AS staged
        WHERE {isNew}
        ORDER BY {table.KeyList}
        """,
        new { release, input },
        transaction);

    private static string OfInput<T>(VersionedTable<T> table, string alias) => $"{alias}.ended_in IS NULL{(table.HasInputs ? $" AND {alias}.input = @input" : "")}";
}
