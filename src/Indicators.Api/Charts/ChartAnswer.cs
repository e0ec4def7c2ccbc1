using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Answers about one chart.</summary>
internal static class ChartAnswer
{
    /// <summary>An answer; where there is no such chart or release, or the release has nothing to show on it, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(
        this ChartLibrary library, string id, AskedRelease release, PublicationSource publications, Func<Publication, ChartDefinition, Results<TOk, ProblemHttpResult>> answer)
        where TOk : IResult =>
        publications.Answer<TOk>(release.AsOf, publication => library.Find(id, publication) is not { } definition
            ? Refusal.NotFound("id", id, "the identifier of a chart, as /charts lists them, or of an indicator", [.. library.Definitions.Select(known => known.Id).Union(publication.Catalogue.Entries.Select(known => known.Id))])
            : definition.Indicators.FirstOrDefault(indicator => publication.Catalogue.Find(indicator) is null) is { } missing
            ? Refusal.NotFound("id", id, $"a chart of something that release {publication.Release.Number} has: it has no {missing}", [])
            : answer(publication, definition));

    /// <summary>An answer made of what is asked of a picture; where the request is wrong, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(
        this ChartLibrary library, string id, ChartParameters parameters, PictureFormat format, PublicationSource publications, Func<ChartContent, ChartLook, TOk> answer)
        where TOk : IResult =>
        library.AnswerPictured(id, parameters, format, publications, (_, asked, content) => answer(content, asked.Request.Look));

    /// <summary>An answer that shows the picture of the figures that are asked for; where the request is wrong, or there can be no such picture, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> AnswerPictured<TOk>(
        this ChartLibrary library, string id, ChartParameters parameters, PictureFormat format, PublicationSource publications, Func<Publication, AskedChart, ChartContent, TOk> answer)
        where TOk : IResult =>
        library.AnswerAsked<TOk>(id, parameters, format, publications, (publication, asked) =>
        {
            var content = asked.Content(publication);
            return TooManySeries(content, asked.Request) is { } refused ? refused : answer(publication, asked, content);
        });

    /// <summary>An answer made of the figures that are asked for; where the request is wrong, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> AnswerFigures<TOk>(
        this ChartLibrary library, string id, ChartParameters parameters, PictureFormat format, PublicationSource publications, Func<Publication, AskedChart, TOk> answer)
        where TOk : IResult =>
        library.AnswerAsked<TOk>(id, parameters, format, publications, (publication, asked) => answer(publication, asked));

    // Two of one colour would be taken for one.
    private static ProblemHttpResult? TooManySeries(ChartContent content, ChartRequest request)
    {
        var colours = ShownForm.ColoursOf(content);
        var parameter = request.Figures.Counters.Count > request.Figures.Areas.Count ? "countedBy" : "geo";
        return colours <= ShownForm.MostColours ? null : Refusal.Of(ProblemKind.TooMuch, new RequestError(parameter, $"{colours} series", $"figures of at most {ShownForm.MostColours} series, as many as can be told apart by colour; the data of the chart have all"));
    }

    private static Results<TOk, ProblemHttpResult> AnswerAsked<TOk>(
        this ChartLibrary library, string id, ChartParameters parameters, PictureFormat format, PublicationSource publications, Func<Publication, AskedChart, Results<TOk, ProblemHttpResult>> answer)
        where TOk : IResult =>
        library.Answer<TOk>(id, parameters, publications, (publication, definition) =>
        {
            var (request, errors) = ChartRequest.Read(definition, parameters, format, publication.Catalogue);
            if (errors.Count > 0)
            {
                return Refusal.Of(ProblemKind.WrongValue, errors);
            }

            List<SeriesAnswer> answers = [.. ChartQueries.Of(definition, request.Figures).Select(query => SeriesAnswers.Find(publication, query))];
            // Of a chart as it is defined, one reads that it has no figures; who asks for some of its own is told why.
            var gone = request.IsPlain ? null : answers.Find(found => found.Withdrawn.Count > 0);
            return gone is not null ? SeriesApi.Gone(gone, "id") : answer(publication, new AskedChart(request.On(definition), request, answers));
        });
}

/// <summary>A chart with the figures that were asked for.</summary>
/// <param name="Definition">The chart.</param>
/// <param name="Request">What was asked of it.</param>
/// <param name="Answers">The figures, indicator for indicator.</param>
internal sealed record AskedChart(ChartDefinition Definition, ChartRequest Request, IReadOnlyList<SeriesAnswer> Answers)
{
    /// <summary>The figures that are on the picture, with the query of each indicator; none of a timeline, which shows states.</summary>
    internal IEnumerable<(SeriesQuery Query, SeriesAnswer Answer)> OnPicture => Definition.Form == ChartForm.Timeline
        ? []
        : ChartQueries.Of(Definition, Request.Figures).Zip(Answers, (query, answer) => (query, answer with { Observations = [.. answer.Observations.Where(figure => ChartContents.IsOn(Definition, figure))] }));

    internal ChartContent Content(Publication publication) => ChartContents.Of(publication, Definition, Request, Answers);
}
