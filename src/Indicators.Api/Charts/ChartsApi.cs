using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Pictures of series.</summary>
internal static class ChartsApi
{
    private const string Id = "{id:regex(^[a-z0-9-]+$)}";

    internal static void MapCharts(this IEndpointRouteBuilder routes)
    {
        var charts = routes.MapGroup("/charts").WithTags("Charts").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        charts.MapGet("", All).WithName("Charts").WithSummary("All charts");
        charts.MapGet($"/{Id}.png", Png).WithName("ChartPng").WithSummary("A chart as a PNG picture of 850 × 600 pixels")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "image/png").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        charts.MapGet($"/{Id}.svg", Svg).WithName("ChartSvg").WithSummary("A chart as an SVG picture")
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        charts.MapGet($"/{Id}.alt.txt", Alt).WithName("ChartAlt").WithSummary("A chart in words, for those who do not see it")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<ChartsResponse> All(ChartLibrary library) => TypedResults.Ok(new ChartsResponse([.. library.Definitions.Select(ChartResponse.Of)]));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="renderings">Gives a turn to draw.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Png(
        string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications, Renderings renderings, CancellationToken stop) =>
        Picture(id, release, library, publications, renderings, "png", content => ChartPicture.Png(content, PictureSize.Default), picture => TypedResults.File(picture, "image/png"), stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="renderings">Gives a turn to draw.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<ContentHttpResult, ProblemHttpResult>> Svg(
        string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications, Renderings renderings, CancellationToken stop) =>
        Picture(
            id, release, library, publications, renderings, "svg",
            content => ChartPicture.Svg(content, PictureSize.Default), picture => TypedResults.Text(picture, "image/svg+xml", System.Text.Encoding.UTF8), stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Alt(string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications) =>
        Answer(id, release, library, publications, content => TypedResults.Text(AltText.Of(content), "text/plain", System.Text.Encoding.UTF8));

    private static Results<TOk, ProblemHttpResult> Answer<TOk>(string id, AskedRelease release, ChartLibrary library, PublicationSource publications, Func<ChartContent, TOk> answer)
        where TOk : IResult =>
        library.Answer(id, release, publications, (publication, definition) => answer(ChartLibrary.Content(publication, definition)));

    // The figures are read before the turn comes: whoever waits holds no snapshot of the database.
    private static async Task<Results<TOk, ProblemHttpResult>> Picture<TOk, TPicture>(
        string id, AskedRelease release, ChartLibrary library, PublicationSource publications, Renderings renderings, string format, Func<ChartContent, TPicture> draw, Func<TPicture, TOk> answer, CancellationToken stop)
        where TOk : IResult
        where TPicture : class
    {
        var found = Answer(id, release, library, publications, TypedResults.Ok);
        if (found.Result is not Ok<ChartContent> { Value: { } content })
        {
            return (ProblemHttpResult)found.Result;
        }

        return await renderings.Draw(content.Definition, format, () => draw(content), stop) is { } picture ? answer(picture) : Refusal.Of(ProblemKind.Busy);
    }
}
