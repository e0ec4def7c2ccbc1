using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Which figures of an indicator are shown.</summary>
/// <param name="Area">The area; null for all.</param>
/// <param name="Counter">Who counted; null for everybody.</param>
/// <param name="Source">The document; null for all.</param>
/// <param name="By">How they are broken down: <c>total</c>, a dimension, or <c>all</c>.</param>
/// <param name="From">From when on; null for the beginning.</param>
/// <param name="To">Until when; null for the end.</param>
/// <param name="IsChosen">Whether a reader chose any of it.</param>
public sealed record IndicatorSelection(string? Area, string? Counter, string? Source, string By, Period? From, Period? To, bool IsChosen)
{
    private const string Home = "SRB";

    // The codes of the dimension by which figures are broken down.
    private IReadOnlyList<string> Parts { get; init; } = [];

    internal static IndicatorSelection Read(IndicatorParameters parameters, ValueReader values, Catalogue catalogue, IndicatorChoices choices)
    {
        var (geo, counter, source, by, from, to) = (Given(parameters.Geo), Given(parameters.CountedBy), Given(parameters.Source), Given(parameters.By), Given(parameters.From), Given(parameters.To));
        values.Choice("geo", geo, [.. catalogue.Areas, IndicatorParameters.All]);
        values.Choice("countedBy", counter, catalogue.Counters);
        values.Choice("source", source, catalogue.SourceIds);
        values.Choice("by", by, [SeriesQuery.Total, .. Dimensions.All, IndicatorParameters.All]);
        var (first, last) = (values.Point("from", from), values.Point("to", to));
        if (first is not null && last is not null && first.First > last.Last)
        {
            values.RefuseAfter("from", first.Text, last.Text);
        }

        var broken = by ?? (choices.HasTotals ? SeriesQuery.Total : IndicatorParameters.All);
        var area = geo ?? (choices.Areas.Contains(Home) ? Home : choices.Areas is [var only] ? only : IndicatorParameters.All);
        return new IndicatorSelection(
            area == IndicatorParameters.All ? null : area,
            counter,
            source,
            broken,
            first,
            last,
            IsChosen: new[] { geo, counter, source, by, from, to }.Any(value => value is not null))
        {
            // Where no figure is broken down so, there is none of any of its codes either.
            Parts = choices.Parts.TryGetValue(broken, out var codes) ? codes : [.. catalogue.CodesOf(broken).Select(code => code.Id).Take(Limits.ValuesInAList)],
        };
    }

    internal SeriesQuery QueryOf(string indicator, IndicatorChoices choices, Language language) => new()
    {
        Indicator = indicator,
        Areas = Few(Area),
        Counters = Few(Counter),
        Sources = Few(Source),
        From = From,
        To = To,
        TotalsOnly = By == SeriesQuery.Total,
        Codes = Codes(choices),
        Language = language,
    };

    /// <summary>The same as parameters of the API, for the addresses of files and pictures.</summary>
    internal string Parameters(IndicatorChoices choices)
    {
        (string Name, string? Value)[] parameters =
        [
            ("geo", Area), ("countedBy", Counter), ("source", Source), ("from", From?.Text), ("to", To?.Text),
            ("breakdown", By == SeriesQuery.Total ? SeriesQuery.Total : null),
            .. Codes(choices).Select(part => (part.Key, (string?)string.Join(',', part.Value))),
        ];
        var given = parameters.Where(parameter => parameter.Value is not null).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!).Replace("%2C", ",", StringComparison.Ordinal)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }

    // One dimension apart: its codes, and the total of every other one.
    private IReadOnlyDictionary<string, IReadOnlyList<string>> Codes(IndicatorChoices choices) => By is SeriesQuery.Total or IndicatorParameters.All
        ? new Dictionary<string, IReadOnlyList<string>>()
        : Dimensions.All.Where(dimension => dimension == By || choices.Parts.ContainsKey(dimension))
            .ToDictionary(dimension => dimension, dimension => dimension == By ? Parts : [SeriesQuery.Total]);

    private static IReadOnlyList<string> Few(string? value) => value is null ? [] : [value];

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
