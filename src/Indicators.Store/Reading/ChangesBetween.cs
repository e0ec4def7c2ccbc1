using System.Data.Common;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Compares two releases by the rows that came and ended between them.</summary>
/// <param name="connection">A connection to the database.</param>
/// <param name="transaction">Its transaction.</param>
/// <param name="before">The earlier release; 0 for the time before the first.</param>
/// <param name="after">The later release.</param>
internal sealed class ChangesBetween(SqliteConnection connection, SqliteTransaction transaction, long before, long after)
{
    internal ReleaseChanges Read()
    {
        var changes = Observations();
        var held = connection.ExecuteScalar<long>($"SELECT count(*) FROM observation WHERE {ReleaseCondition.At(after).Observations}", transaction: transaction);
        var said = changes.Count(change => change.Kind is ChangeKind.Changed or ChangeKind.New or ChangeKind.Withdrawn && change.After is not null);
        return new ReleaseChanges(changes, held - said, [.. Definitions()]);
    }

    private List<ObservationChange> Observations()
    {
        var earlier = Touched(before);
        var later = Touched(after);
        return
        [
            .. earlier.Keys.Union(later.Keys)
                .Select(key => Change(earlier.GetValueOrDefault(key), later.GetValueOrDefault(key)))
                .OfType<ObservationChange>()
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.Key.Indicator, StringComparer.Ordinal)
                .ThenBy(change => change.Key.Area, StringComparer.Ordinal)
                .ThenBy(change => change.Key.Period, StringComparer.Ordinal)
                .ThenBy(change => change.Key.ToString(), StringComparer.Ordinal),
        ];
    }

    // Of each key of which a row came or went between the two, the row that is read at one of them. The letter is that of the time: a withdrawal is to be seen,
    // also of a figure that had been removed before, or that was removed after.
    private Dictionary<ObservationKey, TouchedRow> Touched(long release)
    {
        var keys = ObservationTable.Of(new Dictionary<string, FigureKind>()).KeyList;
        using var reader = (DbDataReader)connection.ExecuteReader(
            $"""
            WITH touched AS (
              SELECT DISTINCT {keys} FROM observation
              WHERE (added_in > @before AND added_in <= @after) OR (ended_in > @before AND ended_in <= @after))
            SELECT observation.*, {HeldBack.Letter("observation")} AS {ObservationTable.Letter},
              {HeldBack.Letter("observation", after)} <> 'F' AND EXISTS (
                SELECT 1 FROM observation AS published
                WHERE {ObservationTable.SameKey("published", "observation")} AND published.conf = 'F' AND published.added_in <= @before AND {HeldBack.Letter("published", before)} = 'F') AS was_withdrawn
            FROM touched JOIN observation ON {ObservationTable.SameKey("observation", "touched")} WHERE {ReleaseCondition.At(release).Observations}
            """,
            new { before, after },
            transaction);
        var row = new RowValues(reader);
        var rows = new Dictionary<ObservationKey, TouchedRow>();
        while (reader.Read())
        {
            var observation = ObservationTable.Read(row);
            rows.Add(observation.Key, new TouchedRow(observation, row.Letter<Confidentiality>(ObservationTable.Letter), row.Number("was_withdrawn") == 1));
        }

        return rows;
    }

    private static ObservationChange? Change(TouchedRow? earlier, TouchedRow? later) =>
        KindOf(earlier, later) is { } kind ? new ObservationChange(kind, earlier?.Observation, later?.Observation, (later ?? earlier)!.PublishedUnder) : null;

    private static ChangeKind? KindOf(TouchedRow? earlier, TouchedRow? later) => (earlier?.Observation, later?.Observation) switch
    {
        (null, null) => null,
        _ when (later ?? earlier)!.WasWithdrawn => ChangeKind.Withdrawn,
        (null, _) => ChangeKind.New,
        (_, null) => ChangeKind.Removed,
        var (before, after) when before == after => null,
        ({ Confidentiality: not Confidentiality.Free }, { Confidentiality: Confidentiality.Free }) => ChangeKind.New,
        var (before, after) => before.Figure == after.Figure && before.Status == after.Status ? ChangeKind.Restated : ChangeKind.Changed,
    };

    private IEnumerable<DefinitionChange> Definitions() => DataSetTables.DefinitionsAndStatements.SelectMany(Of).OrderBy(change => change.Kind);

    private IEnumerable<DefinitionChange> Of(TableKey table)
    {
        var earlier = Ids(table, ReleaseCondition.At(before), ReleaseCondition.At(after));
        var later = Ids(table, ReleaseCondition.At(after), ReleaseCondition.At(before));
        return earlier.Union(later).Order(StringComparer.Ordinal).Select(id => new DefinitionChange(
            !later.Contains(id) ? ChangeKind.Removed : !earlier.Contains(id) ? ChangeKind.New : ChangeKind.Changed, table.Name, id));
    }

    // The rows of one release that the other one does not hold.
    private HashSet<string> Ids(TableKey table, ReleaseCondition here, ReleaseCondition there) =>
        [.. connection.Query<string>($"SELECT concat_ws(' ', {table.KeyList}) FROM {table.Name} WHERE {here.Of(table.Name)} AND NOT {there.Of(table.Name)}", transaction: transaction)];

    /// <summary>A row as it was at the time, the letter under which it is published or held back now, and whether it was published up to the earlier release and is held back by the later.</summary>
    private sealed record TouchedRow(Observation Observation, Confidentiality PublishedUnder, bool WasWithdrawn);
}
