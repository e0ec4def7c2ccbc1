using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Kind <c>stated</c>: a printed share or change that the counts of its counter, or another's counts of an equal whole, cannot give.</summary>
internal static class StatedConflicts
{
    internal static IEnumerable<Conflict> Of(IReadOnlyList<Observation> figures, ConflictWords words)
    {
        var counts = figures.ToLookup(figure => (figure.Indicator, figure.Area, figure.Period.Text));
        return
            from stated in figures
            where words.Catalogue.DerivedIndicators.TryGetValue(stated.Indicator, out var known) && known.Kind is DerivedKind.Share or DerivedKind.Change
            let derived = words.Catalogue.DerivedIndicators[stated.Indicator]
            let pairs = Pairs(stated, derived, counts).Where(pair => Contradicts(stated, derived, pair)).ToList()
            where pairs.Count > 0
            select Conflict.Of(
                "stated",
                [stated, .. pairs.SelectMany(pair => (Observation[])[pair.Numerator, pair.Denominator]).Distinct()],
                $"{words.Counter(stated.CountedBy)} ({stated.Source}) states {words.Shown(stated)} for {words.About(stated)}; "
                + $"{string.Join("; ", pairs.Select(pair => Words(stated, pair, derived, counts, words)))}.");
    }

    private static IEnumerable<OperandPair> Pairs(Observation stated, DerivedIndicator derived, ILookup<(string, string, string), Observation> counts)
    {
        var below = derived.Kind == DerivedKind.Change ? stated.Period.YearEarlier() : stated.Period;
        var own = counts[(derived.Denominator, stated.Area, stated.Period.Text)]
            .Where(count => count.CountedBy == stated.CountedBy && count.Breakdown.Equals(derived.DenominatorBreakdown))
            .Select(count => count.Figure!.Bounds.Point).ToHashSet();
        return
            from numerator in counts[(derived.Numerator, stated.Area, stated.Period.Text)]
            where numerator.Breakdown.Equals(derived.NumeratorBreakdown) && stated.Breakdown.IsTotal
            from denominator in counts[(derived.Denominator, stated.Area, below?.Text ?? "")]
            where denominator.CountedBy == numerator.CountedBy && denominator.Breakdown.Equals(derived.DenominatorBreakdown)
                && (numerator.CountedBy == stated.CountedBy
                    || (derived.Kind == DerivedKind.Share && denominator.Figure!.Bounds.Point is { } whole && own.Contains(whole)))
            select new OperandPair(numerator, denominator, Breakdown.Total);
    }

    private static bool Contradicts(Observation stated, DerivedIndicator derived, OperandPair pair) =>
        Ratio(derived, pair.Numerator, pair.Denominator).Bounds is { } bounds && bounds.AreApartFrom(stated.Figure!.Bounds);

    private static Calculated Ratio(DerivedIndicator derived, Observation numerator, Observation denominator)
    {
        var above = Operand.Of(numerator.Figure, numerator.Status, FigureKind.Count);
        var below = Operand.Of(denominator.Figure, denominator.Status, FigureKind.Count);
        return above.Then(one => below.Then(two => derived.Kind == DerivedKind.Share ? Share.Of(one, two) : Change.Of(one, two)));
    }

    private static string Words(Observation stated, OperandPair pair, DerivedIndicator derived, ILookup<(string, string, string), Observation> counts, ConflictWords words)
    {
        var ratio = ResultFigure.Of(Ratio(derived, pair.Numerator, pair.Denominator).Bounds!, derived.FigureKind)!;
        return $"counts of {words.Counter(pair.Numerator.CountedBy)} ({pair.Numerator.Source}) give {words.Shown(pair.Numerator)} and {words.Shown(pair.Denominator)}, "
            + $"which is {FigureText.Show(SignificantDigits.Shown(ratio, derived.FigureKind), derived.Unit)}{Swapped(stated, pair, counts, words)}";
    }

    // Two cells in each other's place would explain it: that is said, and never corrected.
    private static string Swapped(Observation stated, OperandPair pair, ILookup<(string, string, string), Observation> counts, ConflictWords words)
    {
        var cells = counts[(pair.Numerator.Indicator, stated.Area, stated.Period.Text)].Where(cell => cell.Source == pair.Numerator.Source && cell.Figure!.Bounds.Point is not null).ToList();
        var explaining =
            from mine in cells
            where mine.Breakdown.Parts.Count == pair.Numerator.Breakdown.Parts.Count + 1 && mine.Breakdown.Has(pair.Numerator.Breakdown)
            let rest = mine.Breakdown.Without(pair.Numerator.Breakdown)
            from other in cells
            where other.Breakdown.Parts.Count == mine.Breakdown.Parts.Count && !other.Breakdown.Equals(mine.Breakdown) && other.Breakdown.Has(rest)
            let count = pair.Numerator.Figure!.Bounds.Point - mine.Figure!.Bounds.Point + other.Figure!.Bounds.Point
            let percent = count * 100 / pair.Denominator.Figure!.Bounds.Point
            where percent is { } possible && stated.Figure!.Bounds.Contains(possible)
            select $" (if the cells {words.Part(mine.Breakdown)} {words.Shown(mine)} and {words.Part(other.Breakdown)} {words.Shown(other)} stood in each other's place, "
                + $"it would be {FigureText.Number(count.Value)}, which is {FigureText.Number(decimal.Round(percent.Value, 2, MidpointRounding.AwayFromZero))} %; that is not corrected here)";
        return explaining.FirstOrDefault() ?? "";
    }
}
