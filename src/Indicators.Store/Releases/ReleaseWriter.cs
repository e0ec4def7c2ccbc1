using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes releases: one import, one transaction, one release, or none where nothing changed.</summary>
/// <param name="path">The database file; created if it is not there.</param>
/// <param name="clock">Tells the time of releases.</param>
/// <param name="terms">How long to wait for other writers, and more; null for what is usual.</param>
public sealed class ReleaseWriter(string path, TimeProvider clock, WriteTerms? terms = null)
{
    private readonly WriteTerms terms = terms ?? WriteTerms.Default;

    private ReleaseCommit NewCommit => new(path, clock, terms);

    /// <summary>The fingerprint of what was imported last under a name; null if the database is not there or holds nothing of it.</summary>
    /// <param name="input">The name of the input.</param>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The file is locked, damaged, no database or cannot be read.</exception>
    public string? FingerprintOf(string input)
    {
        if (DatabaseFile.HoldsNothing(path, terms))
        {
            return null;
        }

        using var connection = StoreConnection.OpenExisting(path);
        return connection.QueryFirstOrDefault<string>("SELECT fingerprint FROM input WHERE name = @input", new { input });
    }

    /// <summary>Makes the database hold a data set, beside what other inputs brought.</summary>
    /// <param name="data">All that the input states.</param>
    /// <param name="origin">The input, and who imports it and why.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version, or it is damaged.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    /// <exception cref="OperationCanceledException">The writer was told to stop. The database stays as it was.</exception>
    public Release? Write(DataSet data, ReleaseOrigin origin, IInputProblems problems)
    {
        using var staging = new StagingFile(terms);
        var observations = ObservationTable.Of(DataSetTables.KindsOf(data));
        Stage(staging, observations, data.Observations, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        DataSetTables.Stage(staging, data);
        return NewCommit.Run(staging, problems, (_, _) => [PartOf(data, origin, observations)]).SingleOrDefault();
    }

    /// <summary>Makes the database hold the observations of one publisher's file, beside what other inputs brought.</summary>
    /// <param name="observations">All that the file states, of indicators and sources that the database holds.</param>
    /// <param name="origin">The input, and who imports it and why.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="readBy">The release by whose definitions the file was read; null for the one in force.</param>
    /// <returns>The new release; null if the database held the same already, or if something is wrong.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version, or it is damaged.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    /// <exception cref="DefinitionsChangedException">Another import changed the definitions meanwhile: the file has to be read again.</exception>
    /// <exception cref="OperationCanceledException">The writer was told to stop. The database stays as it was.</exception>
    public Release? Write(IEnumerable<PlacedObservation> observations, ReleaseOrigin origin, IInputProblems problems, Release? readBy = null)
    {
        using var staging = new StagingFile(terms);
        var (kinds, latest) = Held();
        var table = ObservationTable.Of(kinds);
        Stage(staging, table, observations, problems);
        return problems.HasErrors ? null : NewCommit.Run(staging, problems, (connection, transaction) =>
        {
            DefinitionsChangedException.ThrowIfAfter(readBy ?? latest, connection, transaction);
            return [new ReleasePart(origin, (_, _, merge) => merge.Merge(table))];
        }).SingleOrDefault();
    }

    /// <summary>Makes a database that holds nothing hold definitions as one release, and the observations of a publisher's file as the next.</summary>
    /// <param name="definitions">The definitions, by which the file was read.</param>
    /// <param name="definitionsOrigin">Where they come from.</param>
    /// <param name="observations">All that the file states.</param>
    /// <param name="origin">The input, and who imports it and why.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The releases: of the definitions, and of the file; null where something is wrong, or where the file states nothing.</returns>
    /// <exception cref="StoreException">The file is not a database of this program and version.</exception>
    /// <exception cref="SqliteException">The database is locked, full, damaged or cannot be written. It stays as it was.</exception>
    /// <exception cref="DefinitionsChangedException">Another import came first: the file has to be read again.</exception>
    /// <exception cref="OperationCanceledException">The writer was told to stop. The database stays as it was.</exception>
    public (Release? Definitions, Release? Release) WriteFirst(
        DataSet definitions, ReleaseOrigin definitionsOrigin, IEnumerable<PlacedObservation> observations, ReleaseOrigin origin, IInputProblems problems)
    {
        using var staging = new StagingFile(terms);
        var table = ObservationTable.Of(DataSetTables.KindsOf(definitions));
        Stage(staging, table, observations, problems);
        if (problems.HasErrors)
        {
            return (null, null);
        }

        DataSetTables.Stage(staging, definitions);
        var releases = NewCommit.Run(staging, problems, (connection, transaction) =>
        {
            DefinitionsChangedException.ThrowIfAfter(null, connection, transaction);
            return [PartOf(definitions, definitionsOrigin, observations: null), new ReleasePart(origin, (_, _, merge) => merge.Merge(table))];
        });
        return releases is [var first, var second] ? (first, second) : (null, null);
    }

    private static ReleasePart PartOf(DataSet data, ReleaseOrigin origin, VersionedTable<Observation>? observations) => new(origin, (connection, transaction, merge) =>
    {
        DataSetTables.NoteIdentifiers(connection, transaction, data);
        DataSetTables.Merge(merge);
        if (observations is not null)
        {
            merge.Merge(observations);
        }
    });

    private static void Stage(StagingFile staging, VersionedTable<Observation> table, IEnumerable<PlacedObservation> observations, IInputProblems problems)
    {
        foreach (var (again, first) in staging.Stage(table, observations))
        {
            problems.Repeated(again, first);
        }
    }

    private (Dictionary<string, FigureKind> Kinds, Release? Latest) Held()
    {
        using var snapshot = StoreSnapshot.Open(path);
        return (DataSetTables.Kinds(snapshot.Indicators(), snapshot.DerivedIndicators()), snapshot.Latest);
    }
}
