using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What stands on the page of an indicator.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Answer">The figures that are shown, in the language of the page.</param>
/// <param name="Choices">What there is to choose from.</param>
/// <param name="Selection">What is chosen.</param>
/// <param name="Parameters">The same as parameters of the API.</param>
/// <param name="Picture">The picture; null where there is none.</param>
/// <param name="Charts">All pictures of it.</param>
/// <param name="Latest">The latest of the figures.</param>
/// <param name="Table">The figures with their notes.</param>
/// <param name="Workings">How each of the latest figures came about that is calculated, line by line.</param>
/// <param name="Conflicts">The contradictions that the figures are part of.</param>
/// <param name="History">What releases changed in them.</param>
/// <param name="Comparison">The same number by other denominators; null where there are none.</param>
/// <param name="Files">Where the files are.</param>
/// <param name="Markup">What the whole series is, for search engines: a Dataset of schema.org as JSON-LD; null where a part of it is chosen.</param>
public sealed record IndicatorContent(
    PageView View,
    SeriesAnswer Answer,
    IndicatorChoices Choices,
    IndicatorSelection Selection,
    string Parameters,
    ShownPicture? Picture,
    IReadOnlyList<ChartDefinition> Charts,
    IReadOnlyList<SeriesObservation> Latest,
    FigureRows Table,
    IReadOnlyList<IReadOnlyList<Wording>> Workings,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<SeriesHistory> History,
    DashboardComparison? Comparison,
    IndicatorFiles Files,
    string? Markup)
{
    /// <summary>The indicator.</summary>
    public IndicatorEntry Indicator => Answer.Indicator;
}

/// <summary>Reads what stands on the page of an indicator.</summary>
internal sealed record IndicatorReading(PublicationSource Publications, Publication Publication, PageView View, SeriesAnswer All, IndicatorChoices Choices, IndicatorSelection Selection)
{
    private string Id => All.Indicator.Id;

    // More than these are no headline.
    private const int MostLatest = 3;

    internal IndicatorContent Content(IReadOnlyList<ChartDefinition> charts, ChartDefinition? asked, IReadOnlyList<AnswerFormat> formats, IReadOnlyList<AnswerFormat> series)
    {
        var query = Selection.QueryOf(Id, Choices, View.Language);
        var answer = SeriesAnswers.Find(Publication, query);
        var latest = LatestFigures.Of(answer.Observations);
        var conflicts = answer.Observations.SelectMany(figure => figure.Conflicts).ToHashSet();
        return new IndicatorContent(
            View,
            answer,
            Choices,
            Selection,
            Selection.Parameters(Choices),
            // What has no figures would be an empty frame; the table says so in words.
            Selection.IsChosen && answer.Observations.Count == 0 ? null : Picture(charts, asked, query),
            charts,
            // Of several countries the first three would seem to be all; the table names each.
            Selection.Area is null ? [] : [.. latest.Where(figure => figure.Figure is not null).Take(MostLatest)],
            FigureRows.Of(answer),
            WorkedOut(answer, latest),
            [.. ConflictAnswers.All(Publication).Where(conflict => conflicts.Contains(conflict.Id))],
            SeriesHistory.Of(Publications, Publication, query),
            Selection.Area is { } area ? DashboardComparison.Of(Publication, Id, area, View.Language) : null,
            IndicatorFiles.Of(formats),
            Selection.IsChosen ? null : new DataSetDescription(Publication, View.Host).Of(All, series));
    }

    // What is chosen changes the picture, unless it has no place on it: states of bodies, and all countries at once.
    private ShownPicture? Picture(IReadOnlyList<ChartDefinition> charts, ChartDefinition? asked, SeriesQuery query)
    {
        var several = Selection.Area is null ? charts.FirstOrDefault(chart => chart.Areas.Count > 1) : null;
        var definition = asked ?? several ?? charts.FirstOrDefault(chart => chart.Id == Id) ?? charts.FirstOrDefault(chart => chart.Indicator == Id) ?? charts.FirstOrDefault();
        if (definition is null)
        {
            return null;
        }

        var isPlain = asked is not null || !Selection.IsChosen || Selection.Area is null || definition.Form == ChartForm.Timeline;
        var look = ChartLook.Default with { Language = View.Language };
        var picture = isPlain
            ? ShownPicture.Of(Publication, definition, ChartRequest.Plain(definition, look), "")
            : ShownPicture.Of(Publication, definition, new ChartRequest(query with { Indicator = definition.Indicator }, look), Selection.Parameters(Choices));
        return picture.IsWorthShowing || asked is not null ? picture : null;
    }

    private List<IReadOnlyList<Wording>> WorkedOut(SeriesAnswer answer, IReadOnlyList<SeriesObservation> latest) =>
    [
        .. Answers.Derivations.Of(Publication, answer)
            .Where(derivation => derivation.Formula is not null && latest.Contains(derivation.Result))
            .Take(MostLatest)
            .Select(derivation => DerivationText.Of(derivation, Publication.Catalogue)),
    ];
}
