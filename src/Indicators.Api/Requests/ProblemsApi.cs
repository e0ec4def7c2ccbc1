using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The pages to which the <c>type</c> of a problem leads.</summary>
internal static class ProblemsApi
{
    internal static void MapProblems(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/problems/{IdentifierConstraint.Segment}", Explain)
            .WithTags("Problems").WithName("Problem").WithSummary("What a problem means and what to do")
            .Explained("The page to which the type of a refusal leads.", "/problems/wrong-value")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .OnlyKnownParameters();

    /// <param name="id">The last part of <c>type</c> in a problem's answer.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Explain(string id) =>
        ProblemKind.All.FirstOrDefault(kind => kind.Id == id) is { } known
            ? TypedResults.Text($"{known.Title} ({known.Status})\n\n{known.Explanation}\n")
            : Refusal.NotFound("id", id, "the name of a kind of problem", [.. ProblemKind.All.Select(kind => kind.Id)]);
}
