using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What a release changed, in few words.</summary>
/// <param name="Release">The release.</param>
/// <param name="Difference">What differs from the one before; null for the first, and for one with too many changes to look at in passing.</param>
public sealed record ReleaseNews(Release Release, ReleaseDifference? Difference)
{
    // Comparing more rows than these takes longer than a page may.
    private const long MostRows = 5_000;

    internal static ReleaseNews Of(PublicationSource publications, Publication publication)
    {
        var release = publication.Release;
        if (release.Number == 1 || release.Counts.Added + release.Counts.Ended > MostRows)
        {
            return new ReleaseNews(release, null);
        }

        using var before = publications.Find(ReleaseChoice.Of(release.Number - 1));
        return new ReleaseNews(release, ReleaseDifferences.Between(before, publication));
    }
}
