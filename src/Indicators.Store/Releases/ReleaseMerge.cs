using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Brings staged rows into the database: rows that the input no longer states end, new ones are added, the rest stays untouched.</summary>
internal sealed class ReleaseMerge(SqliteConnection connection, SqliteTransaction transaction, long release, long input, WriteTerms terms)
{
    internal long Release => release;

    internal long Added { get; private set; }

    internal long Ended { get; private set; }

    /// <summary>Merges a table of few rows at once, and one of many indicator by indicator, so that somebody can see how far it is.</summary>
    internal void Merge<T>(VersionedTable<T> table)
    {
        // Of a first import every row is new, and none of a million needs looking for.
        var holdsAny = connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM main.{table.Name} AS held WHERE {OfInput(table, "held")})", new { input }, transaction);
        if (!table.HasInputs)
        {
            Merge(table, holdsAny, part: null);
            return;
        }

        var parts = Parts(table);
        var rows = new RowCount(terms, WriteStage.Storing, parts.Sum(part => part.Rows));
        rows.Begin();
        foreach (var part in parts)
        {
            Merge(table, holdsAny, part.Name);
            rows.Add(part.Rows);
        }
    }

    private void Merge<T>(VersionedTable<T> table, bool holdsAny, string? part)
    {
        if (holdsAny)
        {
            Ended += End(table, part);
        }

        Added += Add(table, holdsAny ? $"NOT EXISTS (SELECT 1 FROM main.{table.Name} AS held WHERE {OfInput(table, "held")} AND {table.SameRow("held", "staged")})" : "TRUE", part);
    }

    // The parts have the order of keys, and so have the rows in them.
    private List<(string Name, long Rows)> Parts<T>(VersionedTable<T> table) =>
    [
        .. connection.Query<(string Name, long Rows)>(
            $"""
            SELECT part, sum(staged) FROM (
              SELECT {table.PartColumn} AS part, count(*) AS staged FROM {table.Staged} GROUP BY 1
              UNION ALL SELECT DISTINCT {table.PartColumn}, 0 FROM main.{table.Name} AS held WHERE {OfInput(table, "held")})
            GROUP BY part ORDER BY part
            """,
            new { input },
            transaction),
    ];

    private int End<T>(VersionedTable<T> table, string? part) => connection.Execute(
        $"""
        UPDATE main.{table.Name} SET ended_in = @release
        WHERE {OfInput(table, table.Name)}{OfPart(table, table.Name, part)} AND NOT EXISTS (SELECT 1 FROM {table.Staged} AS staged WHERE {table.SameRow("staged", table.Name)})
        """,
        new { release, input, part },
        transaction);

    // In the order of keys, in which the index grows fastest and everything is read later.
    private int Add<T>(VersionedTable<T> table, string isNew, string? part) => connection.Execute(
        $"""
        INSERT INTO main.{table.Name} ({table.ColumnList}{(table.HasInputs ? ", input" : "")}, added_in)
        SELECT {table.ColumnList}{(table.HasInputs ? ", @input" : "")}, @release FROM {table.Staged} AS staged
        WHERE {isNew}{OfPart(table, "staged", part)}
        ORDER BY {table.KeyList}
        """,
        new { release, input, part },
        transaction);

    private static string OfInput<T>(VersionedTable<T> table, string alias) => $"{alias}.ended_in IS NULL{(table.HasInputs ? $" AND {alias}.input = @input" : "")}";

    private static string OfPart<T>(VersionedTable<T> table, string alias, string? part) => part is null ? "" : $" AND {alias}.{table.PartColumn} = @part";
}
