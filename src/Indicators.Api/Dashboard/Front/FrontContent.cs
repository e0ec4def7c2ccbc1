using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What stands on the front page.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Statements">What is known, in a few figures of one year.</param>
/// <param name="Year">That year; null without any figure.</param>
/// <param name="Newest">The newest number of identified victims, where it is of a later year.</param>
/// <param name="Picture">The picture; null where the release has nothing for any.</param>
/// <param name="Charts">All pictures.</param>
/// <param name="Change">What the release changed.</param>
/// <param name="Verdicts">How many claims have each verdict.</param>
/// <param name="Conflicts">How many contradictions there are.</param>
/// <param name="Documents">How many documents there are.</param>
/// <param name="Markup">What the data set is, for search engines: a Dataset of schema.org as JSON-LD.</param>
public sealed record FrontContent(
    PageView View,
    IReadOnlyList<FrontStatement> Statements,
    int? Year,
    SeriesObservation? Newest,
    ShownPicture? Picture,
    IReadOnlyList<Charts.ChartDefinition> Charts,
    ReleaseNews Change,
    IReadOnlyList<(Verdict Verdict, int Count)> Verdicts,
    int Conflicts,
    int Documents,
    string Markup)
{
    private const string FirstPicture = "identified-victims";

    internal static FrontContent Of(PublicationSource publications, Publication publication, PageView view, ChartLibrary library)
    {
        var charts = library.Definitions.Where(definition => ShownPicture.IsOf(publication, definition)).ToList();
        var picture = charts.Find(definition => definition.Id == FirstPicture) ?? charts.FirstOrDefault();
        var (year, statements) = FrontStatement.All(publication, view.Language);
        var identified = FrontStatement.Latest(publication, FirstPicture, view.Language);
        return new FrontContent(
            view,
            statements,
            year,
            identified?.Period.Year > year ? identified : null,
            picture is null ? null : ShownPicture.Of(publication, picture, ChartRequest.Plain(picture, Indicators.Charts.ChartLook.Default), ""),
            charts,
            ReleaseNews.Of(publications, publication),
            [.. ClaimAnswers.All(publication).CountBy(claim => claim.Verdict).OrderBy(verdict => verdict.Key).Select(verdict => (verdict.Key, verdict.Value))],
            ConflictAnswers.All(publication).Count,
            publication.Catalogue.Sources.Count,
            new DataSetDescription(publication, view.Host).Whole());
    }
}
