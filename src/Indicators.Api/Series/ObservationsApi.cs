using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>All figures of all indicators in one file.</summary>
internal static class ObservationsApi
{
    internal const string Path = "/api/v1/observations.csv";
    internal const string IndicatorColumn = "INDICATOR";

    // Whoever asks for everything leaves processors to those who ask for little: each series waits for its turn, and nothing is held while a client reads.
    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    internal static void MapObservations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/observations.csv", All).WithTags("Series").WithName("ObservationsCsv").WithSummary("All figures of all indicators, observed and derived, in one file")
            .Explained("The CSV of every series, one after another, with the indicator in a column before the others.", Path)
            .Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<PushStreamHttpResult, ProblemHttpResult> All([AsParameters] AskedText asked, PublicationSource publications, HttpContext request) =>
        publications.Answer<PushStreamHttpResult>(asked, (publication, language) =>
        {
            var release = ReleaseChoice.Of(publication.Release.Number);
            return TypedResults.Stream(body => Write(body, publications, release, language, request.RequestAborted), SeriesApi.CsvContentType);
        });

    // One series after another, so that the whole is never held at once.
    private static async Task Write(Stream body, PublicationSource publications, ReleaseChoice release, Language language, CancellationToken gone)
    {
        using var publication = publications.Find(release)!;
        // A database that cannot be read is told of before the answer begins.
        publication.OpenDatabase();
        await body.WriteAsync(TextTable.Rows([SeriesColumn.All.Select(column => (object?)column.Name).Prepend(IndicatorColumn)]), gone);
        foreach (var indicator in publication.Catalogue.Entries.Select(entry => entry.Id))
        {
            await body.WriteAsync(await InTurn(() => Rows(publication, new SeriesQuery { Indicator = indicator, Language = language }), gone), gone);
        }
    }

    private static byte[] Rows(Publication publication, SeriesQuery query)
    {
        var answer = SeriesAnswers.Find(publication, query);
        return TextTable.Rows(answer.Observations.Select(figure => SeriesColumn.All.Select(column => column.Cell(answer, figure)).Prepend(query.Indicator)));
    }

    private static async Task<byte[]> InTurn(Func<byte[]> make, CancellationToken gone)
    {
        await Turns.WaitAsync(gone);
        try
        {
            return make();
        }
        finally
        {
            Turns.Release();
        }
    }
}
