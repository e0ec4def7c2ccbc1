using System.Globalization;
using Dapper;

namespace Indicators.Store.Tests;

/// <summary>Everything that a database holds, as text: the schema, then each row of each table, in order.</summary>
internal static class DatabaseDump
{
    internal static string Of(TemporaryDatabase database) => string.Join('\n', Lines(database));

    internal static IReadOnlyList<string> Lines(TemporaryDatabase database)
    {
        using var connection = database.Open();
        var tables = connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").ToList();
        return
        [
            .. connection.Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"),
            .. tables.SelectMany(table => connection.Query($"SELECT * FROM \"{table}\"")
                .Select(row => table + "|" + string.Join('|', ((IDictionary<string, object?>)row).Values.Select(Shown)))
                .Order(StringComparer.Ordinal)),
        ];
    }

    private static string Shown(object? value) => value is null ? "NULL" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
