using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>One prepared command that inserts row after row.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    internal RowInsert(SqliteConnection connection, SqliteTransaction transaction, string insertIntoValues, int columns)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"{insertIntoValues} ({string.Join(", ", Enumerable.Range(0, columns).Select(index => $"@p{index}"))})";
        parameters = [.. Enumerable.Range(0, columns).Select(index => command.Parameters.Add($"@p{index}", SqliteType.Text))];
    }

    /// <summary>Inserts a row.</summary>
    /// <param name="values">A text, a whole number or nothing for each column.</param>
    /// <returns>Whether it was inserted: <c>OR IGNORE</c> leaves a repeated key out.</returns>
    internal bool Run(object?[] values)
    {
        for (var index = 0; index < parameters.Length; index++)
        {
            parameters[index].Value = values[index] ?? DBNull.Value;
            parameters[index].SqliteType = values[index] is int or long ? SqliteType.Integer : SqliteType.Text;
        }

        return command.ExecuteNonQuery() > 0;
    }

    public void Dispose() => command.Dispose();
}
