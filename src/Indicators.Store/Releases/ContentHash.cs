using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The hash of all that a release holds: every row in force, in the order of tables and keys, so that it does not depend on the order of files and rows.</summary>
internal sealed class ContentHash(SqliteConnection connection, SqliteTransaction transaction, ReleaseCondition condition, Action rowDone) : IDisposable
{
    private const string EndOfCell = "char(31)";
    private const string EndOfRow = "char(10)";

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal void Append<T>(VersionedTable<T> table)
    {
        // Joined by the database: asking for each cell of many rows takes longer than all the rest.
        var cells = table.Quoted.Select(column => $"coalesce({column}, '')");
        using var lines = (DbDataReader)connection.ExecuteReader(
            $"""
            SELECT concat_ws({EndOfCell}, '{table.Name}', {string.Join(", ", cells)}) || {EndOfRow} FROM main.{table.Name}
            WHERE {condition.Of(table.Name)} ORDER BY {table.KeyList}{(table.HasInputs ? ", input" : "")}
            """,
            transaction: transaction);
        while (lines.Read())
        {
            hash.AppendData(lines.GetFieldValue<byte[]>(0));
            rowDone();
        }
    }

    /// <summary>SHA-256 in hexadecimal.</summary>
    internal string Text() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
