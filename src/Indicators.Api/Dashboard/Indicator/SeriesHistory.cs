using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What one release changed in the figures of a selection.</summary>
/// <param name="Release">The release.</param>
/// <param name="New">How many figures it brought.</param>
/// <param name="Gone">How many it ended.</param>
/// <param name="Changed">Figures that say something else, each as it was and as it is.</param>
public sealed record SeriesHistory(Release Release, int New, int Gone, IReadOnlyList<(SeriesObservation Before, SeriesObservation After)> Changed)
{
    // Each release is asked for its figures; older ones are on the page of releases.
    private const int MostReleases = 12;

    /// <summary>The releases that changed something, the last one first, up to the one that is shown.</summary>
    internal static IReadOnlyList<SeriesHistory> Of(PublicationSource publications, Publication shown, SeriesQuery query)
    {
        var history = new List<SeriesHistory>();
        var after = Figures(shown, query);
        foreach (var release in shown.Releases.Where(release => release.Number <= shown.Release.Number).Reverse().Take(MostReleases))
        {
            using var publication = release.Number == 1 ? null : publications.Find(ReleaseChoice.Of(release.Number - 1));
            var before = publication is null ? [] : Figures(publication, query);
            var step = Between(release, before, after);
            if (step.New + step.Gone + step.Changed.Count > 0)
            {
                history.Add(step);
            }

            after = before;
        }

        return history;
    }

    private static SeriesHistory Between(Release release, Dictionary<object, SeriesObservation> before, Dictionary<object, SeriesObservation> after) => new(
        release,
        after.Keys.Count(key => !before.ContainsKey(key)),
        before.Keys.Count(key => !after.ContainsKey(key)),
        [.. after.Where(figure => before.TryGetValue(figure.Key, out var then) && then.Display != figure.Value.Display).Select(figure => (before[figure.Key], figure.Value))]);

    private static Dictionary<object, SeriesObservation> Figures(Publication publication, SeriesQuery query) => publication.Catalogue.Find(query.Indicator) is null
        ? []
        : SeriesAnswers.Find(publication, query).Observations
            .DistinctBy(KeyOf)
            .ToDictionary(KeyOf);

    private static object KeyOf(SeriesObservation figure) =>
        (figure.Area, figure.Period.Text, figure.Breakdown.Text, figure.CountedBy, figure.Source, figure.DenominatorSource, (figure.Body, figure.IsPublished));
}
