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
        charts.MapGet("", All).WithName("Charts").WithSummary("All charts")
            .Explained("Every chart with its title, what may be said from it and what may not, and where its picture and its figures are.", "/charts");
        charts.MapGet($"/{Id}.png", Png).WithName("ChartPng").WithSummary("A chart as a PNG picture")
            .Explained("The picture has title, unit and source on it, and can be cited with the number of a release.", "/charts/identification-rate.png")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "image/png").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        charts.MapGet($"/{Id}.svg", Svg).WithName("ChartSvg").WithSummary("A chart as an SVG picture")
            .Explained("The same picture as lines and letters, for print and for editing.", "/charts/identification-rate.svg")
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        charts.MapGet($"/{Id}.alt.txt", Alt).WithName("ChartAlt").WithSummary("A chart in words, for those who do not see it")
            .Explained("What the picture shows, figure by figure, in sentences.", "/charts/identification-rate.alt.txt")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    private static Ok<ChartsResponse> All(ChartLibrary library) => TypedResults.Ok(new ChartsResponse([.. library.Definitions.Select(ChartResponse.Of)]));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="renderings">Gives a turn to draw.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Png(
        string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications, Renderings renderings, CancellationToken stop) =>
        library.Picture(id, parameters, publications, renderings, "png", ChartPicture.Png, picture => TypedResults.File(picture, "image/png"), stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="renderings">Gives a turn to draw.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<ContentHttpResult, ProblemHttpResult>> Svg(
        string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications, Renderings renderings, CancellationToken stop) =>
        library.Picture(id, parameters, publications, renderings, "svg", ChartPicture.Svg, picture => TypedResults.Text(picture, "image/svg+xml", System.Text.Encoding.UTF8), stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and in which language.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Alt(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.Answer(id, parameters, publications, (content, look) => TypedResults.Text(AltText.Of(content, look.Language), "text/plain", System.Text.Encoding.UTF8));

    // The figures are read before the turn comes: whoever waits holds no snapshot of the database.
    private static async Task<Results<TOk, ProblemHttpResult>> Picture<TOk, TPicture>(
        this ChartLibrary library, string id, ChartParameters parameters, PublicationSource publications, Renderings renderings, string format,
        Func<ChartContent, ChartLook, TPicture> draw, Func<TPicture, TOk> answer, CancellationToken stop)
        where TOk : IResult
        where TPicture : class
    {
        var found = library.Answer(id, parameters, publications, (content, look) => TypedResults.Ok((content, look)));
        if (found.Result is not Ok<(ChartContent, ChartLook)> { Value: var (content, look) })
        {
            return (ProblemHttpResult)found.Result;
        }

        return await renderings.Draw(content.Definition, format, () => draw(content, look), stop) is { } picture ? answer(picture) : Refusal.Of(ProblemKind.Busy);
    }
}
