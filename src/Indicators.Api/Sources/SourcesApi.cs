using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The documents that print figures, and how to cite them.</summary>
internal static class SourcesApi
{
    private const string JsonType = "application/json";

    private const string Id = IdentifierConstraint.Segment;

    private static readonly string[] MediaTypes = [JsonType, .. CitationFormat.All.Select(format => format.MediaType)];

    internal static void MapSources(this IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("").WithTags("Sources").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        sources.MapGet("/sources", All).WithName("Sources").WithSummary("All documents that print figures")
            .Explained("Publisher, title, address, dates, terms and language of each document, and how to cite it as text.", "/api/v1/sources");
        sources.MapGet($"/sources/{Id}", Negotiated).WithName("Source").WithSummary("A document that prints figures, as JSON, or as a citation where Accept asks for it")
            .Explained("The form is chosen by the Accept header; JSON without one.", "/api/v1/sources/atina-2023")
            .Produces<SourceResponse>(StatusCodes.Status200OK, JsonType, MediaTypes[1..]).ProducesProblem(StatusCodes.Status404NotFound);
        foreach (var format in CitationFormat.All)
        {
            var (citation, name) = (new CitationEndpoint(format), format.Name.Replace("-", "", StringComparison.Ordinal));
            sources.MapGet($"/sources.{format.Id}", citation.All).WithName("Sources" + name).WithSummary($"All documents as {format.Name}, for citation tools")
            .Explained($"One entry for each document, to be imported into a tool that reads {format.Name}.", $"/api/v1/sources.{format.Id}")
                .Produces<string>(StatusCodes.Status200OK, format.MediaType);
            sources.MapGet($"/sources/{Id}.{format.Id}", citation.One).WithName("Source" + name).WithSummary($"A document as {format.Name}, for citation tools")
            .Explained($"One entry, to be imported into a tool that reads {format.Name}.", $"/api/v1/sources/atina-2023.{format.Id}")
                .Produces<string>(StatusCodes.Status200OK, format.MediaType).ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    /// <summary>What is made of a document of a release.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(string id, AskedRelease release, PublicationSource publications, Func<Source, TOk> answer)
        where TOk : IResult =>
        publications.Answer<TOk>(release.AsOf, publication => publication.Catalogue.Sources.TryGetValue(id, out var source)
            ? answer(source)
            : Refusal.NotFound("id", id, "the identifier of a source, as /api/v1/sources lists them", [.. publication.Catalogue.Sources.Keys]));

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<SourcesResponse>, ProblemHttpResult> All([AsParameters] AskedRelease release, PublicationSource publications) =>
        publications.Answer<Ok<SourcesResponse>>(release.AsOf, publication => TypedResults.Ok(SourcesResponse.Of(publication)));

    /// <param name="id">Its identifier: <c>atina-2023</c>.</param>
    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static IResult Negotiated(string id, [AsParameters] AskedRelease release, PublicationSource publications, HttpRequest request)
    {
        var wanted = AcceptedType.Of(request, MediaTypes);
        return CitationFormat.All.FirstOrDefault(format => format.MediaType == wanted) is { } format
            ? new CitationEndpoint(format).One(id, release, publications)
            : Answer(id, release, publications, source => TypedResults.Ok(SourceResponse.Of(source)));
    }
}
