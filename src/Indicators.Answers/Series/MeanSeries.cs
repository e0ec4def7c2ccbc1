using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The mean of consecutive whole years of one counter. A year of which its documents give different numbers counts with either.</summary>
internal static class MeanSeries
{
    private const double Level = 0.95;

    internal static IEnumerable<TracedFigure> Of(Publication publication, DerivedIndicator derived, SeriesQuery query) =>
        publication.Shown(new Store.ObservationFilter { Indicator = derived.Numerator, Areas = query.Areas, Counters = query.Counters })
            .Where(observation => observation.Period.Year is not null && observation.Breakdown.Has(derived.NumeratorBreakdown))
            .GroupBy(observation => (observation.Area, observation.CountedBy, observation.Breakdown.Text))
            .SelectMany(series => Windows([.. series], (int)derived.Scale))
            .Where(window => query.Sources.Count == 0 || window.Rows.Any(row => query.Sources.Contains(row.Source)))
            .Select(window => new TracedFigure(Observed(publication, derived, window), new Origin.Years(window)));

    /// <summary>What each year of a window is calculated with, or why there is nothing.</summary>
    internal static IReadOnlyDictionary<int, Calculated> ByYear(YearsWindow window, FigureKind kind) => window.Rows
        .GroupBy(row => row.Period.Year!.Value)
        .ToDictionary(year => year.Key, year => OfYear([.. year.Select(row => Operand.Of(row.Figure, row.Status, kind))]));

    // Each year that has a row ends a window, if the counter had begun when the window begins.
    private static IEnumerable<YearsWindow> Windows(IReadOnlyList<Observation> series, int count)
    {
        var begun = series.Min(row => row.Period.Year!.Value);
        return series.Select(row => row.Period.Year!.Value).Distinct().Order()
            .Where(last => last - count + 1 >= begun)
            .Select(last => new YearsWindow(last - count + 1, last, [.. series.Where(row => row.Period.Year > last - count && row.Period.Year <= last).OrderBy(row => row.Period.Year).ThenBy(row => row.Source, StringComparer.Ordinal)]));
    }

    private static SeriesObservation Observed(Publication publication, DerivedIndicator derived, YearsWindow window)
    {
        var (catalogue, newest) = (publication.Catalogue, window.Rows[^1]);
        var kind = catalogue.Indicators[derived.Numerator].Kind;
        var notes = window.Rows.ToDictionary(row => row.Key, row => catalogue.NotesOn(row).ToList());
        var statuses = window.Rows.ToDictionary(row => row.Key, row => ObservedSeries.StatusOf(row, notes[row.Key]));
        var broken = window.Rows.FirstOrDefault(row => row.Period.Year > window.First && statuses[row.Key] == ObservationStatus.Break);
        var calculated = broken is null
            ? Mean.Of(ByYear(window, kind), window.First, window.Last)
            : Calculated.Null(new($"the series breaks in {broken.Period.Text}: its years are not comparable", $"серија је прекинута {broken.Period.Text}. године: њене године нису упоредиве"));
        var figure = calculated.Bounds is { } bounds ? ResultFigure.Of(bounds, derived.FigureKind) : null;
        var sum = figure is null ? null : Sum(window, kind);
        var few = sum is not null && kind == FigureKind.Count && FewCases.Mark(sum);
        var conflicts = window.Rows.SelectMany(publication.Conflicts.On).Distinct().ToList();
        return new SeriesObservation
        {
            Area = newest.Area,
            Period = Period.Parse($"{window.First:0000}/{window.Last:0000}"),
            Breakdown = newest.Breakdown.Without(derived.NumeratorBreakdown),
            CountedBy = newest.CountedBy,
            Source = newest.Source,
            DenominatorSource = null,
            Locator = string.Join("; ", window.Rows.Select(row => $"{row.Period.Text}: {row.Source}, {row.Locator}")),
            Figure = figure,
            Reason = figure is null ? calculated.Reason ?? ResultFigure.NothingKnown : null,
            Status = figure is null ? calculated.Absent : RatioSeries.StatusOf(few, [.. statuses.Values.Where(status => status != ObservationStatus.Break)]),
            Confidentiality = Confidentiality.Free,
            IsPublished = false,
            Shown = figure is null ? RatioSeries.NotKnown : FigureText.Shown(SignificantDigits.Shown(figure, derived.FigureKind), derived.Unit),
            Confidence = sum is not null && kind == FigureKind.Count ? Chance(sum, window.Count) : null,
            Notes =
            [
                .. few ? [FewCases.Note] : Array.Empty<Wording>(),
                .. Disagreements(window, catalogue.Indicators[derived.Numerator].Unit),
                .. window.Rows.SelectMany(row => ObservedSeries.NotesOf(row, notes[row.Key])).Concat(conflicts.Select(ObservedSeries.Contradicted)).Distinct(),
            ],
            Conflicts = [.. conflicts.Select(conflict => conflict.Id)],
        };
    }

    private static Bounds Sum(YearsWindow window, FigureKind kind) => ByYear(window, kind).Values.Aggregate(Bounds.At(0), (sum, year) => BoundArithmetic.Add(sum, year.Bounds!));

    private static ConfidenceInterval Chance(Bounds sum, int years)
    {
        var range = ChanceWithinBounds.OfCount(sum, Level);
        return new ConfidenceInterval(Level, range.Lower / years, range.Upper / years, range.Method, sum.Point is null ? range.Assumes : null);
    }

    private static IEnumerable<Wording> Disagreements(YearsWindow window, Unit unit) =>
        from year in window.Rows.Where(row => row.Figure is not null).GroupBy(row => row.Period.Text)
        let figures = year.Select(row => FigureText.Shown(row.Figure!, unit)).Distinct().ToList()
        where figures.Count > 1
        select Either(year.Key, Wording.Listed(figures));

    private static Wording Either(string year, Wording figures) => Wording.Of(
        $"{year}: documents give {figures}; the mean takes either for possible.", $"{year}: документи дају {figures}; просек узима да је свако од тога могуће.");

    private static Calculated OfYear(IReadOnlyList<Calculated> rows) => rows.Select(row => row.Bounds).OfType<Bounds>().ToList() switch
    {
        [] => rows[0],
        var possible => Calculated.Of(possible.Aggregate(Either)),
    };

    private static Bounds Either(Bounds one, Bounds other)
    {
        var (low, high) = (IsBelow(one, other) ? one : other, IsAbove(one, other) ? one : other);
        return new Bounds(low.Lower, low.LowerOpen, high.Upper, high.UpperOpen);
    }

    private static bool IsBelow(Bounds one, Bounds other) => one.Lower is null || one.Lower < other.Lower || (one.Lower == other.Lower && !one.LowerOpen);

    private static bool IsAbove(Bounds one, Bounds other) => one.Upper is null || one.Upper > other.Upper || (one.Upper == other.Upper && !one.UpperOpen);
}

/// <summary>Consecutive years of one counter, with the rows that there are of them.</summary>
internal sealed record YearsWindow(int First, int Last, IReadOnlyList<Observation> Rows)
{
    internal int Count => Last - First + 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} to {Last}");
}
