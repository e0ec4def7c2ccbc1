using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>One query, one answer.</summary>
public static class SeriesAnswers
{
    /// <summary>Answers a query from a publication.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="query">What is wanted; its indicator is one of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public static SeriesAnswer Find(Publication publication, SeriesQuery query)
    {
        var entry = publication.Catalogue.Find(query.Indicator) ?? throw new KeyNotFoundException(query.Indicator);
        if (query.Bodies.Count > 0 && !IsAbout(publication.Catalogue, query))
        {
            return new SeriesAnswer(entry, publication.Release, [], Withheld.Of([]), [], ["No figures for this selection: the indicator is not about this body."], []);
        }

        var asked = publication.Snapshot
            .Observations(new ObservationFilter { Indicator = query.Indicator, Areas = query.Areas, Sources = query.Sources, Counters = query.Counters })
            .Where(observation => query.Asks(observation.Period))
            .ToList();
        var observed = asked.Where(publication.MayShow).Select(observation => ObservedSeries.Of(publication, observation, entry));
        var derived = entry.IsDerived ? DerivedSeries.Of(publication, publication.Catalogue.DerivedIndicators[query.Indicator], query) : [];
        var observations = LastPeriods(query, InOrder(observed.Concat(derived).Where(observation => Wants(query, observation))));
        return new SeriesAnswer(
            entry,
            publication.Release,
            observations,
            Withheld.Of(asked.Where(observation => !publication.MayShow(observation))),
            SourcesOf(publication.Catalogue, observations),
            observations.Count == 0 ? [EmptyNote(publication, query)] : [],
            observations.Count == 0 ? [.. Withdrawn(publication, query)] : []);
    }

    /// <summary>One observation as a series answers it.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="observation">The observation, which may be shown.</param>
    public static SeriesObservation Observed(Publication publication, Observation observation) =>
        ObservedSeries.Of(publication, observation, publication.Catalogue.Find(observation.Indicator)!);

    internal static IEnumerable<WithdrawnFigure> Withdrawn(Publication publication, SeriesQuery query) => publication.Snapshot
        .Withdrawn(new ObservationFilter { Indicator = query.Indicator, Areas = query.Areas, Sources = query.Sources, Counters = query.Counters })
        .Where(row => !publication.MayShow(row.Observation) && query.Asks(row.Observation.Period) && query.Asks(row.Observation.Breakdown))
        .Select(row => new WithdrawnFigure(row.Observation.Area, row.Observation.Period, row.Release, Answers.Withheld.ReasonFor(row.Observation.Confidentiality)))
        .Distinct();

    private static bool IsAbout(Catalogue catalogue, SeriesQuery query) =>
        catalogue.DerivedIndicators.TryGetValue(query.Indicator, out var derived) && derived.IsOfBodies && (derived.Numerator.Length == 0 || query.Bodies.Contains(derived.Numerator));

    private static bool Wants(SeriesQuery query, SeriesObservation observation) =>
        query.Asks(observation.Period)
        && query.Asks(observation.Breakdown)
        && (query.Published is not { } published || published == observation.IsPublished)
        && (query.DenominatorSources.Count == 0 || observation.DenominatorSource is { } denominator && query.DenominatorSources.Contains(denominator));

    private static List<SeriesObservation> InOrder(IEnumerable<SeriesObservation> observations) =>
    [
        .. observations
            .OrderBy(observation => observation.Area, StringComparer.Ordinal)
            .ThenBy(observation => observation.Period.First ?? DateOnly.MinValue)
            .ThenBy(observation => observation.Period.Last ?? DateOnly.MinValue)
            .ThenBy(observation => observation.Breakdown.Parts.Count)
            .ThenBy(observation => observation.Breakdown.Text, StringComparer.Ordinal)
            .ThenBy(observation => observation.Body, StringComparer.Ordinal)
            .ThenBy(observation => observation.CountedBy, StringComparer.Ordinal)
            // Pairs come in their own order: those of one counter first.
            .ThenBy(observation => observation.Source, StringComparer.Ordinal)
            .ThenBy(observation => observation.IsPublished),
    ];

    private static List<SeriesObservation> LastPeriods(SeriesQuery query, List<SeriesObservation> observations)
    {
        if (query.Last is not { } count)
        {
            return observations;
        }

        var periods = observations.Select(observation => observation.Period).Where(period => period.Last is not null)
            .DistinctBy(period => period.Text).OrderByDescending(period => period.Last).ThenByDescending(period => period.First)
            .Take(count).Select(period => period.Text).ToHashSet();
        return [.. observations.Where(observation => periods.Contains(observation.Period.Text))];
    }

    private static List<Source> SourcesOf(Catalogue catalogue, IReadOnlyList<SeriesObservation> observations) =>
    [
        .. observations.SelectMany(observation => new[] { observation.Source, observation.DenominatorSource }).OfType<string>()
            .Distinct().Order(StringComparer.Ordinal).Select(id => catalogue.Sources[id]),
    ];

    private static string EmptyNote(Publication publication, SeriesQuery query) =>
        !publication.Catalogue.DerivedIndicators.TryGetValue(query.Indicator, out var derived) ? "No figures for this selection. That is not zero."
        : query.Published == true ? "No figures for this selection: no source prints this figure."
        : $"No figures for this selection: {DerivedSeries.WhatIsMissing(publication, derived, query)}.";
}
