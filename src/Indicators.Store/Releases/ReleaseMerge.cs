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
        Ended += End(table);
        Added += Add(table);
    }

    private int End<T>(VersionedTable<T> table) => connection.Execute(
        $"""
        UPDATE main.{table.Name} SET ended_in = @release
        WHERE ended_in IS NULL {OfInput(table, table.Name)} AND NOT EXISTS (SELECT 1 FROM {table.Staged} AS staged WHERE {table.SameRow("staged", table.Name)})
        """,
        new { release, input },
        transaction);

    private int Add<T>(VersionedTable<T> table) => connection.Execute(
        $"""
        INSERT INTO main.{table.Name} ({table.ColumnList}{(table.HasInputs ? ", input" : "")}, added_in)
        SELECT {table.ColumnList}{(table.HasInputs ? ", @input" : "")}, @release FROM {table.Staged} AS staged
        WHERE NOT EXISTS (SELECT 1 FROM main.{table.Name} AS held WHERE held.ended_in IS NULL {OfInput(table, "held")} AND {table.SameRow("held", "staged")})
        """,
        new { release, input },
        transaction);

    private static string OfInput<T>(VersionedTable<T> table, string alias) => table.HasInputs ? $"AND {alias}.input = @input" : "";
}
