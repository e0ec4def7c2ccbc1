using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The steps of a mean, from the rows of each year to the unrounded result.</summary>
internal static class MeanSteps
{
    internal static IReadOnlyList<DerivationStep> Of(YearsWindow window, FigureKind kind)
    {
        var years = MeanSeries.ByYear(window, kind);
        Bounds[] terms = [.. Enumerable.Range(window.First, window.Count).Select(year => years[year].Bounds!)];
        var sum = terms.Aggregate(BoundArithmetic.Add);
        return
        [
            .. window.Rows.Where(row => row.Figure is not null && Operand.Of(row.Figure, row.Status, kind).Bounds is not null)
                .SelectMany(row => RatioSteps.Read(row.Figure!, Operand.Of(row.Figure, row.Status, kind).Bounds!)),
            .. Either(window, years, kind),
            new("add", terms, Calculated.Of(sum), Wording.Joined(" = ", [Wording.Joined(" + ", terms.Select(BoundsText.Term)), BoundsText.Of(sum)])),
            RatioSteps.Divide(sum, Bounds.At(window.Count)),
        ];
    }

    private static IEnumerable<DerivationStep> Either(YearsWindow window, IReadOnlyDictionary<int, Calculated> years, FigureKind kind) =>
        from year in window.Rows.GroupBy(row => row.Period.Year!.Value)
        let rows = year.Select(row => Operand.Of(row.Figure, row.Status, kind).Bounds).OfType<Bounds>().Distinct().ToList()
        where rows.Count > 1
        select new DerivationStep("either", rows, years[year.Key], Either(year.Key, Wording.Either(rows.Select(BoundsText.Of)), BoundsText.Of(years[year.Key].Bounds!)));

    private static Wording Either(int year, Wording rows, Wording taken) => Wording.Of($"{year}: {rows} is {taken}", $"{year}: {rows} јесте {taken}");
}
