using System.Collections.Concurrent;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Observations as they were read from the database, kept while they stay as they are: those of an indicator and area are asked for again and again, by other years and parts.</summary>
internal sealed class KeptRows
{
    // Some five megabytes. Where there is no room all are dropped, and those that are asked for come back.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(long Release, string Indicator, string Area), IReadOnlyList<Observation>> lists = new();
    private int count;
    private volatile KeptFigures figures = new();

    /// <summary>The same as they are answered.</summary>
    internal KeptFigures Figures => figures;

    // Of every area there can be very many: those are read as they are needed.
    internal static bool Keep(ObservationFilter filter) => filter.Areas.Count > 0;

    internal IReadOnlyList<Observation> Of(Publication publication, ObservationFilter filter)
    {
        if (!Keep(filter))
        {
            return publication.Snapshot.Observations(filter);
        }

        // Nearly all ask for one area, and for everything of it.
        if (filter is { Areas: [var only], Sources.Count: 0, Counters.Count: 0 })
        {
            return OfArea(publication, filter.Indicator, only);
        }

        return
        [
            .. filter.Areas.Distinct().Order(StringComparer.Ordinal)
                .SelectMany(area => OfArea(publication, filter.Indicator, area))
                .Where(observation => Asks(filter.Sources, observation.Source) && Asks(filter.Counters, observation.CountedBy)),
        ];
    }

    private IReadOnlyList<Observation> OfArea(Publication publication, string indicator, string area)
    {
        var key = (publication.Release.Number, indicator, area);
        if (lists.TryGetValue(key, out var known))
        {
            return known;
        }

        var read = publication.Snapshot.Observations(new ObservationFilter { Indicator = indicator, Areas = [area] });
        Keep(key, read);
        return read;
    }

    private void Keep((long Release, string Indicator, string Area) key, IReadOnlyList<Observation> read)
    {
        // An area without figures takes room too.
        if (Interlocked.Add(ref count, read.Count + 1) > Most)
        {
            lists.Clear();
            figures = new KeptFigures();
            Interlocked.Exchange(ref count, read.Count + 1);
        }

        lists[key] = read;
    }

    private static bool Asks(IReadOnlyCollection<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}
