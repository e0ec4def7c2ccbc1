using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>missing-year</c>: a yearly series of one counter leaves out years in the middle. A row without a figure, whose status says why, is not left out.</summary>
internal static class MissingYears
{
    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<Observation> observations, ConflictWords words) =>
        from series in observations.Where(observation => observation.Period.Year is not null).GroupBy(observation => (observation.Area, observation.Breakdown.Text, observation.CountedBy))
        let years = series.OrderBy(observation => observation.Period.Year).DistinctBy(observation => observation.Period.Year).ToList()
        let afterGaps = years.Skip(1).Zip(years, (after, before) => (After: after, Missing: Between(before, after))).Where(gap => gap.Missing.Count > 0).ToList()
        where afterGaps.Count > 0
        select new PlausibilityWarning(
            ProblemType.MissingYear,
            [afterGaps[0].After],
            null,
            "period",
            $"{words.SeriesOf(years[0])}, has figures from {years[0].Period.Year} to {years[^1].Period.Year}, but none of {ConflictWords.Listed(afterGaps.SelectMany(gap => Spans(gap.Missing)))}; a row without a value can say why (status O, M, L or Q).",
            afterGaps.Sum(gap => gap.Missing.Count));

    private static IEnumerable<string> Spans(IReadOnlyList<int> years) => years.Count > 2 ? [$"{years[0]}–{years[^1]}"] : years.Select(year => $"{year}");

    private static List<int> Between(Observation before, Observation after) =>
        [.. Enumerable.Range(before.Period.Year!.Value + 1, after.Period.Year!.Value - before.Period.Year!.Value - 1)];
}
