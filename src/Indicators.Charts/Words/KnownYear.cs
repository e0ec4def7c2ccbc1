using Indicators.Model;

namespace Indicators.Charts;

/// <summary>All that is known of one year of a series.</summary>
/// <param name="Year">The year.</param>
/// <param name="Bounds">From the least to the greatest that any of its documents allows.</param>
/// <param name="Shown">The figures as people read them.</param>
internal sealed record KnownYear(int Year, Bounds Bounds, Wording Shown)
{
    internal static KnownYear Of(int year, IReadOnlyList<ChartPoint> points)
    {
        // What other figures contradict can be anything.
        var bounds = points.Select(point => point.IsContradictedElsewhere ? Bounds.Unknown : point.Observation.Figure!.Bounds).ToList();
        return new KnownYear(year, bounds.Count == 1 ? bounds[0] : Hull(bounds), Wording.Joined(" / ", points.Select(point => FigureWords.WithoutRate(point.Observation))))
        {
            IsOfFewCases = points.Any(point => point.Observation.Status == ObservationStatus.LowReliability),
        };
    }

    /// <summary>Whether it is of so few cases that chance alone can move it.</summary>
    internal bool IsOfFewCases { get; private init; }

    /// <summary>Whether every number that this year can be is below every one that another can be.</summary>
    internal bool IsSurelyBelow(KnownYear other) => IsSurelyBelow(Bounds, other.Bounds);

    /// <summary>Whether no two numbers within two bounds are the same: one of them says what the other denies.</summary>
    internal static bool AreApart(Bounds one, Bounds other) => IsSurelyBelow(one, other) || IsSurelyBelow(other, one);

    /// <summary>Whether it is this year, or one with the same exact number.</summary>
    internal bool IsSameAs(KnownYear other) => other == this || (Bounds.Point is { } point && point == other.Bounds.Point);

    private static bool IsSurelyBelow(Bounds one, Bounds other) =>
        one.Upper < other.Lower || (one.Upper == other.Lower && one.Upper is not null && (one.UpperOpen || other.LowerOpen));

    private static Bounds Hull(IReadOnlyList<Bounds> bounds) => Bounds.Closed(
        bounds.Any(one => one.Lower is null) ? null : bounds.Min(one => one.Lower), bounds.Any(one => one.Upper is null) ? null : bounds.Max(one => one.Upper));
}
