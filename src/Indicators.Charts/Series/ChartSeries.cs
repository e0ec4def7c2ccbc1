using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The figures that belong together on a chart: two counters stand side by side and are never joined.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Points">The figures, by year.</param>
internal sealed record ChartSeries(SeriesKey Key, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The years from which on another definition counts than before. What has another status can be by either.</summary>
    internal IReadOnlyList<int> Redefined
    {
        get
        {
            var plain = Points.Where(point => point.Observation is { Figure: not null, Status: ObservationStatus.Normal or ObservationStatus.DefinitionDiffers }).ToList();
            return [.. plain.Zip(plain.Skip(1)).Where(pair => pair.First.Observation.Status != pair.Second.Observation.Status).Select(pair => pair.Second.Year)];
        }
    }

    /// <summary>The series of a chart. Documents of one counter that print the same figure of a year are shown once, those that disagree side by side;
    /// a year for which nobody has a figure says so once; a counter that says why it has none has its mark beside those that have one.</summary>
    internal static IReadOnlyList<ChartSeries> Of(ChartContent content)
    {
        var definition = content.Definition;
        var telling = Telling(content);
        var known = content.OfYears.Where(figure => figure.Observation.Figure is not null).ToList();
        return
        [
            .. known.Concat(Unknown(content, known, telling))
                .GroupBy(figure => SeriesKey.Of(figure, telling, definition.Parts))
                .OrderBy(series => PlaceOf(series.Key, definition))
                .Select(series => new ChartSeries(series.Key, [.. series.GroupBy(figure => figure.Year).OrderBy(year => year.Key).SelectMany(PointsOf)])),
        ];
    }

    /// <summary>The first and last year of a chart; null where it has none.</summary>
    internal static (int First, int Last)? Years(IReadOnlyList<ChartSeries> series)
    {
        var years = series.SelectMany(one => one.Points).Select(point => point.Year).ToList();
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }

    private static IEnumerable<ShownFigure> Unknown(ChartContent content, IReadOnlyList<ShownFigure> known, HashSet<string> telling)
    {
        var parts = content.Definition.Parts;
        var (told, own) = (known.Select(figure => About(figure, telling)).ToHashSet(), known.Select(figure => (SeriesKey.Of(figure, telling, parts), figure.Year)).ToHashSet());
        var unknown = content.OfYears.Where(figure => figure.Observation.Figure is null).ToLookup(figure => told.Contains(About(figure, telling)));
        return unknown[false].DistinctBy(figure => About(figure, telling))
            .Concat(unknown[true].Where(figure => SaysWhy(figure.Observation.Status) && !own.Contains((SeriesKey.Of(figure, telling, parts), figure.Year))).DistinctBy(figure => (SeriesKey.Of(figure, telling, parts), figure.Year)));
    }

    // More than that there is no figure, which the gap of the series says.
    private static bool SaysWhy(ObservationStatus status) => status is ObservationStatus.Suppressed or ObservationStatus.NotCollected or ObservationStatus.CannotExist;

    // By which the figures are of different people: women and men of one year are no two answers to one question.
    private static HashSet<string> Telling(ChartContent content) =>
        [.. Dimensions.All.Where(dimension => dimension == content.Definition.Parts || content.OfYears.DistinctBy(figure => figure.Observation.Breakdown[dimension]).Skip(1).Any())];

    private static (string Indicator, string Area, string Part, int Year) About(ShownFigure figure, HashSet<string> telling) =>
        (figure.Indicator, figure.Observation.Area, SeriesKey.PartOf(figure, telling.Contains), figure.Year);

    // As the definition names them; what it does not name comes after, as the answer has it.
    private static int PlaceOf(SeriesKey key, ChartDefinition definition) =>
        (Place(definition.Indicators, key.Indicator) * 10_000) + (Place(definition.Areas, key.Area) * 100) + Place(definition.CountedBy, key.CountedBy);

    private static int Place(IReadOnlyList<string> named, string code) => named.Contains(code) ? named.ToList().IndexOf(code) : named.Count;

    // A rounded figure and the one that it was rounded from are two, and agree.
    private static bool AreApart(ShownFigure one, ShownFigure other) => one.Observation.Figure is { } figure && other.Observation.Figure is { } second && KnownYear.AreApart(figure.Bounds, second.Bounds);

    private static IEnumerable<ChartPoint> PointsOf(IEnumerable<ShownFigure> ofYear)
    {
        var different = ofYear.DistinctBy(figure => (figure.Observation.Display, figure.Observation.Figure)).ToList();
        return different.Select((figure, place) => new ChartPoint(figure.Year, figure.Observation, place, different.Count) { Kind = figure.Kind, IsDisputed = different.Exists(other => AreApart(figure, other)) });
    }
}

/// <summary>What the figures of a series have in common.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="Part">What tells its part of the whole from the others on the chart, as data files write it; empty for the whole.</param>
/// <param name="Whole">What its part is a part of: the same without the dimension whose parts stand apart.</param>
/// <param name="CountedBy">Who counted; for a ratio, the numerator.</param>
/// <param name="DenominatorCounter">For a ratio, who counted the denominator: each gives a series of its own.</param>
internal sealed record SeriesKey(string Indicator, string Area, string Part, string Whole, string CountedBy, string? DenominatorCounter)
{
    internal static SeriesKey Of(ShownFigure figure, HashSet<string> telling, string parts) => new(
        figure.Indicator,
        figure.Observation.Area,
        PartOf(figure, telling.Contains),
        PartOf(figure, dimension => dimension != parts && telling.Contains(dimension)),
        figure.Observation.CountedBy,
        figure.DenominatorCounter);

    internal static string PartOf(ShownFigure figure, Func<string, bool> tells) => Breakdown.Of(figure.Observation.Breakdown.Parts.Where(part => tells(part.Dimension))).Text;
}

/// <summary>One figure on a chart.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Observation">The figure.</param>
/// <param name="Place">Which of the figures of its series and year it is, from 0.</param>
/// <param name="Places">How many of them there are.</param>
internal sealed record ChartPoint(int Year, SeriesObservation Observation, int Place, int Places)
{
    /// <summary>What kind of number it is.</summary>
    internal FigureKind Kind { get; init; } = FigureKind.Quantity;

    /// <summary>Whether another document of the same counter denies it.</summary>
    internal bool IsDisputed { get; init; }

    /// <summary>Whether other figures or statements say otherwise. What is not known says nothing that could be denied.</summary>
    internal bool IsContradicted => Observation is { Figure: not null, Conflicts.Count: > 0 };

    /// <summary>Whether they do so elsewhere. Documents of one counter that disagree stand side by side, and are told as such.</summary>
    internal bool IsContradictedElsewhere => Places == 1 && IsContradicted;

    /// <summary>The greatest number that it can be, or comes near to; null where there is no limit. Of things counted, below five is four at most.</summary>
    internal decimal? Most => Observation.Figure?.Bounds switch
    {
        { Upper: { } upper, UpperOpen: true } when Kind == FigureKind.Count => decimal.Ceiling(upper) - 1,
        var bounds => bounds?.Upper,
    };
}
