using System.Data.Common;

namespace Indicators.Store;

/// <summary>A table whose rows belong to releases: its columns, and how a row is written and read.</summary>
/// <param name="Name">The table's name in the schema.</param>
/// <param name="Columns">Its columns but for <c>added_in</c> and <c>ended_in</c>, in the order of <paramref name="Write"/>.</param>
/// <param name="KeyLength">How many of the columns, from the first, tell its rows apart.</param>
/// <param name="Write">The values of a row.</param>
/// <param name="Read">The row of such values.</param>
internal sealed record VersionedTable<T>(string Name, IReadOnlyList<string> Columns, int KeyLength, Func<T, object?[]> Write, Func<RowValues, T> Read)
{
    /// <summary>Whether several inputs bring rows, each replacing its own; rows of other tables come from the data folder alone.</summary>
    internal bool HasInputs { get; init; }

    /// <summary>The table as the rows of one import wait in it.</summary>
    internal string Staged => $"{StagingFile.Schema}.{Name}";

    /// <summary>The first column of its key, by which a long table is merged part by part.</summary>
    internal string PartColumn => $"\"{Columns[0]}\"";

    /// <summary>The table, whatever its rows are.</summary>
    internal TableKey Key => new(Name, KeyList);

    internal IEnumerable<string> Quoted => Columns.Select(column => $"\"{column}\"");

    internal string ColumnList => string.Join(", ", Quoted);

    internal string KeyList => string.Join(", ", Quoted.Take(KeyLength));

    internal string SameKey(string one, string two) =>
        string.Join(" AND ", Quoted.Take(KeyLength).Select(column => $"{one}.{column} = {two}.{column}"));

    // IS, not =: two absent values are the same.
    internal string SameRow(string one, string two) =>
        string.Join(" AND ", Quoted.Select((column, index) => $"{one}.{column} {(index < KeyLength ? "=" : "IS")} {two}.{column}"));
}

/// <summary>A table and the columns that tell its rows apart, as SQL writes them.</summary>
internal sealed record TableKey(string Name, string KeyList);

/// <summary>The values of the current row, by column.</summary>
internal readonly struct RowValues(DbDataReader reader)
{
    internal string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    internal string? OptionalText(string column)
    {
        var ordinal = reader.GetOrdinal(column);
        return reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
    }

    internal long Number(string column) => reader.GetInt64(reader.GetOrdinal(column));

    internal bool Flag(string column) => reader.GetInt64(reader.GetOrdinal(column)) != 0;
}
