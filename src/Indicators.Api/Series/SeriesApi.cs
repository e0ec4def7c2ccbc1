using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Series of figures.</summary>
internal static class SeriesApi
{
    private const string JsonType = "application/json";
    private const string CsvType = "text/csv";
    internal const string CsvContentType = "text/csv; charset=utf-8; header=present";

    // Without the point: "x.json" must not be read as an identifier too.
    private const string Id = "{id:regex(^[a-z0-9-]+$)}";

    internal static void MapSeries(this IEndpointRouteBuilder routes)
    {
        var series = routes.MapGroup("/series").WithTags("Series")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();
        series.MapGet($"/{Id}.json", Json).WithName("SeriesJson").WithSummary("A series as JSON");
        series.MapGet($"/{Id}.csv", Csv).WithName("SeriesCsv").WithSummary("A series as CSV, with SDMX's names of columns").Produces<string>(StatusCodes.Status200OK, CsvType);
        series.MapGet($"/{Id}.jsonstat.json", Stat).WithName("SeriesJsonStat").WithSummary("A series as a JSON-stat 2.0 data set");
        series.MapGet($"/{Id}", Negotiated).WithName("Series").WithSummary("A series as JSON, or as CSV where Accept asks for it")
            .Produces<SeriesResponse>(StatusCodes.Status200OK, JsonType, CsvType);
    }

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<SeriesResponse>, ProblemHttpResult> Json(
        string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (_, answer) => TypedResults.Ok(SeriesResponse.Of(answer, request.QueryString.Value ?? "")));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<JsonStatResponse>, ProblemHttpResult> Stat(
        string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.Ok(JsonStat.Of(answer, publication.Catalogue, request.QueryString.Value ?? "")));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Csv(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications) =>
        Answer(id, parameters, period: null, publications, (_, answer) => TypedResults.File(SeriesCsv.Write(answer), CsvContentType));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static IResult Negotiated(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request)
    {
        request.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return AcceptedType.Of(request, JsonType, CsvType) == CsvType ? Csv(id, parameters, publications) : Json(id, parameters, publications, request);
    }

    /// <summary>Answers from the series that is asked for; where the request is wrong, or all of it was withdrawn, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(
        string id, SeriesParameters parameters, string? period, PublicationSource publications, Func<Publication, SeriesAnswer, TOk> answer)
        where TOk : IResult =>
        publications.Answer<TOk>(parameters.AsOf, publication =>
        {
            if (SeriesRequest.Refused(id, publication.Catalogue) is { } unknown)
            {
                return unknown;
            }

            var (query, errors) = SeriesRequest.Read(id, parameters, period, publication.Catalogue);
            if (errors.Count > 0)
            {
                return Refusal.Of(ProblemKind.WrongValue, errors);
            }

            var found = SeriesAnswers.Find(publication, query);
            return found.Withdrawn.Count > 0 ? Gone(found, "id") : answer(publication, found);
        });

    // Only where nothing else was asked for: an answer with other figures counts it among those withheld.
    internal static ProblemHttpResult Gone(SeriesAnswer answer, string parameter) => Refusal.Of(
        ProblemKind.Withdrawn,
        [.. answer.Withdrawn.Select(figure => new RequestError(parameter, answer.Indicator.Id, "a figure that is still published", Hint: $"{figure.Area} {figure.Period.Text} was withdrawn in release {figure.Release}. {figure.Reason}"))]);
}
