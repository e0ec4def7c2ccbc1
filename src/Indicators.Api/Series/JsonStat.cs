using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Lays the figures of a series out in the cells of a JSON-stat data set.</summary>
/// <remarks>JSON-stat 2.0: https://json-stat.org/full/.</remarks>
internal static class JsonStat
{
    private const string Total = "_T";

    private static readonly Wording Area = new("Area", "Подручје");
    private static readonly Wording Period = new("Period", "Период");
    private static readonly Wording PartOfWhole = new("Part of the whole", "Део целине");
    private static readonly Wording WhoCounted = new("Who counted, and in which document", "Ко је бројао, и у ком документу");
    private static readonly Wording WholeName = new("Total", "Укупно");
    private static readonly Wording AsPrinted = new("as printed", "како извор наводи");
    private static readonly Wording By = new("by", "према");

    internal static JsonStatResponse Of(SeriesAnswer answer, Catalogue catalogue, string query)
    {
        var axes = Axes(answer, catalogue);
        var cells = answer.Observations.Select(observation => (Cell: Cell(observation, axes), Observation: observation)).ToList();
        return new JsonStatResponse(
            "2.0",
            "dataset",
            answer.Indicator.Name.In(answer.Language),
            string.Join("; ", answer.Sources.Select(source => source.Publisher).Distinct()),
            answer.Release.At,
            $"/api/v1/series/{answer.Indicator.Id}.jsonstat.json{query}",
            [.. axes.Select(axis => axis.Id)],
            [.. axes.Select(axis => axis.Codes.Count)],
            new JsonStatRoles(["period"], ["geo"]),
            axes.ToDictionary(axis => axis.Id, axis => axis.Response),
            // Null for a cell without a number, too: readers take an object with nothing in it for no data.
            cells.ToDictionary(cell => cell.Cell, cell => cell.Observation.Figure?.Value),
            cells.ToDictionary(cell => cell.Cell, cell => cell.Observation.Status.Letter()),
            answer.Notes.In(answer.Language),
            new JsonStatExtension(
                IndicatorResponse.Of(answer.Indicator),
                answer.Release,
                WithheldResponse.Of(answer),
                cells.ToDictionary(cell => cell.Cell, cell => ObservationResponse.Of(cell.Observation)),
                JsonStatLabels.Of(answer, "status"),
                JsonStatLabels.Of(answer, "unit")));
    }

    private static IReadOnlyList<Axis> Axes(SeriesAnswer answer, Catalogue catalogue) =>
    [
        Axis.Of("geo", Area, answer, observation => observation.Area, observation => catalogue.NameOf(Dimensions.Origin, observation.Area, answer.Language)),
        Axis.Of("period", Period, answer, observation => observation.Period.Text, observation => PeriodText.Shown(observation.Period).In(answer.Language)),
        Axis.Of("breakdown", PartOfWhole, answer, Part, observation => PartInWords(observation, catalogue)),
        Axis.Of("source", WhoCounted, answer, Origin, observation => OriginInWords(observation, catalogue)),
    ];

    private static string Cell(SeriesObservation observation, IReadOnlyList<Axis> axes) =>
        axes.Aggregate(0L, (cell, axis) => (cell * axis.Codes.Count) + axis.PositionOf(observation)).ToString(CultureInfo.InvariantCulture);

    private static string Part(SeriesObservation observation) => (observation.Breakdown.IsTotal, observation.Body) switch
    {
        (true, null) => Total,
        (_, null) => observation.Breakdown.Text,
        (true, var body) => $"body={body}",
        (false, var body) => $"body={body};{observation.Breakdown.Text}",
    };

    private static string PartInWords(SeriesObservation observation, Catalogue catalogue)
    {
        string[] parts = [.. observation.Body is { } body ? [catalogue.NameOf(Code.Bodies, body, observation.Language)] : Array.Empty<string>(), .. observation.Breakdown.Parts.Select(part => catalogue.NameOf(part.Dimension, part.Code, observation.Language))];
        return parts.Length == 0 ? WholeName.In(observation.Language) : string.Join(", ", parts);
    }

    private static string Origin(SeriesObservation observation) =>
        $"{observation.CountedBy}:{observation.Source}{(observation.DenominatorSource is { } below ? $"/{below}" : "")}{(observation.IsPublished ? ":published" : "")}";

    private static string OriginInWords(SeriesObservation observation, Catalogue catalogue) =>
        $"{catalogue.NameOf(Code.Counters, observation.CountedBy, observation.Language)} ({observation.Source}{(observation.DenominatorSource is { } below ? $" {By.In(observation.Language)} {below}" : "")}{(observation.IsPublished ? $", {AsPrinted.In(observation.Language)}" : "")})";

    /// <summary>A dimension, with the category of each figure.</summary>
    private sealed record Axis(string Id, JsonStatDimension Response, Func<SeriesObservation, string> CodeOf, IReadOnlyDictionary<string, int> Positions)
    {
        internal IReadOnlyList<string> Codes => Response.Category.Index;

        internal int PositionOf(SeriesObservation observation) => Positions[CodeOf(observation)];

        internal static Axis Of(string id, Wording label, SeriesAnswer answer, Func<SeriesObservation, string> codeOf, Func<SeriesObservation, string> nameOf)
        {
            // In the order of time and place in which the series has them.
            var named = answer.Observations.DistinctBy(codeOf).ToDictionary(codeOf, nameOf);
            var codes = id == "period" ? [.. answer.Observations.DistinctBy(codeOf).OrderBy(observation => observation.Period.First ?? DateOnly.MinValue).ThenBy(observation => observation.Period.Last).Select(codeOf)] : named.Keys.ToList();
            return new Axis(id, new JsonStatDimension(label.In(answer.Language), new JsonStatCategory(codes, named)), codeOf, codes.Index().ToDictionary(code => code.Item, code => code.Index));
        }
    }
}
