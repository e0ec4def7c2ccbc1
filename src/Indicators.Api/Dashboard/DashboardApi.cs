using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The page for people.</summary>
internal static class DashboardApi
{
    private static readonly byte[] Style = ReadStyle();

    internal static void MapDashboard(this IEndpointRouteBuilder routes)
    {
        var page = routes.MapGroup("").WithTags("Page").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        page.MapGet("/", Page).WithName("Page").WithSummary("The dashboard")
            .Explained("The charts with what may be said from them, the figures, their sources and the claims, as one page without scripts.", "/").Produces<string>(StatusCodes.Status200OK, "text/html");
        page.MapGet("/assets/site.css", Css).WithName("Style").WithSummary("The style of the dashboard")
            .Explained("The only style sheet of the page; it names no other host.", "/assets/site.css").Produces<string>(StatusCodes.Status200OK, "text/css");
    }

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<DashboardPage>, ProblemHttpResult> Page([AsParameters] AskedRelease release, PublicationSource publications, ChartLibrary library, HttpRequest request) =>
        publications.Answer<RazorComponentResult<DashboardPage>>(
            release.AsOf, publication => new RazorComponentResult<DashboardPage>(new { Content = DashboardContent.Of(publication, isPinned: release.AsOf is not null, library, $"{request.Scheme}://{request.Host}") }));

    private static FileContentHttpResult Css() => TypedResults.File(Style, "text/css; charset=utf-8");

    private static byte[] ReadStyle()
    {
        using var stream = typeof(DashboardApi).Assembly.GetManifestResourceStream("site.css") ?? throw new InvalidOperationException("site.css is not in the program");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
