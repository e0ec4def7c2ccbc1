namespace Indicators.Benchmarks;

/// <summary>The yardstick: <c>.import</c> of the shell of SQLite, which checks nothing but the primary key.</summary>
internal static class SqliteShell
{
    private static readonly string[] Key =
        ["indicator", "area", "period", "sex", "age", "exploitation", "citizenship", "group", "origin", "referrer", "provider", "counted_by", "source"];

    /// <summary>The arguments with which the shell imports a file into a new database.</summary>
    internal static string[] Import(string database, string csv)
    {
        var columns = string.Join(", ", GeneratedRows.Header.Split(',').Select(column => $"\"{column}\" TEXT"));
        var key = string.Join(", ", Key.Select(column => $"\"{column}\""));
        return [database, $"CREATE TABLE observation ({columns}, PRIMARY KEY ({key}))", $".import --csv --skip 1 {csv} observation"];
    }
}
