using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>parts</c>: parts of one document exceed their whole, or fall short of it although nothing is left over. All that is wrong in one year of one document is one conflict.</summary>
internal static class PartsConflicts
{
    // The codes without which nothing can be said of what is left over.
    private static readonly Dictionary<string, string[]> Halves = new()
    {
        ["sex"] = ["female", "male"], ["age"] = ["minor", "adult"], ["citizenship"] = ["domestic", "foreign"],
    };

    internal static IEnumerable<Conflict> Of(IEnumerable<Observation> figures, ConflictWords words) =>
        from one in figures.GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.CountedBy, figure.Source))
        where one.Count() > 1 && words.KindOf(one.First()) == FigureKind.Count
        let wrong = Wrong([.. one], words).ToList()
        where wrong.Count > 0
        select Conflict.Of(
            "parts",
            [.. wrong.SelectMany(finding => finding.Figures).Distinct()],
            $"{words.Counter(one.Key.CountedBy)} ({one.Key.Source}) contradicts itself on {words.About(one.First())}: {string.Join("; ", wrong.Select(finding => finding.Words))}.");

    private static IEnumerable<Finding> Wrong(IReadOnlyList<Observation> figures, ConflictWords words) =>
        figures.SelectMany(whole => BySum(whole, figures, words)).Concat(figures.SelectMany(whole => ByCell(whole, figures, words)));

    private static IEnumerable<Finding> BySum(Observation whole, IReadOnlyList<Observation> figures, ConflictWords words) =>
        from dimension in Dimensions.All
        where whole.Breakdown[dimension] is null
        let parts = Parts(whole, dimension, figures)
        where parts.Count > 1
        let sum = ComparedFigure.Sum(parts.Select(part => ComparedFigure.BoundsOf(part, FigureKind.Count)))
        let all = ComparedFigure.BoundsOf(whole, FigureKind.Count)
        where ComparedFigure.Exceeds(sum, all) || (Covers(parts, dimension) && ComparedFigure.Exceeds(all, sum))
        select new Finding(
            [whole, .. parts],
            $"{ConflictWords.Listed(parts.Select(part => $"{words.Part(part.Breakdown)} {words.Shown(part)}"))} add up to {words.Shown(sum)}, {words.Part(whole.Breakdown)} {words.Shown(whole)}");

    // A cell within a whole that is no sum: its own excess shows where the other cells are not given.
    private static IEnumerable<Finding> ByCell(Observation whole, IReadOnlyList<Observation> figures, ConflictWords words) =>
        from cell in figures
        where cell.Breakdown.Parts.Count > whole.Breakdown.Parts.Count && cell.Breakdown.Has(whole.Breakdown)
            && ComparedFigure.Exceeds(ComparedFigure.BoundsOf(cell, FigureKind.Count), ComparedFigure.BoundsOf(whole, FigureKind.Count))
        select new Finding([whole, cell], $"{words.Part(cell.Breakdown)} {words.Shown(cell)} is more than {words.Part(whole.Breakdown)} {words.Shown(whole)}");

    // "Labour or begging" holds "begging", and a world region its countries: each person is counted once.
    private static List<Observation> Parts(Observation whole, string dimension, IReadOnlyList<Observation> figures)
    {
        var parts = figures.Where(part => part.Breakdown.Parts.Count == whole.Breakdown.Parts.Count + 1 && part.Breakdown[dimension] is not null && part.Breakdown.Has(whole.Breakdown)).ToList();
        var lumped = parts.Select(part => part.Breakdown[dimension]!).Where(code => code.Contains('+', StringComparison.Ordinal)).SelectMany(code => code.Split('+')).ToHashSet();
        return dimension is Dimensions.Origin or "group" ? [] : [.. parts.Where(part => !lumped.Contains(part.Breakdown[dimension]!))];
    }

    private static bool Covers(IReadOnlyList<Observation> parts, string dimension) =>
        Halves.TryGetValue(dimension, out var halves) && halves.All(half => parts.Any(part => part.Breakdown[dimension] == half));

    private sealed record Finding(IReadOnlyList<Observation> Figures, string Words);
}
