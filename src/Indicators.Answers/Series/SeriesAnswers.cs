using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>One query, one answer.</summary>
public static class SeriesAnswers
{
    private static readonly Wording Nothing = new("No figures for this selection. That is not zero.", "Нема података за овај избор. То није нула.");
    private static readonly Wording NotOfBody = new("No figures for this selection: the indicator is not about this body.", "Нема података за овај избор: показатељ није о овом телу.");
    private static readonly Wording NotCalculated = new("No figures for this selection: the indicator is counted, not calculated.", "Нема података за овај избор: показатељ се броји, не израчунава се.");
    private static readonly Wording Undated = new("No figures for this selection: those that there are have no end in time by which to tell the last ones.", "Нема података за овај избор: они који постоје немају крај у времену по којем би се знало који су последњи.");
    private static readonly Wording EndlessLeftOut = new("Figures of periods without an end in time are left out: whether they are among the last ones cannot be told.", "Изостављени су подаци за периоде без краја у времену: не зна се да ли су међу последњима.");
    private static readonly Wording NotPrinted = new("No figures for this selection: no source prints this figure.", "Нема података за овај избор: ниједан извор не наводи овај податак.");

    /// <summary>Answers a query from a publication.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="query">What is wanted; its indicator is one of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public static SeriesAnswer Find(Publication publication, SeriesQuery query)
    {
        var entry = publication.Catalogue.Find(query.Indicator, query.Language) ?? throw new KeyNotFoundException(query.Indicator);
        if (entry.IsDerived)
        {
            // Figures are calculated for each answer, and of how many pairs is not known before.
            Haste.TakeTime();
        }

        if (query.Bodies.Count > 0 && !IsAbout(publication.Catalogue, query))
        {
            return new SeriesAnswer(entry, publication.Release, [], Withheld.Of([]), [], [NotOfBody], []) { Catalogue = publication.Catalogue };
        }

        var filter = new ObservationFilter { Indicator = query.Indicator, Areas = query.Areas, Sources = query.Sources, Counters = query.Counters };
        var asked = publication.Observations(filter).Where(observation => query.Asks(observation.Period)).ToList();
        var (figures, periods, leavesEndlessOut) = Figures(publication, query, entry, publication.Printed([.. asked.Where(publication.MayShow)], filter, query.Language));
        List<SeriesObservation> observations = [.. figures.Select(figure => figure.Observation)];
        return new SeriesAnswer(
            entry,
            publication.Release,
            observations,
            Withheld.Of(asked.Where(observation => !publication.MayShow(observation) && AsksPrinted(query, entry) && (periods is not { Count: > 0 } || periods.Contains(observation.Period.Text)))),
            SourcesOf(publication.Catalogue, figures),
            observations.Count == 0 ? [periods is { Count: 0 } && Any(publication, query with { Last = null }) ? Undated : EmptyNote(publication, query)] : [.. SideBySide.NotesOn(publication.Catalogue, observations), .. leavesEndlessOut ? [EndlessLeftOut] : Array.Empty<Wording>()],
            observations.Count == 0 ? [.. Withdrawn(publication, query), .. WithdrawnRatios.EverPublished(publication, query)] : [])
        {
            Catalogue = publication.Catalogue,
            Figures = figures,
        };
    }

    /// <summary>One observation as a series answers it.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="observation">The observation, which may be shown.</param>
    public static SeriesObservation Observed(Publication publication, Observation observation) =>
        ObservedSeries.Of(publication, observation);

    internal static IEnumerable<WithdrawnFigure> Withdrawn(Publication publication, SeriesQuery query) => publication.Snapshot
        .Withdrawn(new ObservationFilter { Indicator = query.Indicator, Areas = query.Areas, Sources = query.Sources, Counters = query.Counters })
        .Where(row => !publication.MayShow(row.Observation) && query.Asks(row.Observation.Period) && query.Asks(row.Observation.Breakdown))
        .Select(row => new WithdrawnFigure(row.Observation.Area, row.Observation.Period, row.Release, Answers.Withheld.ReasonFor(row.Observation.Confidentiality)))
        .Distinct();

    // What a source prints is no calculated figure, and has no denominator of its own.
    private static bool AsksPrinted(SeriesQuery query, IndicatorEntry entry) => (query.Published is not { } published || published == entry.IsDerived) && query.DenominatorSources.Count == 0;

    private static bool Any(Publication publication, SeriesQuery query) => Find(publication, query).Observations.Count > 0;

    private static (List<TracedFigure> Figures, HashSet<string>? Periods, bool LeavesEndlessOut) Figures(Publication publication, SeriesQuery query, IndicatorEntry entry, IEnumerable<TracedFigure> observed)
    {
        var derived = entry.IsDerived ? DerivedSeries.Of(publication, publication.Catalogue.DerivedIndicators[query.Indicator], query).Select(figure => figure.In(query.Language)) : [];
        var figures = InOrder(observed.Concat(derived).Where(figure => Wants(query, figure.Observation)));
        var periods = LastPeriods(query, figures);
        return periods is null ? (figures, null, false)
            : ([.. figures.Where(figure => periods.Contains(figure.Observation.Period.Text))], periods, figures.Exists(figure => figure.Observation is { Figure: not null, Period.Last: null }));
    }

    private static bool IsAbout(Catalogue catalogue, SeriesQuery query) =>
        catalogue.DerivedIndicators.TryGetValue(query.Indicator, out var derived) && derived.IsOfBodies && (derived.Numerator.Length == 0 || query.Bodies.Contains(derived.Numerator));

    private static bool Wants(SeriesQuery query, SeriesObservation observation) =>
        query.Asks(observation.Period)
        && query.Asks(observation.Breakdown)
        && (query.Published is not { } published || published == observation.IsPublished)
        && (query.DenominatorSources.Count == 0 || observation.DenominatorSource is { } denominator && query.DenominatorSources.Contains(denominator));

    private static List<TracedFigure> InOrder(IEnumerable<TracedFigure> figures) =>
    [
        .. figures
            .OrderBy(figure => figure.Observation.Area, StringComparer.Ordinal)
            .ThenBy(figure => figure.Observation.Period.First ?? DateOnly.MinValue)
            .ThenBy(figure => figure.Observation.Period.Last ?? DateOnly.MinValue)
            .ThenBy(figure => figure.Observation.Breakdown.Parts.Count)
            .ThenBy(figure => figure.Observation.Breakdown.Text, StringComparer.Ordinal)
            .ThenBy(figure => figure.Observation.Body, StringComparer.Ordinal)
            .ThenBy(figure => figure.Observation.CountedBy, StringComparer.Ordinal)
            // Pairs come in their own order: those of one counter first.
            .ThenBy(figure => figure.Observation.Source, StringComparer.Ordinal)
            .ThenBy(figure => figure.Observation.IsPublished),
    ];

    // The last periods that have figures; null where all are asked for. One that is not known does not hide one that is.
    private static HashSet<string>? LastPeriods(SeriesQuery query, IReadOnlyList<TracedFigure> figures)
    {
        if (query.Last is not { } count)
        {
            return null;
        }

        var known = figures.Where(figure => figure.Observation.Figure is not null).ToList();
        return (known.Count > 0 ? known : figures).Select(figure => figure.Observation.Period).Where(period => period.Last is not null)
            .DistinctBy(period => period.Text).OrderByDescending(period => period.Last).ThenByDescending(period => period.First)
            .Take(count).Select(period => period.Text).ToHashSet();
    }

    private static List<Source> SourcesOf(Catalogue catalogue, IReadOnlyList<TracedFigure> figures) =>
        [.. figures.SelectMany(DocumentsOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(id => catalogue.Sources[id])];

    private static IEnumerable<string?> DocumentsOf(TracedFigure figure) => figure.Origin is Origin.Years { Window: var window }
        ? window.Rows.Select(row => (string?)row.Source)
        : [figure.Observation.Source, figure.Observation.DenominatorSource];

    private static Wording EmptyNote(Publication publication, SeriesQuery query) =>
        !publication.Catalogue.DerivedIndicators.TryGetValue(query.Indicator, out var derived) ? query.Published == true || query.DenominatorSources.Count > 0 ? NotCalculated : Nothing
        : query.Published == true ? NotPrinted
        : OperandPairs.RefusedDenominator(publication, derived, query) is { } refused ? Because(refused)
        : Within(DerivedSeries.WhatIsMissing(publication, derived, query));

    private static Wording Because(Wording reason) => Wording.Of($"No figures for this selection: {reason}.", $"Нема података за овај избор: {reason}.");

    // Others may give what is missing here.
    private static Wording Within(Wording missing) => Wording.Of($"No figures for this selection, in which {missing}.", $"Нема података за овај избор, у којем {missing}.");
}
