using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>The documents that print figures, and how to cite them.</summary>
internal static class SourcesApi
{
    private const string JsonType = "application/json";

    // Without the point: in "x.csl.json" the identifier is x.
    private const string Id = "{id:regex(^[a-z0-9-]+$)}";

    private static readonly string[] MediaTypes = [JsonType, .. CitationFormat.All.Select(format => format.MediaType)];

    internal static void MapSources(this IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("").WithTags("Sources").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        sources.MapGet("/sources", All).WithName("Sources").WithSummary("All documents that print figures");
        sources.MapGet("/sources/{id}", Negotiated).WithName("Source").WithSummary("A document that prints figures, as JSON, or as a citation where Accept asks for it")
            .Produces<SourceResponse>(StatusCodes.Status200OK, JsonType, MediaTypes[1..]).ProducesProblem(StatusCodes.Status404NotFound);
        foreach (var format in CitationFormat.All)
        {
            var (citation, name) = (new CitationEndpoint(format), format.Name.Replace("-", "", StringComparison.Ordinal));
            sources.MapGet($"/sources.{format.Id}", citation.All).WithName("Sources" + name).WithSummary($"All documents as {format.Name}, for citation tools")
                .Produces<string>(StatusCodes.Status200OK, format.MediaType);
            sources.MapGet($"/sources/{Id}.{format.Id}", citation.One).WithName("Source" + name).WithSummary($"A document as {format.Name}, for citation tools")
                .Produces<string>(StatusCodes.Status200OK, format.MediaType).ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    /// <summary>A document; where there is none of this name, the refusal.</summary>
    internal static Source? Find(string id, PublicationSource publications, out ProblemHttpResult? refusal)
    {
        using var publication = publications.Open();
        var source = publication.Catalogue.Sources.GetValueOrDefault(id);
        refusal = source is null ? Refusal.NotFound("id", id, "the identifier of a source, as /api/v1/sources lists them", [.. publication.Catalogue.Sources.Keys]) : null;
        return source;
    }

    private static Ok<SourcesResponse> All(PublicationSource publications)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(SourcesResponse.Of(publication));
    }

    /// <param name="id">Its identifier: <c>atina-2023</c>.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static IResult Negotiated(string id, PublicationSource publications, HttpRequest request)
    {
        request.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var wanted = AcceptedType.Of(request, MediaTypes);
        return CitationFormat.All.FirstOrDefault(format => format.MediaType == wanted) is { } format
            ? new CitationEndpoint(format).One(id, publications)
            : Find(id, publications, out var refusal) is { } source ? TypedResults.Ok(SourceResponse.Of(source)) : refusal!;
    }
}
