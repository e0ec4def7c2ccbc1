using Indicators.Model;

namespace Indicators.Charts;

/// <summary>Figures in words: one by one, and what all of a series have in common that are not told one by one.</summary>
internal static class FigureWords
{
    private const int MostLimits = 3;

    private static readonly Unit PerHundredThousand = new(Unit.PerHundredThousand, FigureKind.Quantity);

    /// <summary>A figure without “per 100,000”: where many numbers stand close together, the subtitle alone says what they are of.</summary>
    internal static Wording WithoutRate(SeriesObservation observation) => new(
        observation.Shown.En.Replace(PerHundredThousand.Suffix, "", StringComparison.Ordinal),
        observation.Shown.Sr.Replace(PerHundredThousand.SerbianSuffix(0), "", StringComparison.Ordinal));

    /// <summary>A figure with its year, its series and all that is to be known of it.</summary>
    internal static Wording Of(ChartPoint point, Wording? series)
    {
        var observation = point.Observation;
        var (statusEn, statusSr) = observation.Status switch
        {
            ObservationStatus.Break => (", not comparable with the years before", ", није упоредиво са ранијим годинама"),
            ObservationStatus.DefinitionDiffers => (", by another definition", ", по другој дефиницији"),
            ObservationStatus.Estimated => (", estimated", ", процењено"),
            ObservationStatus.LowReliability => (", few cases", ", мало случајева"),
            ObservationStatus.Provisional => (", provisional", ", прелиминарно"),
            _ => ("", ""),
        };
        var (disputeEn, disputeSr) = point.IsDisputed ? (", documents disagree", ", документи се не слажу")
            : point.IsContradicted ? (", contradicted", ", има противречних података")
            : ("", "");
        return new Wording(
            $"{point.Year}{(series is null ? "" : $" ({series.En})")}: {observation.Shown.En}{(observation.Reason is { } reason ? $", because {reason.En}" : "")}{statusEn}{disputeEn}",
            $"{point.Year}{(series is null ? "" : $" ({series.Sr})")}: {observation.Shown.Sr}{(observation.Reason is { } why ? $" ({why.In(Language.SerbianCyrillic)})" : "")}{statusSr}{disputeSr}");
    }

    /// <summary>The limits of a series, the years of its figures that are rough, estimated, provisional, of few cases or of another definition, and those of which a source says why there is none.</summary>
    internal static IEnumerable<Wording> InCommon(ChartSeries series) =>
    [
        .. Limits(series),
        .. Years(series, point => point.Observation.Figure is { Relation: Relation.About }, new("Known only roughly", "Познато само приближно")),
        .. Years(series, ObservationStatus.Suppressed, new("Suppressed by the source", "Извор не објављује")),
        .. Years(series, ObservationStatus.NotCollected, new("Not collected", "Не прикупља се")),
        .. Years(series, ObservationStatus.CannotExist, new("Cannot exist", "Не може постојати")),
        .. Years(series, ObservationStatus.Missing, new("Not known", "Није познато")),
        .. Years(series, ObservationStatus.Estimated, new("Estimated", "Процењено")),
        .. Years(series, ObservationStatus.Provisional, new("Provisional", "Прелиминарно")),
        .. Years(series, ObservationStatus.LowReliability, new("Few cases", "Мало случајева")),
        .. Years(series, ObservationStatus.DefinitionDiffers, new("By another definition", "По другој дефиницији")),
    ];

    // Each limit with its years; where there are many, the years alone.
    private static IEnumerable<Wording> Limits(ChartSeries series)
    {
        var limits = series.Points.Where(point => point.Observation.Figure is { Relation: not (Relation.Exact or Relation.Rounded or Relation.About) }).ToList();
        var shown = limits.GroupBy(point => WithoutRate(point.Observation)).Select(limit => (limit.Key, Years: YearRuns.Of([.. limit.Select(point => point.Year).Distinct()]))).ToList();
        return shown.Count switch
        {
            0 => [],
            <= MostLimits => [Sentence(new("Known only by limits", "Познато само у границама"), Wording.Joined("; ", shown.Select(limit => new Wording($"{limit.Key.En} in {limit.Years}", $"{limit.Key.Sr} ({limit.Years})"))))],
            _ => [Sentence(new("Known only by limits", "Познато само у границама"), Wording.Same(YearRuns.Of([.. limits.Select(point => point.Year).Distinct()])))],
        };
    }

    private static IEnumerable<Wording> Years(ChartSeries series, ObservationStatus status, Wording name) => Years(series, point => point.Observation.Status == status, name);

    private static IEnumerable<Wording> Years(ChartSeries series, Func<ChartPoint, bool> which, Wording name)
    {
        var years = series.Points.Where(which).Select(point => point.Year).Distinct().ToList();
        return years.Count == 0 ? [] : [Sentence(name, Wording.Same(YearRuns.Of(years)))];
    }

    private static Wording Sentence(Wording name, Wording told) => new($"{name.En}: {told.En}.", $"{name.Sr}: {told.Sr}.");
}
