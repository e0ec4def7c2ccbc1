using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What the figures of one series amount to, in sentences: never a trend or an extreme that the bounds, a break or a disagreement leave open.</summary>
internal static class SeriesSummary
{
    private const int FewestForExtremes = 3;

    private static readonly Wording Stop = Wording.Same(".");

    private static readonly Wording ChanceMovesThem = new("; so few cases can move by chance alone.", "; случајева је тако мало да већ сама случајност може да помери ове податке.");

    /// <summary>Trend and extremes first, then what is to be known of them.</summary>
    /// <param name="series">The series.</param>
    /// <param name="name">Its name; null where it needs none.</param>
    /// <param name="isAlone">Whether its figures are not told one by one: what they have in common is said then.</param>
    /// <param name="missing">The years for which it has none.</param>
    internal static IEnumerable<Wording> Of(ChartSeries series, Wording? name, bool isAlone, IReadOnlyList<int> missing)
    {
        List<Wording> sentences = [];
        var comparable = Comparable(series).ToList();
        if (comparable.Count > 1)
        {
            sentences.Add(Trend(comparable[0], comparable[^1]));
        }

        if (comparable.Count >= FewestForExtremes)
        {
            sentences.AddRange(Extremes([.. comparable, .. HeldBack(series)]));
        }

        sentences.AddRange(isAlone ? FigureWords.InCommon(series) : []);
        sentences.AddRange(Breaks(series));
        sentences.AddRange(Disputes(series));
        sentences.AddRange(Gaps(missing));
        // The name stands before the first of its sentences.
        return sentences.Count == 0 || name is null ? sentences : [new Wording($"{name.En}: {sentences[0].En}", $"{name.Sr}: {sentences[0].Sr}"), .. sentences.Skip(1)];
    }

    /// <summary>Whether there are two years to compare.</summary>
    internal static bool HasTrend(ChartSeries series) => Comparable(series).Skip(1).Any();

    // The years from the last break on that have a figure, each with all that its documents say.
    private static IEnumerable<KnownYear> Comparable(ChartSeries series)
    {
        var since = LastBreak(series);
        return series.Points.Where(point => point.Year >= since && point.Observation.Figure is not null).GroupBy(point => point.Year).Select(year => KnownYear.Of(year.Key, [.. year]));
    }

    // What a source suppresses can be anything, and there is something.
    private static IEnumerable<KnownYear> HeldBack(ChartSeries series) => series.Points
        .Where(point => point.Year >= LastBreak(series) && point.Observation is { Figure: null, Status: ObservationStatus.Suppressed }).Select(point => new KnownYear(point.Year, Bounds.Unknown, Wording.Empty));

    private static Wording Trend(KnownYear first, KnownYear last)
    {
        var (from, to) = (first.Shown, last.Shown);
        var end = first.IsOfFewCases || last.IsOfFewCases ? ChanceMovesThem : Stop;
        return first.IsSurelyBelow(last)
            ? new($"From {first.Year} to {last.Year} a rise, from {from.En} to {to.En}{end.En}", $"Од {first.Year}. до {last.Year}. године раст, са {from.Sr} на {to.Sr}{end.Sr}")
            : last.IsSurelyBelow(first)
            ? new($"From {first.Year} to {last.Year} a fall, from {from.En} to {to.En}{end.En}", $"Од {first.Year}. до {last.Year}. године пад, са {from.Sr} на {to.Sr}{end.Sr}")
            : first.Bounds.Point is { } same && same == last.Bounds.Point
            ? new($"In {first.Year} and {last.Year} the same: {from.En}.", $"У {first.Year}. и {last.Year}. години исто: {from.Sr}.")
            : new(
                $"Whether it rose or fell from {first.Year} to {last.Year} cannot be said: {from.En}, then {to.En}.",
                $"Да ли је од {first.Year}. до {last.Year}. године расло или падало, не може се рећи: {from.Sr}, затим {to.Sr}.");
    }

    private static IEnumerable<Wording> Extremes(IReadOnlyList<KnownYear> years)
    {
        var highest = years.Where(year => years.All(other => year.IsSameAs(other) || other.IsSurelyBelow(year))).ToList();
        var lowest = years.Where(year => years.All(other => year.IsSameAs(other) || year.IsSurelyBelow(other))).ToList();
        if (highest.Count == years.Count)
        {
            // All the same, which the trend has said.
            yield break;
        }

        yield return highest.Count > 0 ? Extreme(new("highest", "Највише"), highest) : new("No single year is surely the highest.", "Ниједна година није поуздано највиша.");
        if (lowest.Count > 0)
        {
            yield return Extreme(new("lowest", "Најниже"), lowest);
        }
    }

    private static Wording Extreme(Wording name, IReadOnlyList<KnownYear> years)
    {
        var (shown, when) = (years[0].Shown, YearRuns.Of([.. years.Select(year => year.Year)]));
        return new Wording($"The {name.En} is {shown.En} in {when}.", years.Count == 1 ? $"{name.Sr} је {shown.Sr}, {when}. године." : $"{name.Sr} је {shown.Sr} ({when}).");
    }

    /// <summary>The last year from which on all are counted alike, by one definition; the first of all where nothing broke.</summary>
    internal static int LastBreak(ChartSeries series) =>
        series.Points.Where(point => point.Observation.Status == ObservationStatus.Break).Select(point => point.Year).Concat(series.Redefined).DefaultIfEmpty(int.MinValue).Max();

    private static IEnumerable<Wording> Breaks(ChartSeries series) => Years(series, point => point.Observation.Status == ObservationStatus.Break) switch
    {
        [] => [],
        [var year] => [new($"A break in {year}: the years before are not comparable.", $"Прекид {year}. године: раније године нису упоредиве.")],
        var years => [new($"Breaks in {YearRuns.Of(years)}: the years before each are not comparable.", $"Прекиди ({YearRuns.Of(years)}): године пре сваког нису упоредиве.")],
    };

    private static IEnumerable<Wording> Disputes(ChartSeries series)
    {
        if (Years(series, point => point.IsDisputed) is { Count: > 0 } disputed)
        {
            yield return new($"Documents disagree on {YearRuns.Of(disputed)}.", $"Документи се не слажу за: {YearRuns.Of(disputed)}.");
        }

        if (Years(series, point => point.IsContradictedElsewhere) is { Count: > 0 } contradicted)
        {
            yield return new($"Contradicted by other figures or statements: {YearRuns.Of(contradicted)}.", $"Противрече им други подаци или наводи: {YearRuns.Of(contradicted)}.");
        }
    }

    private static IReadOnlyList<int> Years(ChartSeries series, Func<ChartPoint, bool> which) => [.. series.Points.Where(which).Select(point => point.Year).Distinct()];

    /// <summary>The years for which there is no figure; nothing where there are none.</summary>
    internal static IEnumerable<Wording> Gaps(IReadOnlyList<int> missing) =>
        missing.Count == 0 ? [] : [new($"No figure for {YearRuns.Of(missing)}.", $"Нема податка за: {YearRuns.Of(missing)}.")];
}
