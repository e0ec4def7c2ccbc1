using System.Globalization;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which release is asked for.</summary>
internal class AskedRelease
{
    /// <summary>A release, by its number, of which the answer is the same for ever, or by a day at whose end it was in force. Without it: the latest. <c>1</c>, <c>2024-12-31</c></summary>
    /// <example>1</example>
    [FromQuery(Name = "asOf")]
    public string? AsOf { get; init; }
}

/// <summary>Answers from the release that is asked for.</summary>
internal static class AskedReleaseAnswer
{
    /// <summary>An answer; where there is no such release, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(this PublicationSource publications, string? asOf, Func<Publication, Results<TOk, ProblemHttpResult>> answer)
        where TOk : IResult
    {
        ReleaseChoice? choice = ReleaseChoice.Latest;
        if (asOf is not null && !ReleaseChoice.TryParse(asOf, out choice))
        {
            return Refusal.Of(ProblemKind.WrongValue, new RequestError("asOf", asOf, ReleaseChoice.Allowed));
        }

        using var publication = choice!.IsLatest ? publications.Open() : publications.Find(choice);
        return publication is null ? NoRelease("asOf", asOf!, publications) : answer(publication);
    }

    internal static ProblemHttpResult NoRelease(string parameter, string asked, PublicationSource publications)
    {
        using var publication = publications.Open();
        var (first, last) = (publication.Releases[0], publication.Latest);
        return Refusal.Of(
            ProblemKind.NotFound,
            RequestError.Of(parameter, asked, new Wording(
                $"a release that there is: from {first.Number} of {Day(first)} to {last.Number} of {Day(last)}, as /api/v1/releases lists them",
                $"издање које постоји: од {first.Number} ({Day(first)}) до {last.Number} ({Day(last)}), као на списку /api/v1/releases")));
    }

    private static string Day(Release release) => release.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
