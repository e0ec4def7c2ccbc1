using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>How the figures of an answer came about.</summary>
public static class Derivations
{
    /// <summary>The derivation of each observation of an answer, in its order.</summary>
    /// <param name="publication">The release that the answer is of.</param>
    /// <param name="answer">The answer.</param>
    public static IReadOnlyList<Derivation> Of(Publication publication, SeriesAnswer answer)
    {
        var releases = new RowReleases(publication);
        if (!publication.Catalogue.DerivedIndicators.TryGetValue(answer.Indicator.Id, out var derived))
        {
            return [.. answer.Figures.Select(figure => Printed(answer.Indicator, figure, publication, releases))];
        }

        var unused = new UnusedFigures(publication, derived);
        return [.. answer.Figures.Select(figure => figure.Origin is Origin.Printed
            ? Printed(answer.Indicator, figure, publication, releases)
            : Calculated(answer.Indicator, figure, derived, publication, releases, unused))];
    }

    private static Derivation Printed(IndicatorEntry indicator, TracedFigure figure, Publication publication, RowReleases releases)
    {
        var observation = ((Origin.Printed)figure.Origin).Observation;
        return new Derivation(indicator, figure.Observation, null, [Row("printed", observation, publication.Catalogue, releases)], [], null, [])
        {
            StandsFor = PrintedShare.Of(publication, observation) is { } share
                ? new FittedNumber(Row("whole", share.WholeRow, publication.Catalogue, releases), share.Numbers.Only, share.Sentence)
                : null,
        };
    }

    private static Derivation Calculated(
        IndicatorEntry indicator, TracedFigure figure, DerivedIndicator derived, Publication publication, RowReleases releases, UnusedFigures unused)
    {
        var result = figure.Observation;
        return new Derivation(
            indicator,
            result,
            indicator.Formula,
            Operands(figure.Origin, derived, publication, releases),
            // Without a figure, steps would show a result that is not given: a part of a year, a break.
            Steps(figure, derived, publication.Catalogue),
            result.Figure is { } unrounded && SignificantDigits.Shown(unrounded, derived.FigureKind) != unrounded ? RoundingOf(unrounded) : null,
            figure.Origin switch
            {
                Origin.Pair pair => unused.Of(pair.Operands),
                Origin.Years years => unused.Of(years.Window),
                _ => [],
            });
    }

    private static IReadOnlyList<DerivationOperand> Operands(Origin origin, DerivedIndicator derived, Publication publication, RowReleases releases) => origin switch
    {
        Origin.Pair { Operands: var pair } =>
        [
            .. WorkedOutNationals.PartsOf(publication, pair.Numerator) is { } parts
                ? [Row("all", parts.All, publication.Catalogue, releases), Row("foreign", parts.Foreign, publication.Catalogue, releases)]
                : new[] { Row("numerator", pair.Numerator, publication.Catalogue, releases) },
            Row("denominator", pair.Denominator, publication.Catalogue, releases),
        ],
        Origin.Years { Window: var window } => [.. window.Rows.Select(row => Row("year", row, publication.Catalogue, releases))],
        Origin.Spells { Told: var spells } => [.. spells.Select(spell => new DerivationOperand("spell", releases.Of(spell), null, spell, null, null))],
        Origin.OfDuty { Duty: var duty } => [new DerivationOperand("duty", releases.Of(duty), null, null, duty, null)],
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, $"no origin of {derived.Id}"),
    };

    private static IReadOnlyList<DerivationStep> Steps(TracedFigure figure, DerivedIndicator derived, Catalogue catalogue) => figure switch
    {
        { Origin: Origin.Pair { Operands: var pair } } when RatioSeries.Calculate(pair, derived, catalogue, ObservedSeries.StatusOf(pair.Numerator, catalogue.NotesOn(pair.Numerator))).Bounds is not null => RatioSteps.Of(pair, derived, catalogue),
        { Origin: Origin.Years { Window: var window }, Observation.Figure: not null } => MeanSteps.Of(window, catalogue.Indicators[derived.Numerator].Kind),
        { Origin: Origin.Spells { Told: var spells } } => BodySteps.OfSpells(spells, derived, figure.Observation.Period.Year!.Value, catalogue),
        { Origin: Origin.OfDuty { Duty: var duty } } => BodySteps.OfDuty(duty, derived),
        _ => [],
    };

    private static Wording RoundingOf(Figure unrounded) => unrounded.Relation == Relation.Exact
        ? new("rounded to three significant digits, to the nearest", "заокружено на три значајне цифре, на најближу вредност")
        : new("each limit rounded outward to three significant digits, so that it does not say more than is known", "свака граница заокружена ка споља на три значајне цифре, да не би казивала више него што се зна");

    private static DerivationOperand Row(string role, Observation observation, Catalogue catalogue, RowReleases releases) => new(
        role, releases.Of(observation), observation, null, null, catalogue.Indicators.TryGetValue(observation.Indicator, out var indicator) ? Operand.Of(observation.Figure, observation.Status, indicator.Kind).Bounds : null);
}
