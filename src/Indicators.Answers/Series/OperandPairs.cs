using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Finds the observations that make a ratio: area, period and every dimension that neither side consumes must match.</summary>
internal static class OperandPairs
{
    /// <summary>The pairs that a query asks for. A share, change, difference or index has both sides from one counter; a rate may have any two, one counter first.
    /// Where a document prints both sides, its own are taken, not another document's of the same counter: a part belongs to the whole that it is printed beside.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="derived">What is calculated.</param>
    /// <param name="query">Which figures are wanted.</param>
    /// <param name="acrossCounters">Whether two counters may stand on the two sides of any ratio: only to show what they would give.</param>
    internal static IEnumerable<OperandPair> Of(Publication publication, DerivedIndicator derived, SeriesQuery query, bool acrossCounters = false) =>
        Of(publication, derived, query, Numerators(publication, derived, query), acrossCounters);

    /// <summary>The same with numerators that are given.</summary>
    internal static IEnumerable<OperandPair> Of(Publication publication, DerivedIndicator derived, SeriesQuery query, IEnumerable<Observation> numerators, bool acrossCounters = false)
    {
        // Which documents are asked for counts last: to leave out a document's own whole would make a ratio with another one's, which nobody gives.
        var denominators = Denominators(publication, derived, query with { DenominatorSources = [] }).ToLookup(denominator => (denominator.Area, denominator.Period.Text));
        var bases = derived.Kind == DerivedKind.Index
            ? new BaseYears(publication.Catalogue, publication.Shown(new ObservationFilter { Indicator = derived.Denominator, Areas = query.Areas }))
            : null;
        return
            from numerator in numerators
            let rest = numerator.Breakdown.Without(derived.NumeratorBreakdown)
            let fitting = denominators[(numerator.Area, PeriodBelow(derived, numerator, bases)?.Text ?? "")]
                .Where(denominator => denominator.Breakdown.Has(derived.DenominatorBreakdown) && denominator.Breakdown.Without(derived.DenominatorBreakdown).Equals(rest))
                .ToLookup(denominator => denominator.CountedBy == numerator.CountedBy)
            from denominator in OfOneDocumentFirst(numerator, fitting[true]).Concat(derived.Kind == DerivedKind.Rate || acrossCounters ? fitting[false] : [])
            where query.DenominatorSources.Count == 0 || query.DenominatorSources.Contains(denominator.Source)
            select new OperandPair(numerator, denominator, rest, bases?.BreakBefore(numerator));
    }

    /// <summary>Those of the observation's own document; all of them where it has none.</summary>
    internal static IEnumerable<Observation> OfOneDocumentFirst(Observation observation, IEnumerable<Observation> others)
    {
        var all = others.ToList();
        return all.Any(other => other.Source == observation.Source) ? all.Where(other => other.Source == observation.Source) : all;
    }

    /// <summary>Which operand there is no figure for, in words.</summary>
    internal static Wording WhatIsMissing(Publication publication, DerivedIndicator derived, SeriesQuery query) => RefusedDenominator(publication, derived, query) is { } reason
        ? reason
        : (Numerators(publication, derived, query).Any(), Denominators(publication, derived, query).Any()) switch
        {
            (false, _) => NoSource(Named(publication, derived.Numerator, derived.NumeratorBreakdown)),
            (_, false) => NoSource(Named(publication, derived.Denominator, derived.DenominatorBreakdown)),
            _ when derived.Kind == DerivedKind.Change => NotInARow(Named(publication, derived.Numerator, derived.NumeratorBreakdown)),
            _ => NotTogether(Named(publication, derived.Numerator, derived.NumeratorBreakdown), Named(publication, derived.Denominator, derived.DenominatorBreakdown)),
        };

    private static Wording NoSource(Wording name) => Wording.Of($"no source gives {name}", $"ниједан извор не даје {name}");

    private static Wording NotInARow(Wording name) => Wording.Of($"no counter gives {name} for two years in a row", $"нико не даје {name} за две узастопне године");

    private static Wording NotTogether(Wording above, Wording below) => Wording.Of(
        $"{above} and {below} are not given for the same area, period and breakdown", $"за исто подручје, исти период и исто разврставање нису дата оба податка: {above} и {below}");

    /// <summary>Which operand of one period and breakdown a document does not give, in words: it may give it of other years, and others may give it.</summary>
    internal static Wording WhatIsMissingIn(Publication publication, DerivedIndicator derived, string source, string area, Period period, Breakdown rest)
    {
        var above = Named(publication, derived.Numerator, derived.NumeratorBreakdown);
        var below = Named(publication, derived.Denominator, derived.DenominatorBreakdown);
        var earlier = derived.Kind == DerivedKind.Change ? period.YearEarlier() ?? period : period;
        return (Gives(derived.Numerator, derived.NumeratorBreakdown, period), Gives(derived.Denominator, derived.DenominatorBreakdown, earlier)) switch
        {
            (false, _) => GivesNo(above, PeriodText.Shown(period)),
            (_, false) => GivesNo(below, PeriodText.Shown(earlier)),
            _ => Wording.Of($"the document that says so gives {above} and {below}, but not of one counter", $"документ који то каже даје {above} и {below}, али их нису бројали исти"),
        };

        bool Gives(string indicator, Breakdown consumed, Period of) => publication.Shown(new ObservationFilter { Indicator = indicator, Areas = [area], Sources = [source] })
            .Any(row => row.Period.Text == of.Text && row.Figure is not null && row.Breakdown.Has(consumed) && row.Breakdown.Without(consumed).Equals(rest));
    }

    private static Wording GivesNo(Wording name, Wording period) => Wording.Of($"the document that says so gives no {name} of {period}", $"документ који то каже не даје {name} за: {period}");

    /// <summary>Why the documents that were asked for may not stand below the line; null where they may.</summary>
    internal static Wording? RefusedDenominator(Publication publication, DerivedIndicator derived, SeriesQuery query) => query.DenominatorSources.Count == 0
        ? null
        : RefusedRatios.DenominatorsOf(derived.Numerator)
            .Where(refused => publication.Shown(new ObservationFilter { Indicator = refused, Areas = query.Areas, Sources = query.DenominatorSources }).Any())
            .Select(refused => RefusedRatios.ReasonFor(derived.Numerator, refused))
            .FirstOrDefault();

    private static IEnumerable<Observation> Numerators(Publication publication, DerivedIndicator derived, SeriesQuery query)
    {
        var held = publication.Observations(new ObservationFilter { Indicator = derived.Numerator, Areas = query.Areas, Counters = query.Counters });
        var workedOut = WorkedOutNationals.AreIn(derived.NumeratorBreakdown) ? WorkedOutNationals.Of(publication, held) : [];
        return held.Where(publication.MayShow).Concat(workedOut)
            .Where(observation => (query.Sources.Count == 0 || query.Sources.Contains(observation.Source)) && query.Asks(observation.Period) && observation.Breakdown.Has(derived.NumeratorBreakdown));
    }

    private static IEnumerable<Observation> Denominators(Publication publication, DerivedIndicator derived, SeriesQuery query) => publication
        .Shown(new ObservationFilter { Indicator = derived.Denominator, Areas = query.Areas, Sources = query.DenominatorSources })
        .Where(observation => observation.Breakdown.Has(derived.DenominatorBreakdown));

    private static Period? PeriodBelow(DerivedIndicator derived, Observation above, BaseYears? bases) =>
        bases is not null ? bases.Of(above) : derived.Kind == DerivedKind.Change ? above.Period.YearEarlier() : above.Period;

    private static Wording Named(Publication publication, string indicator, Breakdown breakdown)
    {
        var name = publication.Catalogue.Indicators[indicator].Name.Quoted();
        var codes = Wording.Joined(", ", breakdown.Parts.Select(part => publication.Catalogue.Named(part.Dimension, part.Code)));
        return breakdown.IsTotal ? name : Wording.Of($"{name} for {codes}", $"{name} ({codes})");
    }
}
