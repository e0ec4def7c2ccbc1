using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Small charts side by side on one scale: one for each indicator, else for each area, part or counter.</summary>
internal sealed class PanelsForm : IChartForm
{
    private const float MostOfLast = 0.3f;

    // From one year to the next: dots that touch are no longer marks of years.
    private const float LeastStep = 7;

    // So that the axis has a second number, and a value of half the highest is not a stroke on the line of zero.
    private const float LeastHeight = 44;

    private readonly Sheet sheet;
    private readonly SeriesNames names;
    private readonly IReadOnlyList<(string Name, IReadOnlyList<ChartSeries> Series)> panels;
    private readonly IReadOnlyList<ChartSeries> all;
    private readonly SeriesAspects aspect;
    private readonly IReadOnlyDictionary<string, int> inside;

    internal PanelsForm(ChartContent content, IReadOnlyList<ChartSeries> series, SeriesNames names, Sheet sheet)
    {
        this.sheet = sheet;
        this.names = names;
        all = series;
        aspect = AspectOf(series);
        panels =
        [
            .. Of(series).Select(panel => (NameOf(content, panel), panel)),
        ];
        var ofEachName = series.DistinctBy(InsideName).ToList();
        inside = ofEachName.Select(InsideName).Zip(SeriesColours.Of(ofEachName)).ToDictionary(one => one.First, one => ofEachName.Count == 1 ? 0 : one.Second);
    }

    public IReadOnlyList<FlowItem> Legend => inside.Count < 2 ? [] : ChartForms.Legend(inside.Select(one => (one.Key, one.Value)), sheet, isBar: false);

    public IReadOnlyList<string> NamesOfBroken => names.OfBroken(all, sheet.Language);

    public IReadOnlyList<KeyMark> Marks => KeyMarks.Of(all, panels.Select(panel => GapMarks.Among(panel.Series, Years)).Max());

    private (int First, int Last) Years => ChartSeries.Years(all)!.Value;

    public bool IsReadableIn(SKRect frame) => PanelGrid.Of(frame, Axes, Names, sheet).Height >= LeastHeight * sheet.Scale;

    public void Draw(SKRect frame)
    {
        var axes = Axes;
        var grid = PanelGrid.Of(frame, axes, Names, sheet);
        for (var place = 0; place < panels.Count; place++)
        {
            Panel(panels[place], axes, grid.FrameOf(place), hasValues: grid.IsFirstOfRow(place), hasYears: grid.IsLastOfColumn(place));
        }
    }

    private YearAxes Axes => new(sheet, YearScale.Of([.. all.SelectMany(one => one.Points)], severalSeries: true), TextStyle.SmallAxis, FigureMarks.LeastSmallArrow);

    private IReadOnlyList<string> Names => [.. panels.Select(panel => panel.Name)];

    /// <summary>What each small chart is of.</summary>
    internal static SeriesAspects AspectOf(IReadOnlyList<ChartSeries> series) => series.DistinctBy(one => one.Key.Indicator).Skip(1).Any() ? SeriesAspects.Indicator
        : series.DistinctBy(one => one.Key.Area).Skip(1).Any() ? SeriesAspects.Area
        : series.DistinctBy(one => one.Key.Part).Skip(1).Any() ? SeriesAspects.Part
        : SeriesAspects.Counter;

    /// <summary>The series of each small chart.</summary>
    internal static IReadOnlyList<IReadOnlyList<ChartSeries>> Of(IReadOnlyList<ChartSeries> series)
    {
        var aspect = AspectOf(series);
        return [.. series.GroupBy(one => aspect switch { SeriesAspects.Indicator => one.Key.Indicator, SeriesAspects.Area => one.Key.Area, SeriesAspects.Part => one.Key.Part, _ => one.Key.CountedBy }).Select(panel => (IReadOnlyList<ChartSeries>)[.. panel])];
    }

    /// <summary>What a small chart is called.</summary>
    internal static Wording NameOf(ChartContent content, SeriesNames names, SeriesAspects aspect, SeriesKey key) => aspect switch
    {
        SeriesAspects.Indicator => content.Names.Of(ChartNames.Indicators, key.Indicator),
        SeriesAspects.Area => content.Names.OfArea(key.Area),
        SeriesAspects.Part => names.PartName(key.Part),
        _ => content.Names.Of(Code.Counters, key.CountedBy),
    };

    private string NameOf(ChartContent content, IReadOnlyList<ChartSeries> panel)
    {
        var differs = panel.SelectMany(one => one.Points).Any(point => point.Observation.Status == ObservationStatus.DefinitionDiffers);
        return NameOf(content, names, aspect, panel[0].Key).In(sheet.Language) + (differs ? KeyMarks.Star : "");
    }

    private void Panel((string Name, IReadOnlyList<ChartSeries> Series) panel, YearAxes axes, SKRect frame, bool hasValues, bool hasYears)
    {
        var name = PanelGrid.NameIn(sheet, panel.Name, frame.Width);
        name.Draw(frame.Left, frame.Top - (PanelGrid.NameGap * sheet.Scale) - name.Height);
        var room = RoomForLast(frame.Width);
        using var area = axes.AreaOf(new SKRect(frame.Left, frame.Top, frame.Right - room, frame.Bottom));
        axes.Draw(area, hasValues, hasYears);
        new YearDrawing(sheet, ChartForm.Lines).Draw(area, [.. panel.Series.Select(one => (one, inside[InsideName(one)]))], Years, isSmall: true, room);
    }

    // The last number is what one looks for: where it is short, it always has a place beside its mark.
    private float RoomForLast(float width)
    {
        var widest = all.Select(one => FigureWords.WithoutRate(one.Points[^1].Observation).In(sheet.Language)).Max(number => sheet.WidthOf(number, TextStyle.SmallNumber));
        var step = (width - widest) / (Years.Last - Years.First + 1);
        return widest <= width * MostOfLast && step >= LeastStep * sheet.Scale ? widest : 0;
    }

    private string InsideName(ChartSeries one) => names.Of(one, aspect).In(sheet.Language);
}
