using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Small charts side by side on one scale: one for each indicator, else for each area, part or counter.</summary>
internal sealed class PanelsForm : IChartForm
{
    private const float Gap = 18;
    private const float MostOfLast = 0.3f;
    private const double PleasantShape = 1.6;
    private const double WeightOfHoles = 2.2;
    private const double WeightOfNarrowness = 10;

    private const float NameGap = 4;

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

    public void Draw(SKRect frame)
    {
        var scale = YearScale.Of([.. all.SelectMany(one => one.Points)], severalSeries: true);
        var columns = ColumnsIn(frame);
        var rows = (panels.Count + columns - 1) / columns;
        var axes = new YearAxes(sheet, scale, TextStyle.SmallAxis);
        var gap = Gap * sheet.Scale;
        var gutter = axes.WidthAt(frame.Height / rows);
        var width = (frame.Width - gutter - (gap * (columns - 1))) / columns;
        var title = TitleHeight(width);
        var height = (frame.Height - axes.Height - (gap * 0.6f * (rows - 1))) / rows;
        for (var place = 0; place < panels.Count; place++)
        {
            var (row, column) = (place / columns, place % columns);
            var left = frame.Left + gutter + (column * (width + gap));
            var top = frame.Top + (row * (height + (gap * 0.6f)));
            // The last panel of a column has the years, whether a full row stands below it or not.
            Panel(panels[place], axes, new SKRect(left, top + title, left + width, top + height), hasValues: column == 0, hasYears: place + columns >= panels.Count);
        }
    }

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

    // As near to a pleasant shape as may be, with few empty places.
    private int ColumnsIn(SKRect frame) => Enumerable.Range(1, panels.Count).MinBy(columns =>
    {
        var rows = (panels.Count + columns - 1) / columns;
        var width = (frame.Width / columns) - (Gap * sheet.Scale);
        var shape = width / Math.Max(1, (frame.Height / rows) - TitleHeight(width));
        return Math.Abs(Math.Log(shape / PleasantShape)) + (WeightOfHoles * ((rows * columns) - panels.Count) / panels.Count) + (WidestWord > width ? WeightOfNarrowness : 0);
    });

    private void Panel((string Name, IReadOnlyList<ChartSeries> Series) panel, YearAxes axes, SKRect frame, bool hasValues, bool hasYears)
    {
        var name = NameIn(panel.Name, frame.Width);
        name.Draw(frame.Left, frame.Top - (NameGap * sheet.Scale) - name.Height);
        var room = RoomForLast(frame.Width);
        using var area = axes.AreaOf(new SKRect(frame.Left, frame.Top, frame.Right - room, frame.Bottom));
        axes.Draw(area, hasValues, hasYears);
        new YearDrawing(sheet, ChartForm.Lines).Draw(area, [.. panel.Series.Select(one => (one, inside[InsideName(one)]))], Years, isSmall: true, room);
    }

    // The last number is what one looks for: where it is short, it always has a place beside its mark.
    private float RoomForLast(float width)
    {
        var widest = all.Select(one => FigureWords.WithoutRate(one.Points[^1].Observation).In(sheet.Language)).Max(number => sheet.WidthOf(number, TextStyle.SmallNumber));
        return widest <= width * MostOfLast ? widest : 0;
    }

    // A long name is written in two lines, so that the panels need not be wide.
    private float TitleHeight(float width) => panels.Max(panel => NameIn(panel.Name, width).Height) + (NameGap * sheet.Scale);

    private TextBlock NameIn(string name, float width) => new(sheet, name, TextStyle.PanelName, sheet.Ink.Text, width);

    private float WidestWord => panels.SelectMany(panel => panel.Name.Split(' ')).Max(word => sheet.WidthOf(word, TextStyle.PanelName));

    private string InsideName(ChartSeries one) => names.Of(one, aspect).In(sheet.Language);
}
