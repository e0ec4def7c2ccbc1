using Indicators.Model;
using static Indicators.Calculations.Tests.ExampleTerms;

namespace Indicators.Calculations.Tests;

/// <summary>A formula by the name that examples in the methodology give it.</summary>
/// <param name="Type">The part of the library that it belongs to.</param>
/// <param name="Calculate">The result in words, of the terms.</param>
internal sealed record ExampleFormula(Type Type, Func<ExampleTerms, string> Calculate);

/// <summary>All formulas that examples can name.</summary>
internal static class ExampleFormulas
{
    private const string PerHundredThousand = Unit.PerHundredThousand;

    internal static IReadOnlyDictionary<string, ExampleFormula> All { get; } = new Dictionary<string, ExampleFormula>
    {
        ["sum"] = new(typeof(BoundArithmetic), terms => Show(Two(terms, (one, two) => Calculated.Of(BoundArithmetic.Add(one, two))), FigureKind.Quantity)),
        ["product"] = new(typeof(BoundArithmetic), terms => Show(Two(terms, (one, two) => Calculated.Of(BoundArithmetic.Multiply(one, two))), FigureKind.Quantity)),
        ["quotient"] = new(typeof(BoundArithmetic), terms => Show(Two(terms, BoundArithmetic.Divide), FigureKind.Quantity)),
        ["rate"] = new(typeof(Rate), terms => Show(Two(terms, Rate.PerHundredThousand), FigureKind.Quantity, PerHundredThousand)),
        ["shown-rate"] = new(typeof(SignificantDigits), ShownRate),
        ["share"] = new(typeof(Share), terms => Show(Two(terms, Share.Of), FigureKind.Percent, Unit.Percent)),
        ["share-of-parts"] = new(typeof(Share), terms => Show(Two(terms, Share.OfParts), FigureKind.Percent, Unit.Percent)),
        ["whole-number"] = new(typeof(WholeNumbers), terms => Show(WholeNumbers.Of(RoundedValue.Of(terms.Number(0), null), terms.Bounds(1)).Only, FigureKind.Count)),
        ["cut-off"] = new(typeof(WholeNumbers), terms => Show(Calculated.Of(WholeNumbers.Of(RoundedValue.Of(terms.Number(0), null), terms.Bounds(1)).CutOff!), FigureKind.Count)),
        ["denominators"] = new(typeof(RatioCondition), Denominators),
        ["change"] = new(typeof(Change), terms => Show(Two(terms, Change.Of), FigureKind.Change, Unit.Percent)),
        ["difference"] = new(typeof(Difference), terms => Show(Two(terms, Difference.Of), FigureKind.Difference)),
        ["index"] = new(typeof(IndexNumber), terms => Show(Two(terms, IndexNumber.Of), FigureKind.Quantity)),
        ["index-of-base"] = new(typeof(IndexNumber), terms => Show(terms.Figure(0).Then(IndexNumber.OfBase), FigureKind.Quantity)),
        ["mean"] = new(typeof(Mean), terms => Show(Mean.Of(terms.Years(), terms.Years().Keys.Min(), terms.Years().Keys.Max()), FigureKind.Quantity)),
        ["numerator-alone"] = new(typeof(MovedRatio), terms => Show(Moved(terms).NumeratorAlone, FigureKind.Quantity, Unit.Percent)),
        ["denominator-alone"] = new(typeof(MovedRatio), terms => Show(Moved(terms).DenominatorAlone, FigureKind.Quantity, Unit.Percent)),
        ["split"] = new(typeof(MovedRatio), Split),
        ["compliance"] = new(typeof(Compliance), terms => Show(Compliance.Of(DutyOf(terms)), FigureKind.Quantity, Unit.Percent)),
        ["compare"] = new(typeof(BoundsVerdict), terms => BoundsVerdict.Of(terms.Bounds(0), KebabCode.Parse<ClaimRelation>(terms.Written[1]), terms.Bounds(2)).Code()),
        ["about"] = new(typeof(AboutVerdict), terms => AboutVerdict.Of(Share.Of(terms.Bounds(0), terms.Bounds(1)).Bounds!, null, RoundedValue.Of(terms.Number(2), null)).Code()),
        ["adds-up"] = new(typeof(SumVerdict), terms => SumVerdict.Of(terms.Written.Skip(1).Select((_, part) => terms.Bounds(part + 1)), terms.Bounds(0)).Code()),

        ["days"] = new(typeof(Availability), terms => Days(Availability.Of(terms.Spells(0), [terms.Written[1]], terms.Window(2).First, terms.Window(2).Last))),
        ["share-of-days"] = new(typeof(Availability), terms =>
            Show(Availability.ShareOf(terms.Spells(0), [terms.Written[1]], terms.Window(2).First, terms.Window(2).Last), FigureKind.Percent, Unit.Percent)),
        ["contradictions"] = new(typeof(SpellContradictions), terms => string.Join("; ", SpellContradictions.Of(terms.Spells(0))
            .Select(pair => $"{pair.First.State} to {pair.First.End}, {pair.Second.State} from {pair.Second.Start}"))),
        ["days-without"] = new(typeof(DaysWithout), terms => Days(DaysWithout.Of(terms.Spells(0), [terms.Written[1]], terms.Day(2)))),
        ["longest-gap"] = new(typeof(LongestGap), terms => Days(LongestGap.Of(terms.Spells(0), [terms.Written[1]], terms.Window(2).First, terms.Window(2).Last))),
        ["days-of-any"] = new(typeof(SeveralBodies), terms => Days(SeveralBodies.DaysOfAny([terms.Body(0), terms.Body(2)], terms.Window(4).First, terms.Window(4).Last))),
        ["days-of-all"] = new(typeof(SeveralBodies), terms => Days(SeveralBodies.DaysOfAll([terms.Body(0), terms.Body(2)], terms.Window(4).First, terms.Window(4).Last))),

        ["garwood"] = new(typeof(Garwood), terms => Show(Garwood.Of(terms.Whole(0), Level).Lower, Garwood.Of(terms.Whole(0), Level).Upper)),
        ["garwood-rate"] = new(typeof(Garwood), terms => Shown(ChanceWithinBounds.OfRate(terms.Bounds(0), terms.Bounds(1), 100000, Level), " per 100,000")),
        ["wilson"] = new(typeof(Wilson), terms => Show(Wilson.Of(terms.Whole(0), terms.Whole(1), Level).Lower, Wilson.Of(terms.Whole(0), terms.Whole(1), Level).Upper)),
        ["few-cases"] = new(typeof(FewCases), terms => FewCases.Mark(terms.Bounds(0)) ? "marked" : "not marked"),
        ["chance-of-count"] = new(typeof(ChanceWithinBounds), terms => Shown(ChanceWithinBounds.OfCount(terms.Bounds(0), Level))),
        ["chance-of-rate"] = new(typeof(ChanceWithinBounds), terms => Shown(ChanceWithinBounds.OfRate(terms.Bounds(0), terms.Bounds(1), 100000, Level), " per 100,000")),
        ["chance-of-share"] = new(typeof(ChanceWithinBounds), terms => Shown(ChanceWithinBounds.OfShare(terms.Bounds(0), terms.Bounds(1), Level))),
        ["poisson-tail"] = new(typeof(RiseByChance), terms => FormattableString.Invariant($"{RiseByChance.OverMean(terms.Whole(0), terms.Real(1))}")),
        ["two-counts"] = new(typeof(TwoCounts), terms => FormattableString.Invariant($"{TwoCounts.PValue(terms.Whole(0), terms.Real(1), terms.Whole(2), terms.Real(3))}")),
    };

    private const double Level = 0.95;

    private static Calculated Two(ExampleTerms terms, Func<Bounds, Bounds, Calculated> formula) =>
        terms.Figure(0).Then(one => terms.Figure(1).Then(two => formula(one, two)));

    private static string Days(Calculated days) => Show(days, FigureKind.Difference, Unit.Days);

    private static string Shown(ChanceRange range, string unit = "") => Show(range.Lower, range.Upper, unit);

    private static string ShownRate(ExampleTerms terms)
    {
        var rate = ResultFigure.Of(Rate.PerHundredThousand(terms.Bounds(0), terms.Bounds(1)).Bounds!, FigureKind.Quantity)!;
        return Show(SignificantDigits.Shown(rate, FigureKind.Quantity), PerHundredThousand);
    }

    private static string Denominators(ExampleTerms terms)
    {
        var quoted = RoundedValue.Of(terms.Number(1), null);
        return Show(Calculated.Of(RatioCondition.Whole(RatioCondition.OfDenominator(terms.Number(0), 100, quoted.Interval))!), FigureKind.Count);
    }

    private static MovedRatio Moved(ExampleTerms terms) => MovedRatio.Of((terms.Bounds(0), terms.Bounds(1)), (terms.Bounds(2), terms.Bounds(3)), 100);

    private static string Split(ExampleTerms terms) => Moved(terms).Split is { } split
        ? $"{Percent(split.FromNumerator)} by the numerator, {Percent(split.FromDenominator)} by the denominator, {Percent(split.Total)} in all"
        : "not all four are exact";

    private static string Percent(decimal number) => Show(Figure.Exact(SignificantDigits.Round(number, Rounding.Nearest)), Unit.Percent);

    private static Duty DutyOf(ExampleTerms terms) => new()
    {
        Id = "",
        Body = "",
        Area = "",
        Period = Period.OfYear(2022),
        Due = Figure.Exact(terms.Number(1)),
        Done = StatusLetters.TryParse<ObservationStatus>(terms.Written[0], out var status) ? null : Figure.Exact(terms.Number(0)),
        Status = status == default ? ObservationStatus.Normal : status,
        AsOf = null,
        Source = "",
        Locator = "",
        Note = "",
    };
}
