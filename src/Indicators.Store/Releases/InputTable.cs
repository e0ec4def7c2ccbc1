using System.Data.Common;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>What was imported from where, and whether two inputs get along.</summary>
internal sealed class InputTable(SqliteConnection connection, SqliteTransaction transaction)
{
    // Enough to see what is wrong; another edition of a file can disagree in every row.
    private const int MostDisagreements = 1000;

    /// <summary>Notes an import of an input.</summary>
    /// <returns>The input's number.</returns>
    internal long Note(ReleaseOrigin origin) => connection.ExecuteScalar<long>(
        "INSERT INTO input (name, fingerprint) VALUES (@Input, @Fingerprint) ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint RETURNING number",
        new { origin.Input, origin.Fingerprint },
        transaction);

    /// <summary>Reports figures that another input holds otherwise, and definitions that its observations still need.</summary>
    internal void CheckAgainstOthers(long input, IInputProblems problems)
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM input", transaction: transaction) > 1)
        {
            ReportDisagreements(input, problems);
            ReportNeeded(input, "source", "SELECT id FROM source WHERE ended_in IS NULL", problems);
            ReportNeeded(input, "indicator", "SELECT id FROM indicator WHERE ended_in IS NULL UNION SELECT id FROM derived WHERE ended_in IS NULL", problems);
        }
    }

    private void ReportDisagreements(long input, IInputProblems problems)
    {
        var table = ObservationTable.Of(new Dictionary<string, FigureKind>());
        using var reader = (DbDataReader)connection.ExecuteReader(
            $"""
            SELECT staged.*, coalesce(held.value, '') AS held_value, input.name AS held_input
            FROM {table.Staged} AS staged
            JOIN main.observation AS held ON {table.SameKey("held", "staged")} AND held.ended_in IS NULL AND held.input <> @input
            JOIN input ON input.number = held.input
            WHERE held.value IS NOT staged.value OR held.rounded_to IS NOT staged.rounded_to
            ORDER BY staged.place_file, staged.place_row LIMIT {MostDisagreements}
            """,
            new { input },
            transaction);
        while (reader.Read())
        {
            var row = new RowValues(reader);
            var stated = new PlacedObservation(ObservationTable.Read(row), new RowPlace(row.Text("place_file"), row.Number("place_row")));
            problems.Disagrees(stated, row.Text("held_value"), row.Text("held_input"));
        }
    }

    private void ReportNeeded(long input, string column, string defined, IInputProblems problems)
    {
        var needed = connection.Query<(string Id, string Input)>(
            $"""
            SELECT DISTINCT observation.{column}, input.name FROM observation JOIN input ON input.number = observation.input
            WHERE observation.ended_in IS NULL AND observation.input <> @input AND observation.{column} NOT IN ({defined})
            """,
            new { input },
            transaction);
        foreach (var (id, name) in needed)
        {
            problems.StillNeeded(column, id, name);
        }
    }
}
