using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Pictures of series.</summary>
internal static class ChartsApi
{
    internal const string Id = IdentifierConstraint.Segment;

    internal static void MapCharts(this IEndpointRouteBuilder routes)
    {
        var charts = routes.MapGroup("/charts").WithTags("Charts").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity).OnlyKnownParameters();
        charts.MapGet("", All).WithName("Charts").WithSummary("All charts")
            .Explained("Every chart with its title, what may be said from it and what may not, and where its picture and its figures are.", "/charts");
        charts.MapPicture("png", Png, "ChartPng", "A chart as a PNG picture")
            .Explained("The picture has title, unit and source on it, and can be cited with the number of a release.", "/charts/identification-rate.png")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "image/png");
        charts.MapPicture("svg", Svg, "ChartSvg", "A chart as an SVG picture")
            .Explained("The same picture as lines and letters, for print and for editing.", "/charts/identification-rate.svg")
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml");
        charts.MapPicture("pdf", Pdf, "ChartPdf", "A chart as a PDF page, for print")
            .Explained("The same picture as one page in vectors, with its letters and its citation.", "/charts/identification-rate.pdf?size=a4&theme=print")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), "application/pdf");
        charts.MapGet($"/{Id}.alt.txt", Alt).WithName("ChartAlt").WithSummary("A chart in words, for those who do not see it")
            .Explained("What the picture shows, figure by figure, in sentences.", "/charts/identification-rate.alt.txt")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        charts.MapChartData();
    }

    private static Ok<ChartsResponse> All(ChartLibrary library) => TypedResults.Ok(new ChartsResponse([.. library.Definitions.Select(ChartResponse.Of)]));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="pictures">Gives pictures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Png(
        string id, [AsParameters] ChartParameters parameters, Pictures pictures, PublicationSource publications, HttpRequest request, CancellationToken stop) =>
        pictures.Answer(id, parameters, PictureFormat.Png, publications, request, stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="pictures">Gives pictures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Svg(
        string id, [AsParameters] SvgParameters parameters, Pictures pictures, PublicationSource publications, HttpRequest request, CancellationToken stop)
    {
        var values = new ValueReader();
        var font = values.Choice("font", parameters.Font, SvgParameters.Embedded, SvgParameters.Named);
        return values.Errors.Count > 0
            ? Task.FromResult<Results<FileContentHttpResult, ProblemHttpResult>>(Refusal.Of(ProblemKind.WrongValue, values.Errors))
            : pictures.Answer(id, parameters, font == SvgParameters.Named ? PictureFormat.LightSvg : PictureFormat.Svg, publications, request, stop);
    }

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="pictures">Gives pictures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    private static Task<Results<FileContentHttpResult, ProblemHttpResult>> Pdf(
        string id, [AsParameters] ChartParameters parameters, Pictures pictures, PublicationSource publications, HttpRequest request, CancellationToken stop) =>
        pictures.Answer(id, parameters, PictureFormat.Pdf, publications, request, stop);

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and in which language.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Alt(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.Answer(id, parameters, PictureFormat.Png, publications, (content, look) => TypedResults.Text(AltText.Of(content, look.Language), "text/plain", System.Text.Encoding.UTF8));

    private static RouteHandlerBuilder MapPicture(this RouteGroupBuilder charts, string suffix, Delegate handler, string name, string summary) => charts.MapGet($"/{Id}.{suffix}", handler).WithName(name).WithSummary(summary)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
