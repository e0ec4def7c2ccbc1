using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Where counters, or two territories of one name, have figures of the same whole year that cannot be the same. No contradiction: each counts in its own way.</summary>
internal static class CounterDifferences
{
    internal static IEnumerable<Conflict> Of(IEnumerable<ComparedFigure> figures, ConflictWords words) =>
        from same in figures.Where(figure => figure.Period.Year is not null).GroupBy(figure => (figure.Indicator, figure.Area, figure.Period.Text, figure.Breakdown.Text))
        let apart = same.Where(one => same.Any(other => Differ(one, other, words))).ToList()
        where apart.Count > 0
        select Conflict.Of(ConflictKind.Difference, apart, Sentence(apart, words));

    // Documents of one counter that print the same are named together.
    private static IEnumerable<Wording> Told(IEnumerable<ComparedFigure> apart, ConflictWords words) =>
        from same in apart.GroupBy(figure => (figure.CountedBy, Shown: words.Shown(figure)))
        let counter = words.Counter(same.Key.CountedBy)
        let documents = string.Join(", ", same.Select(figure => figure.Source))
        select Wording.Of($"{same.Key.Shown} by {counter} ({documents})", $"{counter} – {same.Key.Shown} ({documents})");

    private static bool Differ(ComparedFigure one, ComparedFigure other, ConflictWords words) =>
        (one.CountedBy != other.CountedBy || !Coverage.MayBeAlike(one, other, words.Catalogue)) && one.IsApartFrom(other);

    private static Wording Sentence(IReadOnlyList<ComparedFigure> apart, ConflictWords words)
    {
        var about = words.About(apart[0]);
        if (apart.DistinctBy(figure => figure.CountedBy).Count() > 1)
        {
            var told = Wording.Listed(Told(apart, words));
            return Wording.Of($"Counters differ on {about}: {told}.", $"Бројања се разликују за {about}: {told}.");
        }

        var counter = words.Counter(apart[0].CountedBy);
        var territories = Wording.Listed(apart.Select(figure => OfTerritory(figure, words)));
        return Wording.Of(
            $"Figures of {counter} are of different territories on {about}: {territories}.",
            $"Подаци које даје {counter} односе се на различите територије за {about}: {territories}.");
    }

    private static Wording OfTerritory(ComparedFigure figure, ConflictWords words)
    {
        var territory = Coverage.Of(figure, words.Catalogue);
        return Wording.Of($"{words.Shown(figure)} for {territory} ({figure.Source})", $"{words.Shown(figure)} за {territory} ({figure.Source})");
    }
}
