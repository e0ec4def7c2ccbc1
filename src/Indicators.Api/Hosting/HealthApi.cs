using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Whether the host lives and whether it can answer.</summary>
internal static class HealthApi
{
    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithTags("Health").DisableRateLimiting().ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        health.MapGet("/healthz", Live).WithName("Live").WithSummary("Whether the program runs")
            .Explained("Answers as long as the program runs, whatever becomes of the database.", "/healthz").Produces<string>(StatusCodes.Status200OK, "text/plain");
        health.MapGet("/readyz", Ready).WithName("Ready").WithSummary("Whether the database answers and holds a release")
            .Explained("Answers with 200 only after the data was imported, and only while the database can be read.", "/readyz")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static ContentHttpResult Live() => TypedResults.Text("live\n");

    private static Results<ContentHttpResult, ProblemHttpResult> Ready(DatabaseState database)
    {
        var (release, trouble) = database.Look();
        return release is null
            ? TypedResults.Problem(detail: trouble, statusCode: ProblemKind.NotReady.Status, title: ProblemKind.NotReady.Title, type: ProblemKind.NotReady.Address)
            : TypedResults.Text($"ready: release {release.Number}\n");
    }
}
