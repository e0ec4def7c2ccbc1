using System.Globalization;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>The history: what each import changed, and what differs between any two.</summary>
internal static class ReleasesApi
{
    internal const string TwoNumbers = "two numbers of releases with two points between, the earlier one first, such as 1..2";

    private const string Between = "..";

    internal static void MapReleases(this IEndpointRouteBuilder routes)
    {
        var releases = routes.MapGroup("/releases").WithTags("Releases").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        releases.MapGet("", All).WithName("Releases").WithSummary("All releases: what each import changed")
            .Explained("Every import that changed something, the first one first. Each of them can still be asked for with asOf.", "/api/v1/releases");
        releases.MapGet("/{number}", One).WithName("Release").WithSummary("A release")
            .Explained("When it was made, by whom and why, and how many rows it holds and changed.", "/api/v1/releases/1")
            .Refusing(StatusCodes.Status404NotFound, "/api/v1/releases/999")
            .ProducesProblem(StatusCodes.Status404NotFound);
        releases.MapGet("/{from}..{to}", Difference).WithName("ReleaseDifference").WithSummary("What differs between two releases, and what follows from it; from 0 is the time before the first")
            .Explained("Figures that were withdrawn, removed, changed, new or restated; then definitions; then what follows: calculated figures, claims, contradictions and charts.", "/api/v1/releases/0..1")
            .Refusing(StatusCodes.Status404NotFound, "/api/v1/releases/0..999")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <param name="publications">The database.</param>
    private static Ok<ReleasesResponse> All(PublicationSource publications)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(new ReleasesResponse(publication.Releases, new Dictionary<string, string> { ["feed"] = FeedApi.Path, ["latest"] = $"/api/v1/releases/{publication.Latest.Number}" }));
    }

    /// <param name="number">Its number, from 1.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ReleaseResponse>, ProblemHttpResult> One(string number, PublicationSource publications)
    {
        using var publication = publications.Open();
        return publication.Releases.FirstOrDefault(release => Written(release.Number) == number) is { } found
            ? TypedResults.Ok(ReleaseResponse.Of(found))
            : Refusal.NotFound("number", number, $"the number of a release, from 1 to {publication.Latest.Number}", [.. publication.Releases.Select(release => Written(release.Number))]);
    }

    /// <param name="from">The earlier release, by its number; 0 for the time before the first.</param>
    /// <param name="to">The later release, by its number.</param>
    /// <param name="publications">The database.</param>
    /// <param name="library">The charts.</param>
    private static Results<Ok<DifferenceResponse>, ProblemHttpResult> Difference(string from, string to, PublicationSource publications, ChartLibrary library)
    {
        var found = Compare(from, to, publications, library, (difference, charts) => DifferenceResponse.Of(difference, charts, placeOf: _ => null));
        return found.Refused is { } refusal ? refusal : TypedResults.Ok(found.Answer!);
    }

    /// <summary>An answer made of what differs; where there are no such two releases, the refusal.</summary>
    internal static (T? Answer, ProblemHttpResult? Refused) Compare<T>(
        string from, string to, PublicationSource publications, ChartLibrary library, Func<ReleaseDifference, IReadOnlyList<ChartChangeResponse>, T> answer)
        where T : class
    {
        var isFirst = from == "0";
        if (!ReleaseChoice.TryParse(to, out var later) || later!.Number is null || (!isFirst && (!ReleaseChoice.TryParse(from, out var earlier) || earlier!.Number is null)))
        {
            return (null, Refusal.NotFound("from..to", from + Between + to, TwoNumbers, []));
        }

        using var after = publications.Find(later);
        using var before = isFirst ? null : publications.Find(ReleaseChoice.Of(long.Parse(from, CultureInfo.InvariantCulture)));
        if (after is null || (!isFirst && before is null))
        {
            return (null, AskedReleaseAnswer.NoRelease(after is null ? "to" : "from", after is null ? to : from, publications));
        }

        if (before?.Release.Number > after.Release.Number)
        {
            return (null, Refusal.Of(ProblemKind.WrongValue, RequestError.Of("from", from, new Wording($"not after the later release, which is {to}", $"не после каснијег издања, које је {to}"), $"Did you mean {to}{Between}{from}?")));
        }

        var difference = ReleaseDifferences.Between(before, after);
        var rows = difference.Figures.Count + difference.Derived.Count;
        return rows > Limits.RowsOfADifference
            ? (null, Refusal.Of(ProblemKind.TooMuch, RequestError.Of("from..to", from + Between + to, new Wording(
                $"two releases with at most {Limits.RowsOfADifference} changes between them; these have {rows}",
                $"два издања с највише {Limits.RowsOfADifference} промена између њих; ова их имају {rows}"))))
            : (answer(difference, ChartChanges.Between(library, before, after, difference.Figures)), null);
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
