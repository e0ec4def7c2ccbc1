using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The names of codes in the answer to a question about a series. Figures of one kind, as those of several years are, have the same ones.</summary>
internal static class SeriesLabels
{
    // There are as many kinds as areas, parts and counters together make. Whoever asks for more has them made.
    private const int Most = 4096;

    private static readonly ConditionalWeakTable<Catalogue, ConcurrentDictionary<LabelledKind, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>>> Kept = [];

    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(SeriesAnswer answer)
    {
        if (KindOf(answer) is not { } kind)
        {
            return answer.Labels;
        }

        var kept = Kept.GetValue(answer.Catalogue, _ => new());
        return kept.TryGetValue(kind, out var known) ? known
            : kept.Count < Most ? kept.GetOrAdd(kind, WrittenOnce.Keep(answer.Labels))
            : answer.Labels;
    }

    // Null where there are several kinds, or no figures.
    private static LabelledKind? KindOf(SeriesAnswer answer)
    {
        if (answer.Observations is not [var first, ..])
        {
            return null;
        }

        var kind = LabelledKind.Of(answer, first);
        return answer.Observations.All(figure => LabelledKind.Of(answer, figure) == kind) ? kind : null;
    }

    private readonly record struct LabelledKind(string Unit, string Area, string Parts, string CountedBy, string? Body, Relation? Relation, ObservationStatus Status, Language Language)
    {
        internal static LabelledKind Of(SeriesAnswer answer, SeriesObservation figure) =>
            new(answer.Indicator.Unit.Code, figure.Area, figure.Breakdown.Text, figure.CountedBy, figure.Body, figure.Figure?.Relation, figure.Status, answer.Language);
    }
}
