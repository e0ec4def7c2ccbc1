using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>A chart for a frame in somebody else's page, which says when its figures were revised.</summary>
internal static class EmbedApi
{
    private const string Id = IdentifierConstraint.Segment;

    internal static void MapEmbeds(this IEndpointRouteBuilder routes)
    {
        var embeds = routes.MapGroup("/embed").WithTags("Charts")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();
        embeds.MapGet($"/{Id}", Page).WithName("Embed").WithSummary("A chart for a frame in another page; one that is pinned says what later releases revised")
            .Explained("A small page with the picture, its words and its sources. It is the only page that other pages may frame.", "/embed/identification-rate")
            .Produces<string>(StatusCodes.Status200OK, "text/html");
        embeds.MapGet($"/{Id}.json", Code).WithName("EmbedCode").WithSummary("What to put into another page to show a chart there: a frame, or a plain picture")
            .Explained("HTML to paste: a frame of a height that fits, which tells of revisions, or the picture alone.", "/embed/identification-rate.json");
    }

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, how they look, and of which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<EmbedPage>, ProblemHttpResult> Page(
        string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications, HttpRequest request) =>
        library.AnswerPictured(id, parameters, PictureFormat.Svg, publications, (publication, asked, content) => new RazorComponentResult<EmbedPage>(
            new { Content = EmbedContent.Of(publications, publication, isPinned: parameters.AsOf is not null, asked, content, request) }));

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, how they look, and of which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<Ok<EmbedCodeResponse>, ProblemHttpResult> Code(
        string id, [AsParameters] ChartParameters parameters, ChartLibrary library, PublicationSource publications, HttpRequest request) =>
        library.AnswerPictured(id, parameters, PictureFormat.Svg, publications, (publication, asked, _) => TypedResults.Ok(
            EmbedCodeResponse.Of(publication, isPinned: parameters.AsOf is not null, asked, request)));
}

/// <summary>What stands on the page of one chart.</summary>
/// <param name="Pin">The release that was asked for, if one was.</param>
/// <param name="Definition">The chart, with the title that the picture has.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Query">What was asked, as it stands in addresses.</param>
/// <param name="Alt">The picture in words.</param>
/// <param name="Revisions">What later releases changed; null for a page that is not pinned.</param>
/// <param name="Catalogue">The documents.</param>
public sealed record EmbedContent(Pin Pin, ChartDefinition Definition, ChartLook Look, string Query, string Alt, Revisions? Revisions, Catalogue Catalogue)
{
    /// <summary>A page of the same release, in the same language.</summary>
    internal string Address(string path) => Pin.Address(PlaceView.Spoken(path, Look.Language));

    /// <summary>The page of all that changed since; null where nothing of the picture did. It is not pinned: the pinned release knows of no later one.</summary>
    internal string? AllChanges => Revisions is { IsRevised: true } revised ? PlaceView.Spoken($"/releases/{revised.Pinned.Number}..{revised.Latest.Number}", Look.Language) : null;

    internal static EmbedContent Of(PublicationSource publications, Publication publication, bool isPinned, AskedChart asked, ChartContent content, HttpRequest request)
    {
        var pin = new Pin(isPinned ? publication.Release.Number : null);
        return new EmbedContent(
            pin,
            content.Definition,
            asked.Request.Look,
            PictureAddress.Query(request, pin),
            AltText.Of(content, asked.Request.Look.Language),
            isPinned ? Together([.. ChartQueries.Of(asked.Definition, asked.Request.Figures).Select(query => Revisions.Of(publications, publication, query))]) : null,
            publication.Catalogue);
    }

    // A chart can show several indicators.
    private static Revisions Together(IReadOnlyList<Revisions> all) =>
        all[0] with { Changes = [.. all.SelectMany(one => one.Changes)], Withdrawn = [.. all.SelectMany(one => one.Withdrawn)] };
}
