using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>A chart for a frame in somebody else's page, which says when its figures were revised.</summary>
internal static class EmbedApi
{
    internal static void MapEmbeds(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/embed/{id:regex(^[a-z0-9-]+$)}", Page).WithTags("Charts").WithName("Embed")
            .WithSummary("A chart for a frame in another page; one that is pinned says what later releases revised")
            .Explained("A small page with the picture, its words and its sources. It is the only page that other pages may frame.", "/embed/identification-rate")
            .Produces<string>(StatusCodes.Status200OK, "text/html").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();

    /// <param name="id">The chart: <c>identified-victims</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="library">The charts.</param>
    /// <param name="publications">The database.</param>
    private static Results<RazorComponentResult<EmbedPage>, ProblemHttpResult> Page(string id, [AsParameters] AskedRelease release, ChartLibrary library, PublicationSource publications) =>
        library.Answer<RazorComponentResult<EmbedPage>>(
            id, release, publications, (publication, definition) => new RazorComponentResult<EmbedPage>(new { Content = EmbedContent.Of(publications, publication, isPinned: release.AsOf is not null, definition) }));
}

/// <summary>What stands on the page of one chart.</summary>
/// <param name="Pin">The release that was asked for, if one was.</param>
/// <param name="Definition">The chart.</param>
/// <param name="Alt">The picture in words.</param>
/// <param name="Revisions">What later releases changed; null for a page that is not pinned.</param>
public sealed record EmbedContent(Pin Pin, ChartDefinition Definition, string Alt, Revisions? Revisions)
{
    internal static EmbedContent Of(PublicationSource publications, Publication publication, bool isPinned, ChartDefinition definition) => new(
        new Pin(isPinned ? publication.Release.Number : null),
        definition,
        AltText.Of(ChartContents.Of(publication, definition), Language.English),
        isPinned ? Together([.. ChartQueries.Of(definition, new SeriesQuery { Indicator = definition.Indicator }).Select(query => Revisions.Of(publications, publication, query))]) : null);

    // A chart can show several indicators.
    private static Revisions Together(IReadOnlyList<Revisions> all) =>
        all[0] with { Changes = [.. all.SelectMany(one => one.Changes)], Withdrawn = [.. all.SelectMany(one => one.Withdrawn)] };
}
