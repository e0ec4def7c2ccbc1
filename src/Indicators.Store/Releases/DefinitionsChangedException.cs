using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Another import changed the definitions by which a file was read, before its rows were stored: they may mean something else now.</summary>
public sealed class DefinitionsChangedException() : Exception("the definitions in the database were changed by another import while the file was read; import it again")
{
    private static readonly string[] Tables = [DefinitionTables.Codes.Name, DefinitionTables.Spellings.Name, DefinitionTables.Sources.Name, DefinitionTables.Indicators.Name, DefinitionTables.Derived.Name];

    /// <summary>Throws if a release came after the one by whose definitions a file was read, and brought or ended some.</summary>
    /// <param name="readBy">That release; null if there was none.</param>
    /// <param name="connection">The database.</param>
    /// <param name="transaction">A transaction in which nobody else writes.</param>
    internal static void ThrowIfAfter(Release? readBy, SqliteConnection connection, SqliteTransaction transaction)
    {
        var latest = ReleaseRow.Latest(connection, transaction);
        if (latest == readBy)
        {
            return;
        }

        var changed = string.Join(" OR ", Tables.Select(table => $"EXISTS (SELECT 1 FROM main.{table} WHERE added_in > @read OR ended_in > @read)"));
        // A copy that was put back may have taken the releases away that the file was read by.
        if (readBy is null || latest is null || latest.Number <= readBy.Number || connection.ExecuteScalar<bool>($"SELECT {changed}", new { read = readBy.Number }, transaction))
        {
            throw new DefinitionsChangedException();
        }
    }
}
