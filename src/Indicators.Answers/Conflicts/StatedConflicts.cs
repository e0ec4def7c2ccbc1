using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>stated</c>: a printed share or change that the counts of its counter, or another's counts of an equal whole, cannot give.</summary>
internal static class StatedConflicts
{
    private static readonly Wording Stop = Wording.Same(".");

    internal static IEnumerable<Conflict> Of(Publication publication, IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        AgainstCounts(publication, figures, words).Concat(OfNoWholeNumber(publication, figures, words));

    private static IEnumerable<Conflict> AgainstCounts(Publication publication, IReadOnlyList<ComparedFigure> figures, ConflictWords words)
    {
        var counts = figures.ToLookup(figure => (figure.Indicator, figure.Area, figure.Period.Text));
        return
            from stated in figures
            where stated.Breakdown.IsTotal && DerivedBy(stated, words.Catalogue) is not null
            let derived = DerivedBy(stated, words.Catalogue)
            let contradicting = Pairs(stated, derived, counts).Select(pair => (Pair: pair, Ratio: Ratio(derived, pair)))
                .Where(found => found.Ratio is not null && found.Ratio.AreApartFrom(stated.Bounds)).ToList()
            where contradicting.Count > 0
            select Conflict.Of(
                ConflictKind.Stated,
                [stated, .. contradicting.SelectMany(found => (ComparedFigure[])[found.Pair.Above, found.Pair.Below])],
                Sentence(Stated(publication, stated, words), contradicting.Select(found => Words(stated, found.Pair, found.Ratio!, derived, counts, words))));
    }

    private static Wording Sentence(Wording stated, IEnumerable<Wording> counts) => Wording.Joined("", [Wording.Joined("; ", [stated, .. counts]), Stop]);

    // With what it can stand for, where its document prints the whole.
    private static Wording Stated(Publication publication, ComparedFigure stated, ConflictWords words) =>
        PrintedShare.Of(publication, stated.Observation) is { } share ? Wording.Joined(": ", [States(stated, words), share.Sentence]) : States(stated, words);

    private static Wording States(ComparedFigure stated, ConflictWords words) => Wording.Of(
        $"{words.CounterIn(stated)} states {words.Shown(stated)} for {words.About(stated)}",
        $"{words.CounterIn(stated)} наводи {words.Shown(stated)} за {words.About(stated)}");

    // A percentage of the document's own whole that no number of people gives.
    private static IEnumerable<Conflict> OfNoWholeNumber(Publication publication, IReadOnlyList<ComparedFigure> figures, ConflictWords words) =>
        from stated in figures
        let share = PrintedShare.Of(publication, stated.Observation)
        where share is { Numbers.Rounded: null }
        let whole = ComparedFigure.Of(share.WholeRow, FigureKind.Count)
        // The counts of the same counter say more; they are the other sort of this kind.
        where !figures.Any(count => IsPartOf(count, stated, words.Catalogue))
        select Conflict.Of(ConflictKind.Stated, [stated, whole], Wording.Of($"{States(stated, words)}, but {share.Sentence}.", $"{States(stated, words)}, али {share.Sentence}."));

    private static bool IsPartOf(ComparedFigure count, ComparedFigure stated, Catalogue catalogue) =>
        DerivedBy(stated, catalogue) is { } derived && count.Indicator == derived.Numerator && count.Area == stated.Area && count.Period.Text == stated.Period.Text
        && count.CountedBy == stated.CountedBy && count.Breakdown.Equals(derived.NumeratorBreakdown);

    private static DerivedIndicator? DerivedBy(ComparedFigure stated, Catalogue catalogue) =>
        catalogue.DerivedIndicators.TryGetValue(stated.Indicator, out var derived) && derived.Kind is DerivedKind.Share or DerivedKind.Change ? derived : null;

    // The counts of the same counter; or another's, where it has the same whole: a share of the same people.
    private static IEnumerable<CountPair> Pairs(ComparedFigure stated, DerivedIndicator derived, ILookup<(string, string, string), ComparedFigure> counts)
    {
        var below = derived.Kind == DerivedKind.Change ? stated.Period.YearEarlier() : stated.Period;
        var wholes = counts[(derived.Denominator, stated.Area, below?.Text ?? "")].Where(count => count.Breakdown.Equals(derived.DenominatorBreakdown)).ToList();
        var ownWholes = wholes.Where(whole => whole.CountedBy == stated.CountedBy).Select(whole => whole.Bounds.Point).ToHashSet();
        return
            from part in counts[(derived.Numerator, stated.Area, stated.Period.Text)]
            where part.Breakdown.Equals(derived.NumeratorBreakdown)
            from whole in wholes
            where whole.CountedBy == part.CountedBy
                && (part.CountedBy == stated.CountedBy || (derived.Kind == DerivedKind.Share && whole.Bounds.Point is { } people && ownWholes.Contains(people)))
            select new CountPair(part, whole);
    }

    private static Bounds? Ratio(DerivedIndicator derived, CountPair pair) =>
        (derived.Kind == DerivedKind.Share ? Share.Of(pair.Above.Bounds, pair.Below.Bounds) : Change.Of(pair.Above.Bounds, pair.Below.Bounds)).Bounds;

    private static Wording Words(
        ComparedFigure stated, CountPair pair, Bounds ratio, DerivedIndicator derived, ILookup<(string, string, string), ComparedFigure> counts, ConflictWords words)
    {
        var shown = FigureText.Shown(SignificantDigits.Shown(ResultFigure.Of(ratio, derived.FigureKind)!, derived.FigureKind), derived.Unit);
        var swapped = derived.Kind == DerivedKind.Share ? SwappedCells.Sentence(stated, pair, counts[(pair.Above.Indicator, stated.Area, stated.Period.Text)], words) : Wording.Empty;
        var elsewhere = pair.Below.Source == pair.Above.Source ? "" : $" ({pair.Below.Source})";
        var (counter, above, below) = (words.CounterIn(pair.Above), words.Shown(pair.Above), words.Shown(pair.Below));
        return Wording.Of(
            $"counts of {counter} give {above} and {below}{elsewhere}, which is {shown}{swapped}",
            $"подаци које даје {counter} јесу {above} и {below}{elsewhere}, што је {shown}{swapped}");
    }
}

/// <summary>The counts above and below the line of a printed share or change.</summary>
internal sealed record CountPair(ComparedFigure Above, ComparedFigure Below);
