using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Whether the host lives and whether it can answer.</summary>
internal static class HealthApi
{
    private const string LivePath = "/healthz";
    private const string ReadyPath = "/readyz";

    /// <summary>Whether a request asks for it: whoever watches the host is told how it is however often they ask.</summary>
    internal static bool IsAskedBy(HttpRequest request) => request.Path.Value?.TrimEnd('/').ToLowerInvariant() is LivePath or ReadyPath;

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithTags("Health").DisableRateLimiting().ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        health.MapGet(LivePath, Live).WithName("Live").WithSummary("Whether the program runs")
            .Explained("Answers as long as the program runs, whatever becomes of the database.", LivePath).Produces<string>(StatusCodes.Status200OK, "text/plain");
        health.MapGet(ReadyPath, Ready).WithName("Ready").WithSummary("Whether the database answers and holds a release")
            .Explained("Answers with 200 only after the data was imported, and only while the database can be read.", ReadyPath)
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
