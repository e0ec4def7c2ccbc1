using Indicators.Model;

namespace Indicators.Answers;

/// <summary>One number by every denominator that there is for it, each with what it means.</summary>
public static class ComparisonAnswers
{
    private static readonly Wording NoOrder = new(
        "Each rate is of its own people over its own time. They stand beside each other to show how much hangs on the choice, not to be divided or ranked.",
        "Свака стопа се односи на сопствену популацију и сопствено раздобље. Стоје једна поред друге да би се видело колико тога зависи од избора имениоца, а не да би се делиле или рангирале.");

    private static readonly Wording TwoWeeks = new(
        "A person who stays two weeks can be found during two weeks only: that one rate is higher than the other says nothing of whose chance of being exploited, or found, is.",
        "Неко ко остане две недеље може бити откривен само током те две недеље: то што је једна стопа виша од друге не говори ништа о томе ко је у већој опасности да буде експлоатисан, ни ко има веће изгледе да буде откривен.");

    private static readonly Wording OwnYears = new(
        "The last figures of each rate: they are not all of the same periods. `period`, or `from` and `to`, takes the same of each.",
        "Последњи подаци сваке стопе: нису сви из истих периода. `period`, или `from` и `to`, узимају исте периоде за сваку.");

    /// <summary>Compares the rates of an indicator.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="query">Which figures; its indicator is the one above the line.</param>
    /// <returns>The rates; none where nothing is divided by anything.</returns>
    public static Comparison Of(Publication publication, SeriesQuery query)
    {
        var rates = RatesOf(publication.Catalogue, query.Indicator).ToList();
        List<ComparedRate> compared = [.. rates.Select(rate => new ComparedRate(rate, publication.Catalogue.Indicators[rate.Denominator], SeriesAnswers.Find(publication, query with { Indicator = rate.Id })))];
        return new Comparison(
            publication.Catalogue.Find(query.Indicator, query.Language)!,
            publication.Release,
            compared,
            [.. RefusedRatios.DenominatorsOf(query.Indicator).Where(publication.Catalogue.Indicators.ContainsKey).Select(refused => Refused(publication, query, refused))],
            [.. NotesOn(query, compared)]);
    }

    /// <summary>The indicators of which there are rates, by identifier.</summary>
    /// <param name="catalogue">The definitions.</param>
    public static IReadOnlyList<string> Comparable(Catalogue catalogue) =>
        [.. catalogue.DerivedIndicators.Values.Where(derived => derived.Kind == DerivedKind.Rate).Select(derived => derived.Numerator).Distinct().Order(StringComparer.Ordinal)];

    // Residents last: the rates of those on the move belong together.
    private static IEnumerable<DerivedIndicator> RatesOf(Catalogue catalogue, string indicator) => catalogue.DerivedIndicators.Values
        .Where(derived => derived.Kind == DerivedKind.Rate && derived.Numerator == indicator)
        .OrderBy(derived => catalogue.Indicators[derived.Denominator].Reference == ReferenceTime.MidYear)
        .ThenBy(derived => derived.Id, StringComparer.Ordinal);

    private static RefusedDenominator Refused(Publication publication, SeriesQuery query, string refused) => new(
        publication.Catalogue.Indicators[refused],
        RefusedRatios.ReasonFor(query.Indicator, refused)!,
        [.. SeriesAnswers.Find(publication, new SeriesQuery { Indicator = refused, Areas = query.Areas, From = query.From, To = query.To, Period = query.Period, Last = query.Last, TotalsOnly = true, Language = query.Language }).Observations]);

    // `last` counts the periods of each rate by itself.
    private static bool AreOfOtherPeriods(SeriesQuery query, IEnumerable<ComparedRate> compared) => query.Last is not null
        && compared.Select(rate => string.Join(' ', rate.Answer.Observations.Select(observation => observation.Period.Text).Distinct())).Where(periods => periods.Length > 0).Distinct().Skip(1).Any();

    private static IEnumerable<Wording> NotesOn(SeriesQuery query, IReadOnlyList<ComparedRate> compared)
    {
        if (AreOfOtherPeriods(query, compared))
        {
            yield return OwnYears;
        }

        if (compared.Count > 1)
        {
            yield return NoOrder;
        }

        var flows = compared.Where(rate => rate.Derived.NumeratorBreakdown[Dimensions.Group] is not null && rate.Below.Reference == ReferenceTime.During).Select(rate => rate.Below.Name.Quoted()).Distinct().ToList();
        var residents = compared.Where(rate => rate.Below.Reference == ReferenceTime.MidYear).Select(rate => rate.Below.Name.Quoted()).Distinct().ToList();
        if (flows.Count > 0 && residents.Count > 0)
        {
            yield return FlowsAndResidents(Wording.Joined(", ", flows), Wording.Joined(", ", residents));
        }
    }

    private static Wording FlowsAndResidents(Wording flows, Wording residents) => Wording.Joined(" ", [
        Wording.Of(
            $"{flows} is a flow of people, each there for a time that no source here gives; {residents} is there all year.",
            $"{flows}: то је ток људи, и за сваког важи неко време боравка које ниједан овде коришћени извор не наводи; {residents}: ту су целе године."),
        TwoWeeks]);
}

/// <summary>One number by every denominator that there is for it.</summary>
/// <param name="Above">What stands above the line.</param>
/// <param name="Release">The release that all is of.</param>
/// <param name="Rates">The rates.</param>
/// <param name="Refused">What looks like a denominator and is refused.</param>
/// <param name="Notes">What a reader should know before setting them beside each other.</param>
public sealed record Comparison(IndicatorEntry Above, Release Release, IReadOnlyList<ComparedRate> Rates, IReadOnlyList<RefusedDenominator> Refused, IReadOnlyList<Wording> Notes)
{
    /// <summary>The language in which it is answered.</summary>
    public Language Language => Above.Language;
}

/// <summary>A rate among others of the same number.</summary>
/// <param name="Derived">The rate.</param>
/// <param name="Below">What stands below the line.</param>
/// <param name="Answer">Its figures.</param>
public sealed record ComparedRate(DerivedIndicator Derived, Indicator Below, SeriesAnswer Answer);

/// <summary>What looks like a denominator and is refused.</summary>
/// <param name="Below">The indicator.</param>
/// <param name="Reason">Why, in a sentence without its full stop.</param>
/// <param name="Figures">Its figures, by which nothing is divided.</param>
public sealed record RefusedDenominator(Indicator Below, Wording Reason, IReadOnlyList<SeriesObservation> Figures);
