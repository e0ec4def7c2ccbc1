using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Everything that stands on the page, found before it is rendered.</summary>
/// <param name="Release">The release that the figures are of.</param>
/// <param name="Pin">That release, if it was asked for.</param>
/// <param name="Charts">The charts with their figures.</param>
/// <param name="Indicators">The indicators that have figures.</param>
/// <param name="WithoutFigures">The names of those that have none.</param>
/// <param name="Comparison">Identified victims by every denominator, in the year that has most of them; null without any.</param>
/// <param name="Claims">The checked claims.</param>
/// <param name="Conflicts">The contradictions.</param>
/// <param name="Sources">The documents.</param>
/// <param name="Markup">What the data set is, for search engines: a Dataset of schema.org as JSON-LD.</param>
public sealed record DashboardContent(
    Release Release,
    Pin Pin,
    IReadOnlyList<DashboardChart> Charts,
    IReadOnlyList<DashboardIndicator> Indicators,
    IReadOnlyList<string> WithoutFigures,
    DashboardComparison? Comparison,
    IReadOnlyList<CheckedClaim> Claims,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<Source> Sources,
    string Markup)
{
    // The page is of one area; a choice of areas comes with figures of more than one.
    private const string Area = "SRB";

    internal static DashboardContent Of(Publication publication, bool isPinned, ChartLibrary library, string host)
    {
        var indicators = publication.Catalogue.Entries
            .Select(entry => new DashboardIndicator(entry, LatestLine.Of(publication, entry.Id, Area), [.. library.Of(entry.Id).Select(chart => chart.Id)]))
            .ToList();
        return new DashboardContent(
            publication.Release,
            new Pin(isPinned ? publication.Release.Number : null),
            [.. library.Definitions.Where(definition => definition.Indicators.All(indicator => publication.Catalogue.Find(indicator) is not null)).Select(definition => DashboardChart.Of(publication, definition))],
            [.. indicators.Where(indicator => indicator.Latest.Count > 0)],
            [.. indicators.Where(indicator => indicator.Latest.Count == 0).Select(indicator => indicator.Entry.Name.En)],
            DashboardComparison.Of(publication, Area),
            ClaimAnswers.All(publication),
            ConflictAnswers.All(publication),
            [.. publication.Catalogue.Sources.Values],
            DataSetDescription.Of(publication, host));
    }
}

/// <summary>An indicator on the page.</summary>
/// <param name="Entry">The indicator.</param>
/// <param name="Latest">Its latest figures.</param>
/// <param name="Charts">The charts that show it.</param>
public sealed record DashboardIndicator(IndicatorEntry Entry, IReadOnlyList<LatestLine> Latest, IReadOnlyList<string> Charts);

/// <summary>A chart on the page.</summary>
/// <param name="Definition">The chart.</param>
/// <param name="Latest">The latest of its figures.</param>
/// <param name="Alt">The picture in words.</param>
/// <param name="SourceLine">The documents, counters and release.</param>
/// <param name="Workings">How each of the latest figures came about that is calculated, line by line; none for a chart of several areas.</param>
public sealed record DashboardChart(ChartDefinition Definition, IReadOnlyList<LatestLine> Latest, string Alt, string SourceLine, IReadOnlyList<IReadOnlyList<string>> Workings)
{
    internal static DashboardChart Of(Publication publication, ChartDefinition definition)
    {
        var request = ChartRequest.Plain(definition, ChartLook.Default);
        List<SeriesAnswer> answers = [.. ChartQueries.Of(definition, request.Figures).Select(query => SeriesAnswers.Find(publication, query))];
        var content = ChartContents.Of(publication, definition, request, answers);
        var answer = answers[0];
        var latest = LatestFigures.Of(answer.Observations);
        return new DashboardChart(definition, LatestLine.Of(latest, publication.Catalogue), AltText.Of(content, Language.English), content.SourceLine.En, definition.Areas.Count > 1 ? [] : WorkedOut(publication, answer, latest));
    }

    private static List<IReadOnlyList<string>> WorkedOut(Publication publication, SeriesAnswer answer, IReadOnlyList<SeriesObservation> latest) =>
    [
        .. Answers.Derivations.Of(publication, answer)
            .Where(derivation => derivation.Formula is not null && latest.Contains(derivation.Result))
            .Select(derivation => DerivationText.Of(derivation, publication.Catalogue)),
    ];
}

/// <summary>One of the latest figures of an indicator.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Part">Which part of the whole it is about, in words; empty for the total.</param>
public sealed record LatestLine(SeriesObservation Observation, string Part)
{
    internal static IReadOnlyList<LatestLine> Of(Publication publication, string indicator, string area) => Of(LatestFigures.Of(publication, indicator, area), publication.Catalogue);

    internal static IReadOnlyList<LatestLine> Of(IReadOnlyList<SeriesObservation> latest, Catalogue catalogue) =>
        [.. latest.Select(observation => new LatestLine(observation, InWords(observation.Breakdown, catalogue)))];

    private static string InWords(Breakdown breakdown, Catalogue catalogue) => string.Join(", ", breakdown.Parts.Select(part => catalogue.NameOf(part.Dimension, part.Code)));
}
