using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Finds the observations that make a ratio: area, period and every dimension that neither side consumes must match.</summary>
internal static class OperandPairs
{
    /// <summary>The pairs that a query asks for. A share, change or difference has both sides from one counter; a rate may have any two, one counter first.</summary>
    internal static IEnumerable<OperandPair> Of(Publication publication, DerivedIndicator derived, SeriesQuery query)
    {
        var denominators = Denominators(publication, derived, query).ToList();
        return
            from numerator in Numerators(publication, derived, query)
            let rest = numerator.Breakdown.Without(derived.NumeratorBreakdown)
            from denominator in denominators
            where denominator.Area == numerator.Area
                && denominator.Period.Text == PeriodBelow(derived, numerator.Period)?.Text
                && denominator.Breakdown.Has(derived.DenominatorBreakdown)
                && denominator.Breakdown.Without(derived.DenominatorBreakdown).Equals(rest)
                && (derived.Kind == DerivedKind.Rate || denominator.CountedBy == numerator.CountedBy)
            orderby denominator.CountedBy == numerator.CountedBy descending
            select new OperandPair(numerator, denominator, rest);
    }

    /// <summary>Which operand there is no figure for, in words.</summary>
    internal static string WhatIsMissing(Publication publication, DerivedIndicator derived, SeriesQuery query)
    {
        if (!Numerators(publication, derived, query).Any())
        {
            return $"no source gives {Named(publication, derived.Numerator, derived.NumeratorBreakdown)}";
        }

        if (!Denominators(publication, derived, query).Any())
        {
            return $"no source gives {Named(publication, derived.Denominator, derived.DenominatorBreakdown)}";
        }

        return derived.Kind == DerivedKind.Change
            ? $"no counter gives {Named(publication, derived.Numerator, derived.NumeratorBreakdown)} for two years in a row"
            : $"{Named(publication, derived.Numerator, derived.NumeratorBreakdown)} and {Named(publication, derived.Denominator, derived.DenominatorBreakdown)} are not given for the same area, period and breakdown";
    }

    private static IEnumerable<Observation> Numerators(Publication publication, DerivedIndicator derived, SeriesQuery query) => publication
        .Shown(new ObservationFilter { Indicator = derived.Numerator, Areas = query.Areas, Sources = query.Sources, Counters = query.Counters })
        .Where(observation => query.Asks(observation.Period) && observation.Breakdown.Has(derived.NumeratorBreakdown));

    private static IEnumerable<Observation> Denominators(Publication publication, DerivedIndicator derived, SeriesQuery query) => publication
        .Shown(new ObservationFilter { Indicator = derived.Denominator, Areas = query.Areas, Sources = query.DenominatorSources })
        .Where(observation => observation.Breakdown.Has(derived.DenominatorBreakdown));

    private static Period? PeriodBelow(DerivedIndicator derived, Period above) => derived.Kind == DerivedKind.Change ? above.YearEarlier() : above;

    private static string Named(Publication publication, string indicator, Breakdown breakdown)
    {
        var name = publication.Catalogue.Indicators[indicator].Name.En;
        var codes = breakdown.Parts.Select(part => publication.Catalogue.NameOf(part.Dimension, part.Code));
        return breakdown.IsTotal ? $"“{name}”" : $"“{name}” for {string.Join(", ", codes)}";
    }
}
