using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The figures on a picture, for whoever wants to check or redraw it.</summary>
internal static class ChartDataApi
{
    internal static void MapChartData(this IEndpointRouteBuilder charts)
    {
        charts.MapGet($"/{ChartsApi.Id}.json", Json).WithName("ChartJson").WithSummary("What is on a chart, as JSON, with its definition")
            .Explained("The figures on the picture, as a series gives them, beside the definition of the chart.", "/charts/identification-rate.json")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        charts.MapGet($"/{ChartsApi.Id}.csv", Csv).WithName("ChartCsv").WithSummary("What is on a chart, as CSV")
            .Explained("The figures on the picture, one row for each, with the columns of a series.", "/charts/identification-rate.csv")
            .Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and in which language.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ChartDataResponse>, ProblemHttpResult> Json(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.AnswerFigures(id, parameters, PictureFormat.Png, publications, (publication, asked) => TypedResults.Ok(ChartDataResponse.Of(publication, asked, isPinned: parameters.AsOf is not null)));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and in which language.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Csv(string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications) =>
        library.AnswerFigures(id, parameters, PictureFormat.Png, publications, (publication, asked) => TypedResults.File(ChartCsv.Write(publication, asked), SeriesApi.CsvContentType));
}
