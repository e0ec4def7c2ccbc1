using Indicators.Answers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The pages for people.</summary>
internal static class DashboardApi
{
    private const string Html = "text/html";

    internal static void MapDashboard(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").WithTags("Pages")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .WithErrorPages().OnlyKnownParameters();
        pages.MapGet("/", Front).WithName("FrontPage").WithSummary("What is known, how surely, and what has changed").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapGet("/indicators", Indicators).WithName("IndicatorsPage").WithSummary("All indicators with their latest figures").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapIndicatorPages();
        pages.MapGet("/claims", Claims).WithName("ClaimsPage").WithSummary("Claims, checked").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapGet("/conflicts", Conflicts).WithName("ConflictsPage").WithSummary("Where sources contradict themselves or each other").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapGet("/timeline", Timeline).WithName("TimelinePage").WithSummary("What institutions were in place, and when").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapGet("/sources", Sources).WithName("SourcesPage").WithSummary("The documents").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapReleasePages();
        pages.MapGet("/about", About).WithName("AboutPage").WithSummary("What the figures are and are not, and how to read them").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapAssets();
    }

    /// <summary>A page of the release and in the language that are asked for; where there is none, the refusal.</summary>
    internal static Results<RazorComponentResult<TPage>, ProblemHttpResult> Page<TPage, TContent>(
        this PublicationSource publications, AskedText asked, HttpRequest request, Func<Publication, PageView, TContent> content)
        where TPage : IComponent =>
        publications.Answer<RazorComponentResult<TPage>>(
            asked, (publication, language) => new RazorComponentResult<TPage>(new { Content = content(publication, PageView.Of(publication, asked, language, request)) }));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<FrontPage>, ProblemHttpResult> Front([AsParameters] AskedText asked, PublicationSource publications, ChartLibrary library, HttpRequest request) =>
        publications.Page<FrontPage, FrontContent>(asked, request, (publication, view) => FrontContent.Of(publications, publication, view, library));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<IndicatorsPage>, ProblemHttpResult> Indicators([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<IndicatorsPage, IndicatorsContent>(asked, request, IndicatorsContent.Of);

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<ClaimsPage>, ProblemHttpResult> Claims([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<ClaimsPage, ClaimsContent>(asked, request, (publication, view) => new ClaimsContent(view, ClaimAnswers.All(publication)));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<ConflictsPage>, ProblemHttpResult> Conflicts([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<ConflictsPage, ConflictsContent>(asked, request, (publication, view) => new ConflictsContent(view, ConflictAnswers.All(publication), ConflictAnswers.Differences(publication)));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<TimelinePage>, ProblemHttpResult> Timeline([AsParameters] AskedText asked, PublicationSource publications, ChartLibrary library, HttpRequest request) =>
        publications.Page<TimelinePage, TimelineContent>(asked, request, (publication, view) => TimelineContent.Of(publication, view, library));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<SourcesPage>, ProblemHttpResult> Sources([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<SourcesPage, SourcesContent>(asked, request, (publication, view) => new SourcesContent(view, [.. publication.Catalogue.Sources.Values]));

    /// <param name="asked">Which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<AboutPage>, ProblemHttpResult> About([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<AboutPage, PageView>(asked, request, (_, view) => view);
}
