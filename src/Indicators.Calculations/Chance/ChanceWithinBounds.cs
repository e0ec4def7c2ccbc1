using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>The range that chance alone explains around a number that is itself known only within bounds.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit, in the same unit; null where the bounds leave none.</param>
/// <param name="Method">The interval whose hull it is, by its name in the literature.</param>
/// <remarks>Definition: docs/methodology.md#chance-within-bounds.</remarks>
public sealed record ChanceRange(double Lower, double? Upper, string Method)
{
    /// <summary>What it takes for granted, in words that follow “assumes”.</summary>
    public Wording Assumes { get; } = new(
        "any number within the bounds, each as good as the other, and events that are independent of each other",
        "било који број у границама, сваки подједнако могућ, и то да догађаји не зависе један од другог");
}

/// <summary>The hull of the intervals of every number within the bounds: it is at least as wide as the interval of the number that nobody knows.</summary>
/// <remarks>Limits have the precision of double and are not rounded outward. Definition: docs/methodology.md#chance-within-bounds.</remarks>
public static class ChanceWithinBounds
{
    /// <summary>From the lower Garwood limit of the fewest events to the upper one of the most.</summary>
    /// <param name="events">Where the count lies: the whole numbers from 0 within these bounds are possible.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>Limits in events.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No whole number from 0 to the largest int lies within <paramref name="events"/>, or the level is none.</exception>
    /// <remarks>Fewer than 5 events: 0 to 10.242 at 0.95.</remarks>
    public static ChanceRange OfCount(Bounds events, double level)
    {
        var (fewest, most) = Counts(events, nameof(events));
        return new ChanceRange(Garwood.Of(fewest, level).Lower, most is { } limit ? Garwood.Of(limit, level).Upper : null, Garwood.Method);
    }

    /// <summary>The limits of a count over the bounds of its population: the lower one over the most persons, the upper one over the fewest.</summary>
    /// <param name="events">Where the count lies: the whole numbers from 0 within these bounds are possible.</param>
    /// <param name="population">Where the number of persons lies; 0 and more.</param>
    /// <param name="scale">Above 0; 100,000 for a rate per 100,000.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>Limits in events per <paramref name="scale"/> persons; no upper one where there may be nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is surely nobody, or a parameter is outside its range.</exception>
    /// <remarks>5 events of more than 116,000 persons: 0 to 10.059 per 100,000 at 0.95.</remarks>
    public static ChanceRange OfRate(Bounds events, Bounds population, decimal scale, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        if (population.Lower is null or < 0 || population.Upper == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "a number of persons that may be above 0 and not below");
        }

        var count = OfCount(events, level);
        return count with
        {
            Lower = population.Upper is { } most ? count.Lower * (double)scale / (double)most : 0,
            Upper = population.Lower > 0 ? count.Upper * (double)scale / (double)population.Lower : null,
        };
    }

    /// <summary>From the lower Wilson limit of the smallest part of the largest whole to the upper one of the largest part of the smallest whole.</summary>
    /// <param name="part">Where the part lies: the whole numbers from 0 within these bounds are possible.</param>
    /// <param name="whole">Where the whole lies: the whole numbers from 1 within these bounds are possible.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>Limits of the proportion, from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part surely exceeds the whole, or a parameter is outside its range.</exception>
    /// <remarks>Fewer than 5 of 32: 0 to 0.281 at 0.95.</remarks>
    public static ChanceRange OfShare(Bounds part, Bounds whole, double level)
    {
        Confidence.Check(level);
        var (smallest, largest) = Counts(part, nameof(part));
        var (fewest, most) = Counts(whole, nameof(whole), from: 1);
        if (smallest > most)
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, "a part that may be no more than its whole");
        }

        // A part that may be all of a whole has the upper limit 1.
        return new ChanceRange(
            most is { } limit ? Wilson.Of(smallest, limit, level).Lower : 0,
            largest is { } all && all < fewest ? Wilson.Of(all, fewest, level).Upper : 1,
            Wilson.Method);
    }

    private static (int Least, int? Most) Counts(Bounds count, string name, int from = 0)
    {
        var numbers = RatioCondition.Shared(count, Bounds.Closed(from, null)) is { } natural ? RatioCondition.Whole(natural) : null;
        return numbers is { Lower: { } least } && least <= int.MaxValue && !(numbers.Upper > int.MaxValue)
            ? ((int)least, (int?)numbers.Upper)
            : throw new ArgumentOutOfRangeException(name, count, $"a whole number from {from} to {int.MaxValue} lies within it");
    }
}
