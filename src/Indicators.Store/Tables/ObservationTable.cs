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

    /// <summary>The columns that tell an observation from every other one.</summary>
    internal static string KeyList { get; } = string.Join(", ", Columns.Take(KeyLength).Select(column => $"\"{column}\""));

    /// <summary>The condition that two rows have the same key.</summary>
    internal static string SameKey(string one, string two) => string.Join(" AND ", Columns.Take(KeyLength).Select(column => $"{one}.\"{column}\" = {two}.\"{column}\""));

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

    private static string[] Codes(Breakdown breakdown) => Codes(dimension => breakdown[dimension] ?? "");

    // Without the machinery of LINQ: every row that is read or written passes here.
    private static string[] Codes(Func<string, string> code)
    {
        var codes = new string[Dimensions.All.Count];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = code(Dimensions.All[position]);
        }

        return codes;
    }

    /// <summary>The column of the letter under which a row is published or not.</summary>
    internal const string Letter = "published_under";

    /// <summary>An observation as a reader meets it: with the letter under which it is published or not, whatever it was marked with when it came.</summary>
    internal static Observation ReadPublished(RowValues row) => Read(row) with { Confidentiality = row.Letter<Confidentiality>(Letter) };

    internal static Observation Read(RowValues row) => new()
    {
        Indicator = row.Text("indicator"),
        Area = row.Text("area"),
        Period = row.Period("period"),
        Breakdown = Breakdown.OfCodes(Codes(row.Text)),
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
