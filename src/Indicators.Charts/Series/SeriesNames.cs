using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What each series of a chart is called: by what it does not share with the others.</summary>
internal sealed class SeriesNames(ChartContent content, IReadOnlyList<ChartSeries> series)
{
    // Also where figures are of one of them alone: the title names them all.
    private readonly bool severalIndicators = content.Definition.Indicators.Count > 1;
    private readonly bool severalAreas = series.DistinctBy(one => one.Key.Area).Skip(1).Any();
    private readonly bool severalParts = series.DistinctBy(one => one.Key.Part).Skip(1).Any();
    private readonly bool severalCounters = series.DistinctBy(one => one.Key.CountedBy).Skip(1).Any();
    private readonly bool severalDenominators = series.DistinctBy(one => one.Key.DenominatorCounter).Skip(1).Any();

    /// <summary>Whether a series has to be named: where there are several, and where the title is of more than there are.</summary>
    internal bool AreNeeded => severalIndicators || series.Count > 1;

    /// <summary>The name; that of the counter where nothing else tells a series apart, and nothing where each counter is named above.</summary>
    internal Wording Of(ChartSeries one, SeriesAspects without = SeriesAspects.None)
    {
        List<Wording> names = [];
        var key = one.Key;
        AddIf(severalIndicators && !without.HasFlag(SeriesAspects.Indicator), content.Names.Of(ChartNames.Indicators, key.Indicator));
        AddIf(severalAreas && !without.HasFlag(SeriesAspects.Area), content.Names.OfArea(key.Area));
        AddIf(severalParts && !without.HasFlag(SeriesAspects.Part), PartName(key.Part));
        AddIf(severalCounters && !without.HasFlag(SeriesAspects.Counter), content.Names.Of(Code.Counters, key.CountedBy));
        AddIf(severalDenominators, Below(key.DenominatorCounter ?? key.CountedBy));
        return names.Count > 0 || without.HasFlag(SeriesAspects.Counter) ? Wording.Joined(", ", names) : content.Names.Of(Code.Counters, key.CountedBy);

        void AddIf(bool isWanted, Wording name)
        {
            if (isWanted)
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The names of those series that have a break, where others have none; none where all have one, or too many to be named.</summary>
    internal IReadOnlyList<string> OfBroken(IReadOnlyList<ChartSeries> among, Language language)
    {
        const int Most = 3;
        var broken = among.Where(one => one.Points.Any(point => point.Observation.Status == ObservationStatus.Break)).ToList();
        return broken.Count is 0 or > Most || broken.Count == among.Count ? [] : [.. broken.Select(one => Of(one).In(language))];
    }

    internal Wording PartName(string part) =>
        part.Length == 0 ? ChartWords.All : Wording.Joined(", ", Breakdown.Parse(part).Parts.Select(code => content.Names.Of(code.Dimension, code.Code)));

    private Wording Below(string counter)
    {
        var name = content.Names.Of(Code.Counters, counter);
        return new Wording($"divided by what {name.En} counted", $"дељено бројем који даје: {name.Sr}");
    }
}

/// <summary>What tells series apart.</summary>
[Flags]
internal enum SeriesAspects
{
    None = 0,
    Area = 1,
    Part = 2,
    Counter = 4,
    Indicator = 8,
}
