using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What later releases changed in a pinned answer.</summary>
/// <param name="Pinned">The release that the answer is of.</param>
/// <param name="Latest">The release in force.</param>
/// <param name="IsRevised">Whether a later release changed any of its figures.</param>
/// <param name="Revisions">What changed.</param>
/// <param name="Withdrawn">Figures that were withdrawn since, and are no longer in the answer.</param>
public sealed record RevisionsResponse(Release Pinned, Release Latest, bool IsRevised, IReadOnlyList<RevisionResponse> Revisions, IReadOnlyList<WithdrawnResponse> Withdrawn)
{
    internal static RevisionsResponse Of(Revisions revisions, Language language) => new(
        revisions.Pinned,
        revisions.Latest,
        revisions.IsRevised,
        [.. revisions.Changes.Select(change => new RevisionResponse(
            change.Kind.Code(), change.Since, change.Before is null ? null : ObservationResponse.Of(change.Before), change.After is null ? null : ObservationResponse.Of(change.After)))],
        [.. revisions.Withdrawn.Select(figure => new WithdrawnResponse(figure.Area, figure.Period.Text, figure.Release, figure.Reason.In(language)))]);
}

/// <summary>One figure of a pinned answer that is another one now.</summary>
/// <param name="Change"><c>removed</c>, <c>changed</c> or <c>new</c>.</param>
/// <param name="Since">The release in which it was first another one.</param>
/// <param name="Before">As the pinned answer has it; null where it has none.</param>
/// <param name="After">As it is now; null where there is none.</param>
public sealed record RevisionResponse(string Change, long Since, ObservationResponse? Before, ObservationResponse? After);

/// <summary>A figure that was withdrawn.</summary>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Release">The release that withdrew it.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawnResponse(string Geo, string Period, long Release, string Reason);

/// <summary>Revisions of pinned answers.</summary>
internal static class RevisionsApi
{
    private const string Id = IdentifierConstraint.Segment;

    internal static void MapRevisions(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/series/{Id}/revisions", Revised).WithTags("Series").WithName("SeriesRevisions")
            .WithSummary("What later releases changed in the answer to the same query with asOf; never cached")
            .Explained("Says for an answer that was cited which of its figures are others now, since which release, and what they were.", "/api/v1/series/identified-victims/revisions?geo=SRB&asOf=1")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();

    /// <param name="id">The indicator: <c>identified-victims</c>.</param>
    /// <param name="parameters">Which figures, and the release to which they are pinned; without it there is nothing to revise.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<RevisionsResponse>, ProblemHttpResult> Revised(string id, [AsParameters] SeriesParameters parameters, PublicationSource publications) =>
        publications.Answer<Ok<RevisionsResponse>>(parameters.AsOf, pinned =>
        {
            if (SeriesRequest.Refused(id, pinned.Catalogue) is { } unknown)
            {
                return unknown;
            }

            var (query, errors) = SeriesRequest.Read(id, parameters, period: null, pinned.Catalogue);
            return errors.Count > 0
                ? Refusal.Of(ProblemKind.WrongValue, errors)
                : TypedResults.Ok(RevisionsResponse.Of(Revisions.Of(publications, pinned, query), query.Language));
        });
}
