using System.Data.Common;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The database as it is at one moment: everything read from one snapshot belongs to one release, whatever is imported meanwhile. Lists come in the order of their identifiers.</summary>
public sealed class StoreSnapshot : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly ReleaseCondition condition;
    private readonly CancellationToken stop;

    // Null for the snapshot itself, which holds back whatever is marked now, and has the connection for itself.
    private readonly long? known;
    private readonly StoreReader reader;

    private StoreSnapshot(StoreReader reader, ReleaseChoice choice, CancellationToken stop)
    {
        this.reader = reader;
        this.stop = stop;
        connection = reader.Connection;
        connection.StopBy(stop);
        transaction = connection.BeginTransaction(deferred: true);
        reader.Refresh(transaction, () => Find(ReleaseChoice.Latest));
        Latest = reader.Latest;
        Release = choice.IsLatest ? Latest : Find(choice);
        condition = Release is null || Release == Latest ? ReleaseCondition.Latest : ReleaseCondition.At(Release.Number);
    }

    private StoreSnapshot(StoreSnapshot snapshot, Release release, long known)
    {
        (reader, connection, transaction, stop, Latest, Release, this.known) = (snapshot.reader, snapshot.connection, snapshot.transaction, snapshot.stop, snapshot.Latest, release, known);
        condition = ReleaseCondition.At(release.Number);
    }

    /// <summary>The release that everything is read from; null where there is none of this choice.</summary>
    public Release? Release { get; }

    /// <summary>The release in force; null before the first.</summary>
    public Release? Latest { get; }

    /// <summary>Opens the database for reading the release in force.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is not there, or cannot be read.</exception>
    public static StoreSnapshot Open(string path) => Open(path, ReleaseChoice.Latest);

    /// <summary>Opens the database for reading one release.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="choice">Which release.</param>
    /// <param name="stop">Tells that the reader waits no longer: a list that is being read then ends with an exception.</param>
    /// <exception cref="OperationCanceledException">The reader waits no longer.</exception>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is not there, or cannot be read.</exception>
    public static StoreSnapshot Open(string path, ReleaseChoice choice, CancellationToken stop = default) =>
        Of(new StoreReader(StoreConnection.OpenForReading(path), default, reader => reader.Dispose()), choice, stop);

    internal static StoreSnapshot Of(StoreReader reader, ReleaseChoice choice, CancellationToken stop)
    {
        try
        {
            return new StoreSnapshot(reader, choice, stop);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The same database with another release, holding back only what was marked up to a release: for finding what a later one withdrew, never for showing it.
    /// It can be read as long as this snapshot, which is the one to be disposed.</summary>
    /// <param name="release">The release to read.</param>
    /// <param name="known">The release up to which figures are held back.</param>
    public StoreSnapshot AsKnownIn(Release release, long known) => new(this, release, known);

    /// <summary>All releases, the first one first.</summary>
    public IReadOnlyList<Release> Releases() =>
        [.. connection.Query<ReleaseRow>($"SELECT {ReleaseRow.Columns} FROM release ORDER BY number", transaction: transaction).Select(row => row.ToRelease())];

    /// <summary>A release; null if there is none of this choice.</summary>
    /// <param name="choice">Which one.</param>
    public Release? Find(ReleaseChoice choice) => connection.QueryFirstOrDefault<ReleaseRow>(
        $"SELECT {ReleaseRow.Columns} FROM release WHERE (@Number IS NULL OR number = @Number) AND (@before IS NULL OR at < @before) ORDER BY number DESC LIMIT 1",
        new { choice.Number, before = choice.Day is { } day && day < DateOnly.MaxValue ? day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null },
        transaction)?.ToRelease();

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

    /// <summary>The areas of which there is any observation, each with those who counted there.</summary>
    public IReadOnlyList<(string Area, string Counter)> Counted() =>
        [.. connection.Query<(string, string)>($"SELECT DISTINCT area, counted_by FROM observation WHERE {condition.Of("observation")} ORDER BY area, counted_by", transaction: transaction)];

    /// <summary>Observations, confidential ones included: whoever publishes must leave those out. What is held back now is so in every release.</summary>
    /// <param name="filter">Which ones.</param>
    public IReadOnlyList<Observation> Observations(ObservationFilter filter) => Observations(ObservationFilter.Condition, filter.Parameters);

    /// <summary>The observations of all indicators, in the order of these; those of one stand as they do by themselves.</summary>
    public IReadOnlyList<Observation> Observations() => Observations("true", null);

    private List<Observation> Observations(string wanted, object? parameters) => Read(
        $"""
        SELECT *, {HeldBack.Letter("observation", known)} AS {ObservationTable.Letter} FROM observation
        WHERE {condition.Observations} AND {wanted}
        ORDER BY indicator, area, period, counted_by, source, sex, age, exploitation, citizenship, "group", origin, referrer, provider
        """,
        parameters,
        ObservationTable.ReadPublished);

    /// <summary>Which release brought each observation as it stands.</summary>
    /// <param name="filter">Which ones.</param>
    public IReadOnlyDictionary<ObservationKey, long> ReleasesOf(ObservationFilter filter) => Read(
        $"SELECT *, min(added_in) AS brought_in FROM observation WHERE {condition.Observations} AND {ObservationFilter.Condition} GROUP BY {ObservationTable.KeyList}",
        filter.Parameters,
        row => (ObservationTable.Read(row).Key, Release: row.Number("brought_in"))).ToDictionary(row => row.Key, row => row.Release);

    /// <summary>Which release brought each state of a body as it stands, by identifier.</summary>
    public IReadOnlyDictionary<string, long> ReleasesOfSpells() => ReleasesOf(StatementTables.Spells);

    /// <summary>Which release brought each duty as it stands, by identifier.</summary>
    public IReadOnlyDictionary<string, long> ReleasesOfDuties() => ReleasesOf(StatementTables.Duties);

    /// <summary>Figures that were published once and are held back now, with the release that withdrew each.</summary>
    /// <param name="filter">Which ones.</param>
    public IReadOnlyList<(Observation Observation, long Release)> Withdrawn(ObservationFilter filter) => Read(
        $"""
        SELECT *, {HeldBack.Letter("observation")} AS {ObservationTable.Letter}, (SELECT held_back.added_in {HeldBack.Row("observation")} LIMIT 1) AS withdrawn_in FROM observation
        WHERE rowid IN ({ReleaseCondition.Any(ObservationFilter.Condition)}) AND conf = 'F' AND EXISTS (SELECT 1 {HeldBack.Row("observation")})
        ORDER BY area, period, added_in
        """,
        filter.Parameters,
        row => (ObservationTable.ReadPublished(row), row.Number("withdrawn_in")));

    /// <summary>The last release in which a confidential row came or went, by which answers of every release can change; 0 if there is none.</summary>
    public long LastConfidentialChange() => connection.ExecuteScalar<long>("SELECT coalesce(max(max(added_in, coalesce(ended_in, 0))), 0) FROM observation WHERE conf <> 'F'", transaction: transaction);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (known is null)
        {
            // To end a transaction is a statement too.
            connection.StopByNothing();
            transaction.Dispose();
            reader.Return();
        }
    }

    /// <summary>What differs between two releases, as the rows say it: confidential ones included, with the letter that each had.</summary>
    /// <param name="before">The earlier one; 0 for the time before the first.</param>
    /// <param name="after">The later one.</param>
    public ReleaseChanges Changes(long before, long after) => new ChangesBetween(connection, transaction, before, after).Read();

    private Dictionary<string, long> ReleasesOf<T>(VersionedTable<T> table) =>
        Read($"SELECT id, added_in FROM {table.Name} WHERE {condition.Of(table.Name)}", null, row => (Id: row.Text("id"), Release: row.Number("added_in"))).ToDictionary(row => row.Id, row => row.Release);

    private List<T> InForce<T>(VersionedTable<T> table) =>
        Read($"SELECT {table.ColumnList} FROM {table.Name} WHERE {condition.Of(table.Name)} ORDER BY {table.KeyList}", null, table.Read);

    private List<T> Read<T>(string sql, object? parameters, Func<RowValues, T> read)
    {
        using var reader = (DbDataReader)connection.ExecuteReader(sql, parameters, transaction);
        var rows = new List<T>();
        while (reader.Read())
        {
            // A statement of few steps is never interrupted, and there may be many of them.
            stop.ThrowIfCancellationRequested();
            rows.Add(read(new RowValues(reader)));
        }

        return rows;
    }
}
