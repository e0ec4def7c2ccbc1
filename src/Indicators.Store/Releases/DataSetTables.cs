using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The tables of a data set, in the order in which they are staged, merged and hashed.</summary>
internal static class DataSetTables
{
    internal static Dictionary<string, FigureKind> KindsOf(DataSet data) => Kinds(data.Indicators, data.DerivedIndicators);

    /// <summary>The kind of each indicator; the first of a name counts.</summary>
    internal static Dictionary<string, FigureKind> Kinds(IEnumerable<Indicator> indicators, IEnumerable<DerivedIndicator> derived) =>
        indicators.Select(indicator => (indicator.Id, indicator.Kind))
            .Concat(derived.Select(calculated => (calculated.Id, calculated.FigureKind)))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.Item2);

    /// <summary>The tables of everything but the observations.</summary>
    internal static IReadOnlyList<TableKey> DefinitionsAndStatements { get; } =
    [
        DefinitionTables.Codes.Key, DefinitionTables.Spellings.Key, DefinitionTables.Sources.Key, DefinitionTables.Indicators.Key, DefinitionTables.Derived.Key, DefinitionTables.Notes.Key,
        StatementTables.Spells.Key, StatementTables.Duties.Key, StatementTables.Events.Key, StatementTables.Claims.Key,
    ];

    /// <summary>Stages everything but the observations.</summary>
    internal static void Stage(StagingFile staging, DataSet data)
    {
        staging.Stage(DefinitionTables.Codes, data.Codes);
        staging.Stage(DefinitionTables.Spellings, data.Spellings);
        staging.Stage(DefinitionTables.Sources, data.Sources);
        staging.Stage(DefinitionTables.Indicators, data.Indicators);
        staging.Stage(DefinitionTables.Derived, data.DerivedIndicators);
        staging.Stage(DefinitionTables.Notes, data.Notes);
        staging.Stage(StatementTables.Spells, data.Spells);
        staging.Stage(StatementTables.Duties, data.Duties);
        staging.Stage(StatementTables.Events, data.Events);
        staging.Stage(StatementTables.Claims, data.Claims);
    }

    /// <summary>Merges everything but the observations.</summary>
    internal static void Merge(ReleaseMerge merge)
    {
        merge.Merge(DefinitionTables.Codes);
        merge.Merge(DefinitionTables.Spellings);
        merge.Merge(DefinitionTables.Sources);
        merge.Merge(DefinitionTables.Indicators);
        merge.Merge(DefinitionTables.Derived);
        merge.Merge(DefinitionTables.Notes);
        merge.Merge(StatementTables.Spells);
        merge.Merge(StatementTables.Duties);
        merge.Merge(StatementTables.Events);
        merge.Merge(StatementTables.Claims);
    }

    /// <summary>The hash of everything that a release holds.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="transaction">The transaction that it is read in.</param>
    /// <param name="condition">The release.</param>
    /// <param name="rowDone">Is called after each row.</param>
    internal static string Hash(SqliteConnection connection, SqliteTransaction transaction, ReleaseCondition condition, Action rowDone)
    {
        using var hash = new ContentHash(connection, transaction, condition, rowDone);
        hash.Append(DefinitionTables.Codes);
        hash.Append(DefinitionTables.Spellings);
        hash.Append(DefinitionTables.Sources);
        hash.Append(DefinitionTables.Indicators);
        hash.Append(DefinitionTables.Derived);
        hash.Append(DefinitionTables.Notes);
        hash.Append(ObservationTable.Of(new Dictionary<string, FigureKind>()));
        hash.Append(StatementTables.Spells);
        hash.Append(StatementTables.Duties);
        hash.Append(StatementTables.Events);
        hash.Append(StatementTables.Claims);
        return hash.Text();
    }

    /// <summary>Notes the identifiers that rows of this and later releases may name.</summary>
    internal static void NoteIdentifiers(SqliteConnection connection, SqliteTransaction transaction, DataSet data)
    {
        connection.Execute("INSERT OR IGNORE INTO known_source (id) VALUES (@Id)", data.Sources, transaction);
        connection.Execute("INSERT OR IGNORE INTO known_indicator (id) VALUES (@Id)", data.Indicators, transaction);
        connection.Execute("INSERT OR IGNORE INTO known_indicator (id) VALUES (@Id)", data.DerivedIndicators, transaction);
    }
}
