using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store;

/// <summary>One prepared statement that inserts row after row.</summary>
/// <remarks>Of SQLite itself and not of the driver: a command of the driver binds every value of every row anew, which takes most of the time of a long import.</remarks>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private readonly object?[] bound;
    private byte[] utf8 = new byte[1024];

    internal RowInsert(SqliteConnection connection, string table, int columns)
    {
        this.connection = connection;
        bound = new object?[columns];
        var sql = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Repeat("?", columns))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement), connection.Handle);
    }

    /// <summary>Inserts a row.</summary>
    /// <param name="values">A text, a whole number or nothing for each column.</param>
    internal void Run(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < bound.Length; index++)
        {
            // A bound value stays bound, and rows resemble the ones before.
            if (!Equals(values[index], bound[index]))
            {
                Bind(index + 1, values[index]);
                bound[index] = values[index];
            }
        }

        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Bind(int position, object? value)
    {
        var result = value switch
        {
            null => raw.sqlite3_bind_null(statement, position),
            // An empty span would be bound as NULL.
            "" => raw.sqlite3_bind_text(statement, position, ""),
            string text => raw.sqlite3_bind_text(statement, position, Utf8(text)),
            int number => raw.sqlite3_bind_int64(statement, position, number),
            long number => raw.sqlite3_bind_int64(statement, position, number),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "neither a text nor a whole number"),
        };
        SqliteException.ThrowExceptionForRC(result, connection.Handle);
    }

    private ReadOnlySpan<byte> Utf8(string text)
    {
        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
    }
}
