using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>The table of figures.</summary>
internal static class ObservationTable
{
    internal static readonly string[] Columns =
    [
        "indicator", "area", "period", .. Dimensions.All, "counted_by", "source",
        "value", "rounded_to", "kind", "status", "conf", "locator", "as_of", "note",
    ];

    /// <summary>The table, for writing and reading observations of indicators of known kinds.</summary>
    /// <param name="kinds">The kind of each indicator, observed or derived.</param>
    internal static VersionedTable<Observation> Of(IReadOnlyDictionary<string, FigureKind> kinds) => new(
        "observation",
        Columns,
        KeyLength: 5 + Dimensions.All.Count,
        observation =>
        [
            observation.Indicator, observation.Area, observation.Period.Text,
            .. Dimensions.All.Select(dimension => observation.Breakdown[dimension] ?? ""),
            observation.CountedBy, observation.Source,
            observation.Figure is { } figure ? FigureCell.Text(figure) : null,
            observation.Figure?.RoundedTo?.ToString(CultureInfo.InvariantCulture),
            kinds[observation.Indicator].Code(), observation.Status.Letter(), observation.Confidentiality.Letter(),
            observation.Locator, observation.AsOf?.Text, observation.Note,
        ],
        Read);

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
