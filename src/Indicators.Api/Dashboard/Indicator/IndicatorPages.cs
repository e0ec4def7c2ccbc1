using System.Text;
using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The page of each indicator, and how to cite it.</summary>
internal static class IndicatorPages
{
    private const string Id = IdentifierConstraint.Segment;

    internal static void MapIndicatorPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet($"/indicators/{Id}", Page).WithName("IndicatorPage").WithSummary("An indicator: picture, figures, limits, history, citation and files")
            .Produces<string>(StatusCodes.Status200OK, "text/html");
        foreach (var format in CitationFormat.All)
        {
            pages.MapGet($"/indicators/{Id}.{format.Id}", new IndicatorCitation(format).Answer).WithName("IndicatorPage" + format.Id.Replace(".", "", StringComparison.Ordinal))
                .WithSummary($"How to cite the page of an indicator and the documents of its figures, as {format.Name}").Produces<string>(StatusCodes.Status200OK, format.MediaType);
        }
    }

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, of which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    /// <param name="routes">The addresses that there are, for the formats.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<IndicatorPage>, ProblemHttpResult> Page(
        string id, [AsParameters] IndicatorParameters parameters, PublicationSource publications, ChartLibrary library, EndpointDataSource routes, HttpRequest request) =>
        Answer<RazorComponentResult<IndicatorPage>>(id, parameters, publications, request, (publication, view, all, choices, selection) =>
        {
            var charts = library.Of(id, publication).Where(definition => ShownPicture.IsOf(publication, definition)).ToList();
            var asked = string.IsNullOrEmpty(parameters.Chart) ? null : charts.Find(definition => definition.Id == parameters.Chart);
            return asked is null && !string.IsNullOrEmpty(parameters.Chart)
                ? Refusal.NotFound("chart", parameters.Chart, "a chart of this indicator", [.. charts.Select(definition => definition.Id)])
                : new RazorComponentResult<IndicatorPage>(new { Content = new IndicatorReading(publications, publication, view, all, choices, selection).Content(charts, asked, [.. AnswerFormat.All(routes)], AnswerFormat.OfSeries(routes)) });
        });

    /// <summary>An answer about the figures that are asked for; where the request is wrong, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(
        string id, IndicatorParameters parameters, PublicationSource publications, HttpRequest request,
        Func<Publication, PageView, SeriesAnswer, IndicatorChoices, IndicatorSelection, Results<TOk, ProblemHttpResult>> answer)
        where TOk : IResult =>
        publications.Answer<TOk>(parameters, (publication, language) =>
        {
            if (SeriesRequest.Refused(id, publication.Catalogue) is { } refused)
            {
                return refused;
            }

            var values = new ValueReader();
            var all = SeriesAnswers.Find(publication, new SeriesQuery { Indicator = id });
            var choices = IndicatorChoices.Of(all.Observations);
            var selection = IndicatorSelection.Read(parameters, values, publication.Catalogue, choices);
            return values.Errors.Count > 0 ? Refusal.Of(ProblemKind.WrongValue, values.Errors) : answer(publication, PageView.Of(publication, parameters, language, request), all, choices, selection);
        });
}

/// <summary>How to cite the page of an indicator, in one of the formats of citation tools.</summary>
/// <param name="format">The format.</param>
internal sealed class IndicatorCitation(CitationFormat format)
{
    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, of which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    internal Results<FileContentHttpResult, ProblemHttpResult> Answer(string id, [AsParameters] IndicatorParameters parameters, PublicationSource publications, HttpRequest request) =>
        IndicatorPages.Answer<FileContentHttpResult>(id, parameters, publications, request, (publication, view, _, choices, selection) =>
        {
            var answer = SeriesAnswers.Find(publication, selection.QueryOf(id, choices, view.Language));
            var page = view with { Path = $"/indicators/{id}" };
            return TypedResults.File(Encoding.UTF8.GetBytes(format.Write(new[] { PageCitation.AsDocument(page, answer.Indicator) }.Concat(answer.Sources).Select(CitedSource.Of))), $"{format.MediaType}; charset=utf-8");
        });
}
