using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>A code of a list.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">Its name in the language asked for.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="NameSr">Its name in Serbian, in Cyrillic; empty where it is not written yet.</param>
/// <param name="Exhaustive">Whether the codes marked so in this list together make up the whole.</param>
public sealed record CodeResponse(string Code, string Label, string Name, string NameSr, bool Exhaustive);

/// <summary>The codes, by list.</summary>
/// <param name="Codes">Each dimension, and <c>body</c>, <c>counted-by</c>, <c>relation</c>, <c>state</c>, with its codes. Areas are codes of <c>origin</c>.</param>
/// <param name="Release">The release that they are of.</param>
public sealed record CodesResponse(IReadOnlyDictionary<string, IReadOnlyList<CodeResponse>> Codes, Release Release);

/// <summary>The codes of all lists, with their names.</summary>
internal static class CodesApi
{
    internal static void MapCodes(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/codes", All).WithTags("Definitions").WithName("Codes").WithSummary("The codes of all lists, with their names")
            .Explained("What the codes in figures and parameters mean: areas, parts, bodies, counters, states and relations.", "/api/v1/codes")
            .ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<CodesResponse>, ProblemHttpResult> All([AsParameters] AskedText asked, PublicationSource publications) =>
        publications.Answer<Ok<CodesResponse>>(asked, (publication, language) => TypedResults.Ok(new CodesResponse(
            publication.Catalogue.CodeLists.ToDictionary(list => list, list => Of(publication.Catalogue.CodesOf(list), language)), publication.Release)));

    private static IReadOnlyList<CodeResponse> Of(IEnumerable<Code> codes, Language language) =>
        [.. codes.Select(code => new CodeResponse(code.Id, code.Name.In(language), code.Name.En, code.Name.Sr, code.Exhaustive))];
}
