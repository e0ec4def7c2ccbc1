using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The pages of releases and of what differs between two of them.</summary>
internal static class ReleasePages
{
    private const string Html = "text/html";

    internal static void MapReleasePages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/releases", All).WithName("ReleasesPage").WithSummary("All releases, and what each changed").Produces<string>(StatusCodes.Status200OK, Html);
        pages.MapGet("/releases/{from}..{to}", Difference).WithName("ReleaseDifferencePage").WithSummary("What differs between two releases, and what follows from it")
            .Produces<string>(StatusCodes.Status200OK, Html).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <param name="asked">Up to which release, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<ReleasesPage>, ProblemHttpResult> All([AsParameters] AskedText asked, PublicationSource publications, HttpRequest request) =>
        publications.Page<ReleasesPage, ReleasesContent>(
            asked, request, (publication, view) => new ReleasesContent(view, [.. publication.Releases.Where(release => release.Number <= publication.Release.Number).Reverse()]));

    /// <param name="from">The earlier release, by its number; 0 for the time before the first.</param>
    /// <param name="to">The later release, by its number.</param>
    /// <param name="asked">Which release the links of the page lead to, in which language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    /// <param name="request">The request.</param>
    private static Results<RazorComponentResult<DifferencePage>, ProblemHttpResult> Difference(
        string from, string to, [AsParameters] AskedText asked, PublicationSource publications, ChartLibrary library, HttpRequest request) =>
        publications.Answer<RazorComponentResult<DifferencePage>>(asked, (publication, language) =>
        {
            var found = ReleasesApi.Compare(from, to, publications, library, (difference, charts) => new DifferenceContent(PageView.Of(publication, asked, language, request), difference, [.. charts.Select(chart => (chart.Id, library.Find(chart.Id, publication)!.Title))]));
            return found.Refused is { } refusal ? refusal : new RazorComponentResult<DifferencePage>(new { Content = found.Answer! });
        });
}

/// <summary>What stands on the page of releases.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Releases">The releases, the last one first.</param>
public sealed record ReleasesContent(PageView View, IReadOnlyList<Release> Releases);

/// <summary>What stands on the page of a difference.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Difference">The difference.</param>
/// <param name="Charts">The charts that show something else, with their titles.</param>
public sealed record DifferenceContent(PageView View, ReleaseDifference Difference, IReadOnlyList<(string Id, Wording Title)> Charts);
