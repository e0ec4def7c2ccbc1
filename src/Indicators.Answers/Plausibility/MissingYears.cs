using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>missing-year</c>: a yearly series of one counter leaves out years in the middle. A row without a figure, whose status says why, is not left out.</summary>
internal static class MissingYears
{
    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<Observation> observations, ConflictWords words) =>
        from counted in observations.Where(observation => observation.Period.Year is not null).GroupBy(observation => (observation.Area, observation.CountedBy))
        let totals = YearsOf(counted.Where(observation => observation.Breakdown.IsTotal))
        from series in counted.GroupBy(observation => observation.Breakdown.Text)
        let gaps = Gaps(series, totals)
        where gaps.Count > 0
        select Warning(series, gaps, words);

    // Of a year without a total, that is told, and not each part again.
    private static List<Gap> Gaps(IEnumerable<Observation> series, HashSet<int> totals)
    {
        var years = series.OrderBy(observation => observation.Period.Year).DistinctBy(observation => observation.Period.Year).ToList();
        var isTotal = years[0].Breakdown.IsTotal;
        return
        [
            .. years.Skip(1)
                .Zip(years, (after, before) => new Gap(after, [.. Between(before, after).Where(year => isTotal || totals.Count == 0 || totals.Contains(year))]))
                .Where(gap => gap.Missing.Count > 0),
        ];
    }

    private static PlausibilityWarning Warning(IEnumerable<Observation> series, IReadOnlyList<Gap> gaps, ConflictWords words)
    {
        var years = YearsOf(series);
        var sentence = $"{words.SeriesOf(gaps[0].After)}, has figures from {years.Min()} to {years.Max()}, but none of {ConflictWords.Listed(gaps.SelectMany(gap => Spans(gap.Missing)))}; "
            + "a row without a value can say why (status O, M, L or Q).";
        return new PlausibilityWarning(ProblemType.MissingYear, [gaps[0].After], null, "period", sentence, gaps.Sum(gap => gap.Missing.Count));
    }

    private static HashSet<int> YearsOf(IEnumerable<Observation> observations) => [.. observations.Select(observation => observation.Period.Year!.Value)];

    private static IEnumerable<int> Between(Observation before, Observation after) =>
        Enumerable.Range(before.Period.Year!.Value + 1, after.Period.Year!.Value - before.Period.Year!.Value - 1);

    private static IEnumerable<string> Spans(IReadOnlyList<int> years) =>
        years.Count > 2 && years[^1] - years[0] == years.Count - 1 ? [$"{years[0]}–{years[^1]}"] : years.Select(year => $"{year}");

    /// <summary>Years without a figure, and the first figure after them.</summary>
    private sealed record Gap(Observation After, IReadOnlyList<int> Missing);
}
