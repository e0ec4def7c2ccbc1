using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The parts of one year, apart by what is known of them: only exact counts are stacked.</summary>
/// <param name="Year">The year.</param>
/// <param name="Known">The parts that are known exactly.</param>
/// <param name="Others">The parts known only by limits, or not at all.</param>
/// <param name="OthersAtMost">What the other parts are at most, together; null where one has no upper limit.</param>
/// <param name="Whole">The whole where it is known exactly and nobody disagrees; null otherwise.</param>
internal sealed record Stack(int Year, IReadOnlyList<StackPart> Known, IReadOnlyList<string> Others, decimal? OthersAtMost, decimal? Whole)
{
    /// <summary>Whether other figures contradict the whole or a part.</summary>
    internal bool IsContradicted { get; private init; }

    /// <summary>The parts of which there is no number, each with the mark that says why.</summary>
    internal IReadOnlyList<(string Part, KeyMark Why)> Absences { get; private init; } = [];

    internal decimal Sum => Known.Sum(part => part.Value);

    /// <summary>What is in the whole and in no part that is known exactly; negative where the parts exceed the whole.</summary>
    internal decimal? Rest => Whole - Sum;

    /// <summary>How far the other parts can reach: to what they are at most, and not beyond the whole; null where nothing ends them.</summary>
    internal decimal? Open => Others.Count == 0 ? 0 : Rest is { } rest ? Math.Max(0, Math.Min(rest, OthersAtMost ?? rest)) : OthersAtMost;

    /// <summary>What of the whole is in no part, whatever the other parts are.</summary>
    internal decimal Unassigned => Math.Max(0, Rest - Open ?? 0);

    internal decimal Highest => Math.Max(Whole ?? 0, Sum + (Open ?? 0));

    /// <summary>What it leaves open, to be said in words.</summary>
    internal KeyMark? Mark => Rest switch
    {
        > 0 => KeyMark.Rest,
        < 0 => KeyMark.Whole,
        null when Others.Count > 0 => OthersAtMost is null ? KeyMark.NoTop : KeyMark.UpTo,
        _ => null,
    };

    /// <summary>The marks that it is drawn with.</summary>
    internal IEnumerable<KeyMark> Marks => new (KeyMark Mark, bool IsUsed)[]
    {
        (KeyMark.Estimated, Known.Any(part => part.IsEstimated)),
        (KeyMark.UpTo, Open > 0),
        (KeyMark.NoTop, Open is null),
        (KeyMark.Rest, Unassigned > 0),
        (KeyMark.Whole, Rest < 0),
        (KeyMark.Contradicted, Known.Any(part => part.IsContradicted)),
        (KeyMark.ContradictedSum, IsContradicted && !Known.Any(part => part.IsContradicted)),
    }.Where(mark => mark.IsUsed).Select(mark => mark.Mark).Concat(Absences.Select(absence => absence.Why));

    internal static IReadOnlyList<Stack> Of(IReadOnlyList<ChartSeries> series)
    {
        var points = series.SelectMany(one => one.Points.Select(point => (one.Key.Part, Point: point))).ToList();
        return [.. points.GroupBy(part => part.Point.Year).OrderBy(year => year.Key).Select(year => OfYear(year.Key, year.ToLookup(part => part.Part, part => part.Point)))];
    }

    private static Stack OfYear(int year, ILookup<string, ChartPoint> points)
    {
        List<StackPart> known = [];
        List<(string Part, decimal? Most)> others = [];
        List<(string Part, KeyMark Why)> absences = [];
        foreach (var part in points.Where(part => part.Key.Length > 0))
        {
            if (ExactOf(part) is { } value)
            {
                known.Add(new StackPart(part.Key, value, part.Any(point => KeyMarks.IsLighter(point.Observation)), part.Any(point => point.IsContradicted)));
                continue;
            }

            KeyMark? why = part.All(point => point.Observation.Figure is null) ? KeyMarks.OfAbsence(part.First().Observation.Status) : null;
            absences.AddRange(why is { } mark ? [(part.Key, mark)] : []);
            // Nobody is in a part that cannot exist.
            if (why is not KeyMark.CannotExist)
            {
                others.Add((part.Key, part.All(point => point.Most is not null) ? part.Max(point => point.Most) : null));
            }
        }

        var atMost = others.Exists(other => other.Most is null) ? null : others.Sum(other => other.Most);
        return new Stack(year, known, [.. others.Select(other => other.Part)], atMost, ExactOf(points[""])) { IsContradicted = points.SelectMany(part => part).Any(point => point.IsContradicted), Absences = absences };
    }

    private static decimal? ExactOf(IEnumerable<ChartPoint> points) =>
        points.Select(point => point.Observation.Figure).Distinct().ToList() is [{ Relation: Relation.Exact, Value: { } value }] ? value : null;
}

/// <summary>A part that is known exactly.</summary>
/// <param name="Part">The part, as data files write it.</param>
/// <param name="Value">How many.</param>
/// <param name="IsEstimated">Whether the number was estimated.</param>
/// <param name="IsContradicted">Whether other figures contradict it.</param>
internal sealed record StackPart(string Part, decimal Value, bool IsEstimated, bool IsContradicted);
