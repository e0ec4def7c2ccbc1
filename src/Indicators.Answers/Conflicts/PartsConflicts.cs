using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>parts</c>: parts of one document exceed their whole, or fall short of it although nothing is left over. All that is wrong in one year of one document is one conflict.</summary>
internal static class PartsConflicts
{
    private static readonly string[] Leftovers = ["unknown", "other"];

    internal static IEnumerable<Conflict> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from one in figures.Where(figure => figure.Kind == FigureKind.Count).GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.CountedBy, figure.Source))
        where one.Skip(1).Any()
        let wrong = Wrong([.. one], words).ToList()
        where wrong.Count > 0
        let first = one.First()
        select Conflict.Of(
            ConflictKind.Parts,
            wrong.SelectMany(finding => finding.Figures),
            Sentence(first, wrong, words));

    // Those who are in no part may be people of whom the source does not know it.
    private static Wording Sentence(ComparedFigure first, IReadOnlyList<Finding> wrong, ConflictWords words)
    {
        var (counter, about) = (words.CounterIn(first), words.About(first.Indicator, first.Area, first.Period));
        var findings = Wording.Joined("; ", wrong.Select(finding => finding.Words));
        return wrong.All(finding => finding.FallsShort)
            ? Wording.Of($"{counter} does not account for everybody in {about}: {findings}.", $"{counter} даје делове који не обухватају све за {about}: {findings}.")
            : Wording.Of($"{counter} contradicts itself on {about}: {findings}.", $"{counter} даје бројеве који противрече једни другима за {about}: {findings}.");
    }

    private static IEnumerable<Finding> Wrong(IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        figures.SelectMany(whole => BySum(whole, figures, words)).Concat(figures.SelectMany(whole => ByCell(whole, figures, words)));

    private static IEnumerable<Finding> BySum(ComparedFigure whole, IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        from dimension in Dimensions.All
        where whole.Breakdown[dimension] is null
        let parts = DisjointParts.Of(whole, dimension, figures)
        where parts.Count > 1
        let sum = ComparedFigure.Sum(parts.Select(part => part.Bounds))
        let fallsShort = ComparedFigure.Exceeds(whole.Bounds, sum)
        where ComparedFigure.Exceeds(sum, whole.Bounds) || (fallsShort && NothingIsLeft(parts, dimension, words.Catalogue))
        select new Finding(
            [whole, .. parts],
            AddedUp(Wording.Listed(parts.Select(part => Named(part, words))), ConflictWords.Shown(sum), Named(whole, words)),
            fallsShort);

    private static Wording AddedUp(Wording parts, Wording sum, Wording whole) => Wording.Of($"{parts} add up to {sum}, {whole}", $"{parts} дају збир {sum}, {whole}");

    // A cell within a whole that is no sum: its own excess shows where the other cells are not given.
    private static IEnumerable<Finding> ByCell(ComparedFigure whole, IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        from cell in figures
        where cell.Breakdown.Parts.Count > whole.Breakdown.Parts.Count && cell.Breakdown.Has(whole.Breakdown) && ComparedFigure.Exceeds(cell.Bounds, whole.Bounds)
        select new Finding([whole, cell], IsMore(Named(cell, words), Named(whole, words)), FallsShort: false);

    private static Wording IsMore(Wording cell, Wording whole) => Wording.Of($"{cell} is more than {whole}", $"{cell} је више него {whole}");

    // Falling short says something only where every code is given that together make up the whole; those who are left over need not be printed.
    private static bool NothingIsLeft(IReadOnlyList<ComparedFigure> parts, string dimension, Catalogue catalogue)
    {
        var needed = catalogue.CodesOf(dimension).Where(code => code.Exhaustive && !Leftovers.Contains(code.Id)).ToList();
        return needed.Count > 0 && needed.All(code => parts.Any(part => part.Breakdown[dimension]!.Split('+').Contains(code.Id)));
    }

    private static Wording Named(ComparedFigure figure, ConflictWords words) => Wording.Joined(" ", [words.Part(figure.Breakdown), words.Shown(figure)]);

    private sealed record Finding(IReadOnlyList<ComparedFigure> Figures, Wording Words, bool FallsShort);
}
