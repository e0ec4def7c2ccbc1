namespace Indicators.Tests;

/// <summary>Statements for a database file of the product, whose lists of figures then take for ever.</summary>
internal static class EndlessLists
{
    /// <summary>Puts a view in the place of the figures, which counts to a number that takes hours before it gives the first row.</summary>
    internal const string Begin = """
        PRAGMA legacy_alter_table = ON;
        ALTER TABLE observation RENAME TO quick_observation;
        CREATE VIEW observation AS SELECT * FROM quick_observation WHERE
            (WITH RECURSIVE step(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM step WHERE number < 100000000000) SELECT max(number) FROM step) > 0;
        """;

    /// <summary>Puts the figures back.</summary>
    internal const string End = "DROP VIEW observation; ALTER TABLE quick_observation RENAME TO observation;";
}
