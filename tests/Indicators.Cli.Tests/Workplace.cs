using System.Text.Json;

namespace Indicators.Cli.Tests;

/// <summary>A folder with a database of its own, in which a test runs commands as an analyst does.</summary>
internal sealed class Workplace : IDisposable
{
    internal TemporaryFolder Folder { get; } = new();

    internal string Database => Folder.Database;

    /// <summary>Runs a command on the database of this folder.</summary>
    internal Outcome Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = IndicatorsCommand.Run([.. args, "--database", Database], output, error);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>Every row of every table, as text.</summary>
    internal string Dump()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        var tables = Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        return string.Join('\n', tables.SelectMany(table => Column(connection, $"SELECT * FROM {table}").Order(StringComparer.Ordinal).Prepend($"[{table}]")));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folder.Dispose();
    }

    private static List<string> Column(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetValue(index))));
        }

        return rows;
    }
}

/// <summary>What a command gave.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
