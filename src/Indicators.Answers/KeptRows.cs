using System.Collections.Concurrent;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Observations as they were read from the database, kept while they stay as they are: those of an indicator and area are asked for again and again, by other years and parts.</summary>
internal sealed class KeptRows
{
    // Some thirty megabytes. Where there is no room all are dropped, and those that are asked for come back.
    private const int Most = 60_000;

    private readonly ConcurrentDictionary<(long Release, string Indicator, string Area), IReadOnlyList<Observation>> lists = new();
    private int count;

    internal IReadOnlyList<Observation> Of(long release, StoreSnapshot snapshot, ObservationFilter filter)
    {
        // Of every area there can be very many: those are read as they are needed.
        if (filter.Areas.Count == 0)
        {
            return snapshot.Observations(filter);
        }

        return
        [
            .. filter.Areas.Distinct().Order(StringComparer.Ordinal)
                .SelectMany(area => OfArea(release, filter.Indicator, area, snapshot))
                .Where(observation => Asks(filter.Sources, observation.Source) && Asks(filter.Counters, observation.CountedBy)),
        ];
    }

    private IReadOnlyList<Observation> OfArea(long release, string indicator, string area, StoreSnapshot snapshot)
    {
        if (lists.TryGetValue((release, indicator, area), out var known))
        {
            return known;
        }

        var read = snapshot.Observations(new ObservationFilter { Indicator = indicator, Areas = [area] });
        Keep((release, indicator, area), read);
        return read;
    }

    private void Keep((long Release, string Indicator, string Area) key, IReadOnlyList<Observation> read)
    {
        // An area without figures takes room too.
        if (Interlocked.Add(ref count, read.Count + 1) > Most)
        {
            lists.Clear();
            Interlocked.Exchange(ref count, read.Count + 1);
        }

        lists[key] = read;
    }

    private static bool Asks(IReadOnlyCollection<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}
