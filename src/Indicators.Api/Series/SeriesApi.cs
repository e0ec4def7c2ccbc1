using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Series of figures.</summary>
internal static class SeriesApi
{
    private const string JsonType = "application/json";
    private const string CsvType = "text/csv";
    private const string CsvContentType = "text/csv; charset=utf-8; header=present";

    // Without the point: "x.json" must not be read as an identifier too.
    private const string Id = "{id:regex(^[a-z0-9-]+$)}";

    internal static void MapSeries(this IEndpointRouteBuilder routes)
    {
        var series = routes.MapGroup("/series").WithTags("Series")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();
        series.MapGet($"/{Id}.json", Json).WithName("SeriesJson").WithSummary("A series as JSON")
            .Explained("Each figure with its limits, status, source, place in the source, and what chance alone can do.", "/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.json?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1");
        series.MapGet($"/{Id}.csv", Csv).WithName("SeriesCsv").WithSummary("A series as CSV, with SDMX's names of columns")
            .Explained("One row for each figure, with limits, relation and status in columns of their own. What a spreadsheet would run as a formula begins with an apostrophe.", "/api/v1/series/identification-rate.csv?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.csv?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.csv?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1").Produces<string>(StatusCodes.Status200OK, CsvType);
        series.MapGet($"/{Id}.jsonstat.json", Stat).WithName("SeriesJsonStat").WithSummary("A series as a JSON-stat 2.0 data set")
            .Explained("For readers of JSON-stat: the dimensions are area, period, breakdown and source; each figure stands whole under extension.", "/api/v1/series/identification-rate.jsonstat.json?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.jsonstat.json?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.jsonstat.json?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1");
        series.MapGet($"/{Id}", Negotiated).WithName("Series").WithSummary("A series as JSON, or as CSV where Accept asks for it")
            .Explained("The form is chosen by the Accept header; JSON without one.", "/api/v1/series/identification-rate?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1")
            .Produces<SeriesResponse>(StatusCodes.Status200OK, JsonType, CsvType);
        // The router prefers every address that is written out more exactly: this is what is left.
        series.MapGet("/{name}", Unknown).ExcludeFromDescription();
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

    /// <param name="name">An identifier that cannot be one, or the end of an address that is no format.</param>
    /// <param name="publications">The database.</param>
    /// <param name="endpoints">What can be asked for.</param>
    private static ProblemHttpResult Unknown(string name, PublicationSource publications, EndpointDataSource endpoints)
    {
        using var publication = publications.Open();
        var (id, ending) = name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? (name[..point], name[point..]) : (name, "");
        return publication.Catalogue.Find(id) is null
            ? SeriesRequest.Refused(id, publication.Catalogue)!
            : Refusal.NotFound("format", id + ending, "a format in which series are given", [.. Endings(endpoints).Select(known => id + known)]);
    }

    // ".json" of "/api/v1/series/{id:…}.json".
    private static IEnumerable<string> Endings(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.RawText!.Split($"/series/{Id}"))
        .Where(parts => parts is [_, ['.', ..]])
        .Select(parts => parts[1]);

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
        [.. answer.Withdrawn.Select(figure => GoneError(parameter, answer.Indicator.Id, figure.Area, figure.Period.Text, figure.Release, figure.Reason))]);

    internal static RequestError GoneError(string parameter, string indicator, string area, string period, long release, string reason) =>
        new(parameter, indicator, "a figure that is still published", Hint: $"{area} {period} was withdrawn in release {release}. {reason}");
}
