using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>The table of figures.</summary>
internal static class ObservationTable
{
    private const int OtherKeyColumns = 5;

    internal static readonly string[] Columns =
    [
        "indicator", "area", "period", .. Dimensions.All, "counted_by", "source",
        "value", "rounded_to", "kind", "status", "conf", "locator", "as_of", "note",
    ];

    private static readonly int KeyLength = OtherKeyColumns + Dimensions.All.Count;

    /// <summary>The condition of the rows that are read: in force, and the first input's where several state the same figure.</summary>
    internal static readonly string IsRead =
        $"""
        observation.ended_in IS NULL AND NOT (observation.input > (SELECT min(number) FROM input) AND EXISTS (
          SELECT 1 FROM observation AS earlier
          WHERE earlier.ended_in IS NULL AND earlier.input < observation.input AND {string.Join(" AND ", Columns.Take(KeyLength).Select(column => $"earlier.\"{column}\" = observation.\"{column}\""))}))
        """;

    /// <summary>The table, for writing and reading observations of indicators of known kinds.</summary>
    /// <param name="kinds">The kind of each indicator, observed or derived; a row of another one cannot be stored.</param>
    internal static VersionedTable<Observation> Of(IReadOnlyDictionary<string, FigureKind> kinds) => new(
        "observation",
        Columns,
        KeyLength,
        observation =>
        [
            observation.Indicator, observation.Area, observation.Period.Text,
            .. Codes(observation.Breakdown),
            observation.CountedBy, observation.Source,
            observation.Figure is { } figure ? FigureCell.Text(figure) : null,
            observation.Figure?.RoundedTo?.ToString(CultureInfo.InvariantCulture),
            kinds.TryGetValue(observation.Indicator, out var kind) ? kind.Code() : null, observation.Status.Letter(), observation.Confidentiality.Letter(),
            observation.Locator, observation.AsOf?.Text, observation.Note,
        ],
        Read)
    {
        HasInputs = true,
    };

    private static string[] Codes(Breakdown breakdown)
    {
        var codes = new string[Dimensions.All.Count];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = breakdown[Dimensions.All[position]] ?? "";
        }

        return codes;
    }

    internal static Observation Read(RowValues row) => new()
    {
        Indicator = row.Text("indicator"),
        Area = row.Text("area"),
        Period = row.Period("period"),
        Breakdown = Breakdown.Of(Dimensions.All.Select(dimension => (dimension, row.Text(dimension)))),
        Figure = row.OptionalText("value") is { } cell ? FigureCell.Parse(cell, row.OptionalText("rounded_to") ?? "", row.Coded<FigureKind>("kind")) : null,
        Status = row.Letter<ObservationStatus>("status"),
        Confidentiality = row.Letter<Confidentiality>("conf"),
        CountedBy = row.Text("counted_by"),
        Source = row.Text("source"),
        Locator = row.Text("locator"),
        AsOf = row.OptionalPeriod("as_of"),
        Note = row.Text("note"),
    };
}
