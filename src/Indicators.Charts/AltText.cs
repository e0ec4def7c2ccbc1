using Indicators.Model;

namespace Indicators.Charts;

/// <summary>A chart in words, made from its figures.</summary>
public static class AltText
{
    // More than these are a table, which stands beside the chart.
    private const int MostFigures = 12;

    /// <summary>Title, what the figures amount to, each figure with its sign, what there is no figure for, and the documents.</summary>
    /// <param name="content">What is on the picture.</param>
    /// <param name="language">The language.</param>
    public static string Of(ChartContent content, Language language)
    {
        var definition = content.Definition;
        return Wording.Joined(" ", [Sentence(definition.Title), Sentence(Subtitle.Of(content)), ChartWords.NameOf(ShownForm.Of(definition.Form, ChartSeries.Of(content))), .. Told(content), content.SourceLine]).In(language);
    }

    /// <summary>Each figure with its year, its series and its sign, the earliest first; each state of a timeline. In English.</summary>
    /// <param name="content">What is on the picture.</param>
    public static IReadOnlyList<string> Figures(ChartContent content)
    {
        var series = ChartSeries.Of(content);
        return [.. FigureTexts(content, series, areNamed: true).Concat(SpellText.Of(content)).Select(text => text.En)];
    }

    private static IEnumerable<Wording> Told(ChartContent content)
    {
        if (content.Definition.Form == ChartForm.Timeline)
        {
            var told = SpellText.Of(content);
            return told.Count > 0 ? told.Concat(content.Disputes.Select(dispute => dispute.Sentence)).Select(Sentence) : [ChartWords.NoFigures];
        }

        var series = Shown(content);
        if (series.Count == 0)
        {
            return [ChartWords.NoFigures];
        }

        var names = new SeriesNames(content, series);
        var areListed = series.Sum(one => one.Points.Count) <= MostFigures;
        var summaries = series.SelectMany(one => SeriesSummary.Of(one, series.Count > 1 ? names.Of(one) : null, isAlone: !areListed, MissingOf(content, series, one)));
        return [.. summaries, .. PanelGaps(content, series, names), .. GapsBetween(content, series), .. Rests(content, series), .. areListed ? [Listed(FigureTexts(content, series, names.AreNeeded))] : Fewer(content, series)];
    }

    // Where a trend says nothing, as breaks leave no two years to compare, the figures have to; those since the last break, where there are many.
    private static IEnumerable<Wording> Fewer(ChartContent content, IReadOnlyList<ChartSeries> series)
    {
        var untold = series.Where(one => !SeriesSummary.HasTrend(one)).ToList();
        var isLong = untold.Sum(one => one.Points.Count) > MostFigures;
        var figures = FigureTexts(content, [.. untold.Select(one => isLong ? one with { Points = [.. one.Points.Where(point => point.Year >= SeriesSummary.LastBreak(one))] } : one)], areNamed: true, series).ToList();
        return figures.Count is 0 or > MostFigures ? [ChartWords.AllInData] : [Listed(figures), ChartWords.AllInData];
    }

    private static Wording Listed(IEnumerable<Wording> figures) => Sentence(Wording.Joined("; ", figures));

    // Of two years compared, no other year is on the picture.
    private static IReadOnlyList<ChartSeries> Shown(ChartContent content)
    {
        var series = ChartSeries.Of(content);
        return content.Definition.Form != ChartForm.Dumbbell || ChartSeries.Years(series) is not { } years
            ? series
            : [.. series.Select(one => one with { Points = [.. one.Points.Where(point => point.Year == years.First || point.Year == years.Last)] }).Where(one => one.Points.Count > 0)];
    }

    // Small charts have one axis: what is on none of a chart is told of the chart. Between two years compared nothing is asked for.
    private static IReadOnlyList<int> MissingOf(ChartContent content, IReadOnlyList<ChartSeries> series, ChartSeries one) =>
        content.Definition.Form == ChartForm.Dumbbell ? []
            : AreSmallCharts(content, series) && PanelsForm.Of(series).First(panel => panel.Contains(one)) is var panel
            ? [.. GapMarks.OfEach(panel).Where(gap => panel[gap.Place] == one).Select(gap => gap.Year)]
            : [.. YearDrawing.MissingYears([one])];

    // Also where there are more series than colours.
    private static bool AreSmallCharts(ChartContent content, IReadOnlyList<ChartSeries> series) => ShownForm.Of(content.Definition.Form, series) == ChartForm.Panels;

    private static IEnumerable<Wording> PanelGaps(ChartContent content, IReadOnlyList<ChartSeries> series, SeriesNames names) =>
        !AreSmallCharts(content, series) || ChartSeries.Years(series) is not { } years ? [] :
        from panel in PanelsForm.Of(series)
        from gap in SeriesSummary.Gaps([.. GapMarks.OfAll(panel, years)])
        select Wording.Joined(": ", [PanelsForm.NameOf(content, names, PanelsForm.AspectOf(series), panel[0].Key), gap]);

    // What no series tells of and lies between two of them is no gap of one of them.
    private static IEnumerable<Wording> GapsBetween(ChartContent content, IReadOnlyList<ChartSeries> series) =>
        AreSmallCharts(content, series) || content.Definition.Form == ChartForm.Dumbbell || ChartSeries.Years(series) is not { } years
            ? []
            : SeriesSummary.Gaps([.. GapMarks.OfAll(series, years).Except(series.SelectMany(one => YearDrawing.MissingYears([one])))]);

    private static IEnumerable<Wording> Rests(ChartContent content, IReadOnlyList<ChartSeries> series) => content.Definition.Form != ChartForm.Stacked
        ? []
        : StackText.Of(Stack.Of(series));

    private static IEnumerable<Wording> FigureTexts(ChartContent content, IReadOnlyList<ChartSeries> series, bool areNamed, IReadOnlyList<ChartSeries>? among = null)
    {
        var names = new SeriesNames(content, among ?? series);
        return series
            .SelectMany(one => one.Points.Select(point => (point.Year, Text: FigureWords.Of(point, areNamed ? names.Of(one) : null))))
            .OrderBy(figure => figure.Year)
            .Select(figure => figure.Text);
    }

    private static Wording Sentence(Wording text) => new(Ended(text.En), Ended(text.Sr));

    private static string Ended(string text) => text.EndsWith('.') ? text : text + ".";
}
