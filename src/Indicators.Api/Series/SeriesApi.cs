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

    // Every format that Accept can ask for by a media type of its own; the first where it does not say.
    private static readonly string[] Negotiable = [JsonType, CsvType, SdmxCsv.MediaType, SeriesWorkbook.MediaType, SeriesArchive.MediaType];

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
        series.MapGet($"/{Id}.sdmx.csv", Sdmx).WithName("SeriesSdmxCsv").WithSummary("A series as an SDMX-CSV 2.0 data message").Produces<string>(StatusCodes.Status200OK, SdmxCsv.MediaType);
        series.MapGet($"/{Id}.xlsx", Workbook).WithName("SeriesXlsx").WithSummary("A series as a workbook: figures, sources, columns, and what is to be known").Produces<byte[]>(StatusCodes.Status200OK, SeriesWorkbook.MediaType);
        series.MapGet($"/{Id}.metadata.json", Metadata).WithName("SeriesMetadata").WithSummary("Everything about a series but its figures");
        series.MapGet($"/{Id}.zip", Archive).WithName("SeriesZip").WithSummary("A series as CSV and XLSX with metadata, citations, derivation and checksums, as one file").Produces<byte[]>(StatusCodes.Status200OK, SeriesArchive.MediaType);
        series.MapGet($"/{Id}", Negotiated).WithName("Series").WithSummary("A series as JSON, or in the format that Accept asks for")
            .Produces<SeriesResponse>(StatusCodes.Status200OK, JsonType, Negotiable[1..]);
    }

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<SeriesResponse>, ProblemHttpResult> Json(
        string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (_, answer) => TypedResults.Ok(SeriesResponse.Of(answer, Asked(request))));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<JsonStatResponse>, ProblemHttpResult> Stat(
        string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.Ok(JsonStat.Of(answer, publication.Catalogue, Asked(request))));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Csv(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (_, answer) => Table(SeriesCsv.Write(answer), CsvContentType, answer, request));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Sdmx(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (_, answer) => Table(SdmxCsv.Write(answer), SdmxCsv.ContentType, answer, request));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Workbook(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (_, answer) => TypedResults.File(SeriesWorkbook.Write(answer, Asked(request)), SeriesWorkbook.MediaType, $"{id}.xlsx"));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<SeriesMetadataResponse>, ProblemHttpResult> Metadata(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.Ok(SeriesMetadataResponse.Of(publication, answer, Asked(request))));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Archive(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.File(SeriesArchive.Write(publication, answer, Asked(request)), SeriesArchive.MediaType, $"{id}.zip"));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static IResult Negotiated(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request)
    {
        request.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return AcceptedType.Of(request, Negotiable) switch
        {
            CsvType => Csv(id, parameters, publications, request),
            SdmxCsv.MediaType => Sdmx(id, parameters, publications, request),
            SeriesWorkbook.MediaType => Workbook(id, parameters, publications, request),
            SeriesArchive.MediaType => Archive(id, parameters, publications, request),
            _ => Json(id, parameters, publications, request),
        };
    }

    private static string Asked(HttpRequest request) => request.QueryString.Value ?? "";

    // A table has no room for the note that an empty selection is not zero: it stands in a header.
    private static FileContentHttpResult Table(byte[] table, string contentType, SeriesAnswer answer, HttpRequest request)
    {
        if (answer.Observations.Count == 0)
        {
            request.HttpContext.Response.Headers["Indicators-Note"] = HeaderText(answer.Notes[0]);
        }

        return TypedResults.File(table, contentType);
    }

    // A header takes only ASCII; what is not, is written as in an address.
    private static string HeaderText(string text) =>
        string.Concat(text.EnumerateRunes().Select(letter => letter.Value is >= ' ' and <= '~' and not '%' ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));

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
