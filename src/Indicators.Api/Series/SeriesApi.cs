using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Series of figures.</summary>
internal static class SeriesApi
{
    private const string JsonType = "application/json";
    private const string CsvType = "text/csv";
    internal const string CsvContentType = "text/csv; charset=utf-8; header=present";

    // Every format that Accept can ask for by a media type of its own; the first where it does not say.
    private static readonly string[] Negotiable = [JsonType, CsvType, SdmxCsv.MediaType, SeriesWorkbook.MediaType, SeriesArchive.MediaType];

    private const string Id = IdentifierConstraint.Segment;

    internal static void MapSeries(this IEndpointRouteBuilder routes)
    {
        var series = routes.MapGroup("/series").WithTags("Series")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();
        series.MapGet($"/{Id}.json", Json).WithName("SeriesJson").QuickWhereKept().WithSummary("A series as JSON")
            .Explained("Each figure with its limits, status, source, place in the source, and what chance alone can do.", "/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.json?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1");
        series.MapGet($"/{Id}.csv", Csv).WithName("SeriesCsv").QuickWhereKept().WithSummary("A series as CSV, with SDMX's names of columns")
            .Explained("One row for each figure, with limits, relation and status in columns of their own. What a spreadsheet would run as a formula begins with an apostrophe.", "/api/v1/series/identification-rate.csv?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.csv?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.csv?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1").Produces<string>(StatusCodes.Status200OK, CsvType);
        series.MapGet($"/{Id}.jsonstat.json", Stat).WithName("SeriesJsonStat").QuickWhereKept().WithSummary("A series as a JSON-stat 2.0 data set")
            .Explained("For readers of JSON-stat: the dimensions are area, period, breakdown and source; each figure stands whole under extension.", "/api/v1/series/identification-rate.jsonstat.json?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims.jsonstat.json?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate.jsonstat.json?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1");
        series.MapGet($"/{Id}.sdmx.csv", Sdmx).WithName("SeriesSdmxCsv").QuickWhereKept().WithSummary("A series as an SDMX-CSV 2.0 data message")
            .Explained("For readers of SDMX: structure, action, dimensions, the measure with its limits, and attributes.", "/api/v1/series/identification-rate.sdmx.csv?geo=SRB&from=2022&to=2022")
            .Produces<string>(StatusCodes.Status200OK, SdmxCsv.MediaType);
        series.MapGet($"/{Id}.xlsx", Workbook).WithName("SeriesXlsx").WithSummary("A series as a workbook: figures, sources, columns, and what is to be known")
            .Explained("Figures as numbers with their limits in columns of their own, the documents on a second sheet, and what is to be known on a last one.", "/api/v1/series/identification-rate.xlsx?geo=SRB&from=2022&to=2022")
            .Produces<byte[]>(StatusCodes.Status200OK, SeriesWorkbook.MediaType);
        series.MapGet($"/{Id}.metadata.json", Metadata).WithName("SeriesMetadata").WithSummary("Everything about a series but its figures")
            .Explained("Definition, unit, formula, caveats, which areas, periods and parts there are figures of, documents, columns, and how to cite it.", "/api/v1/series/identification-rate.metadata.json?geo=SRB&from=2022&to=2022");
        series.MapGet($"/{Id}.zip", Archive).WithName("SeriesZip").WithSummary("A series as CSV and XLSX with metadata, citations, derivation and checksums, as one file")
            .Explained("What somebody keeps who cites a series: the same bytes for the same release.", "/api/v1/series/identification-rate.zip?geo=SRB&from=2022&to=2022")
            .Produces<byte[]>(StatusCodes.Status200OK, SeriesArchive.MediaType);
        series.MapGet($"/{Id}", Negotiated).WithName("Series").WithSummary("A series as JSON, or in the format that Accept asks for")
            .Explained("The form is chosen by the Accept header; JSON without one.", "/api/v1/series/identification-rate?geo=SRB&from=2022&to=2022", "/api/v1/series/identified-victims?geo=SRB&from=2022&to=2022&source=atina-2023&breakdown=total", "/api/v1/series/identification-rate?geo=SRB&last=1&denominatorSource=atina-2023&published=false&asOf=1")
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
        Answer(id, parameters, period: null, publications, (_, answer) => TypedResults.File(SeriesWorkbook.Write(answer, AskedAt.Of(request)), SeriesWorkbook.MediaType, $"{id}.xlsx"));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<SeriesMetadataResponse>, ProblemHttpResult> Metadata(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.Ok(SeriesMetadataResponse.Of(publication, answer, AskedAt.Of(request))));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Archive(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request) =>
        Answer(id, parameters, period: null, publications, (publication, answer) => TypedResults.File(SeriesArchive.Write(publication, answer, AskedAt.Of(request).OfItsRelease(answer)), SeriesArchive.MediaType, $"{id}.zip"));

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static IResult Negotiated(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications, HttpRequest request)
    {
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
            request.HttpContext.Response.Headers["Indicators-Note"] = HeaderText(answer.Notes[0].In(answer.Language));
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
        [.. answer.Withdrawn.Select(figure => GoneError(parameter, answer.Indicator.Id, figure.Area, figure.Period.Text, figure.Release, figure.Reason.En))]);

    internal static RequestError GoneError(string parameter, string indicator, string area, string period, long release, string reason) =>
        new(parameter, indicator, "a figure that is still published", Hint: $"{area} {period} was withdrawn in release {release}. {reason}");
}
