using System.Data.Common;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The database as it is at one moment: everything read from one snapshot belongs to one release, whatever is imported meanwhile. Lists come in the order of their identifiers.</summary>
public sealed class StoreSnapshot : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    private StoreSnapshot(SqliteConnection connection)
    {
        this.connection = connection;
        transaction = connection.BeginTransaction(deferred: true);
    }

    /// <summary>Opens the database for reading.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is not there, or cannot be read.</exception>
    public static StoreSnapshot Open(string path) => new(StoreConnection.OpenForReading(path));

    /// <summary>The release in force; null before the first.</summary>
    public Release? LatestRelease() => connection.QueryFirstOrDefault<ReleaseRow>(
        "SELECT number, at, hash, observations, added, ended FROM release ORDER BY number DESC LIMIT 1", transaction: transaction)?.ToRelease();

    /// <summary>All releases, the first one first.</summary>
    public IReadOnlyList<Release> Releases() =>
    [
        .. connection.Query<ReleaseRow>("SELECT number, at, hash, observations, added, ended FROM release ORDER BY number", transaction: transaction)
            .Select(row => row.ToRelease()),
    ];

    /// <summary>The fingerprint of the input that was imported last under a name; null if there was none.</summary>
    /// <param name="input">The name of the input.</param>
    public string? FingerprintOf(string input) =>
        connection.QueryFirstOrDefault<string>("SELECT fingerprint FROM input WHERE name = @input", new { input }, transaction);

    /// <summary>Codes with their names.</summary>
    public IReadOnlyList<Code> Codes() => InForce(DefinitionTables.Codes);

    /// <summary>How publishers' files write these codes.</summary>
    public IReadOnlyList<Spelling> Spellings() => InForce(DefinitionTables.Spellings);

    /// <summary>Documents.</summary>
    public IReadOnlyList<Source> Sources() => InForce(DefinitionTables.Sources);

    /// <summary>What sources count.</summary>
    public IReadOnlyList<Indicator> Indicators() => InForce(DefinitionTables.Indicators);

    /// <summary>What is calculated from it.</summary>
    public IReadOnlyList<DerivedIndicator> DerivedIndicators() => InForce(DefinitionTables.Derived);

    /// <summary>Notes on series.</summary>
    public IReadOnlyList<SeriesNote> Notes() => InForce(DefinitionTables.Notes);

    /// <summary>States of bodies.</summary>
    public IReadOnlyList<Spell> Spells() => InForce(StatementTables.Spells);

    /// <summary>Duties of bodies.</summary>
    public IReadOnlyList<Duty> Duties() => InForce(StatementTables.Duties);

    /// <summary>Events.</summary>
    public IReadOnlyList<DatedEvent> Events() => InForce(StatementTables.Events);

    /// <summary>Statements to be checked.</summary>
    public IReadOnlyList<Claim> Claims() => InForce(StatementTables.Claims);

    /// <summary>Those who counted any observation.</summary>
    public IReadOnlyList<string> Counters() =>
        [.. connection.Query<string>("SELECT DISTINCT counted_by FROM observation WHERE ended_in IS NULL ORDER BY counted_by", transaction: transaction)];

    /// <summary>Observations, confidential ones included: whoever publishes must leave those out.</summary>
    /// <param name="filter">Which ones.</param>
    public IReadOnlyList<Observation> Observations(ObservationFilter filter) => Read(
        $"""
        SELECT * FROM observation
        WHERE {ObservationTable.IsRead} AND indicator = @Indicator
          AND (@anyArea OR area IN @Areas) AND (@anySource OR source IN @Sources) AND (@anyCounter OR counted_by IN @Counters)
        ORDER BY area, period, counted_by, source, sex, age, exploitation, citizenship, "group", origin, referrer, provider
        """,
        new
        {
            filter.Indicator,
            filter.Areas,
            anyArea = filter.Areas.Count == 0,
            filter.Sources,
            anySource = filter.Sources.Count == 0,
            filter.Counters,
            anyCounter = filter.Counters.Count == 0,
        },
        ObservationTable.Read);

    /// <inheritdoc/>
    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }

    private List<T> InForce<T>(VersionedTable<T> table) =>
        Read($"SELECT {table.ColumnList} FROM {table.Name} WHERE ended_in IS NULL ORDER BY {table.KeyList}", null, table.Read);

    private List<T> Read<T>(string sql, object? parameters, Func<RowValues, T> read)
    {
        using var reader = (DbDataReader)connection.ExecuteReader(sql, parameters, transaction);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(new RowValues(reader)));
        }

        return rows;
    }
}
