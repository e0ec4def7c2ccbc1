using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The hash of all that a release holds: every row in force, in the order of tables and keys, so that it does not depend on the order of files and rows.</summary>
internal sealed class ContentHash(SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private const char EndOfCell = '\u001f';
    private const char EndOfRow = '\n';

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal void Append<T>(VersionedTable<T> table)
    {
        using var reader = connection.ExecuteReader($"SELECT {table.ColumnList} FROM main.{table.Name} WHERE ended_in IS NULL ORDER BY {table.KeyList}{(table.HasInputs ? ", input" : "")}", transaction: transaction);
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

    /// <summary>SHA-256 in hexadecimal.</summary>
    internal string Text() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
