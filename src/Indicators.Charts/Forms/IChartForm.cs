using SkiaSharp;

namespace Indicators.Charts;

/// <summary>What is between the title and the source of a picture.</summary>
internal interface IChartForm
{
    /// <summary>The names of what has a colour, where they do not stand beside it; none where they do.</summary>
    IReadOnlyList<FlowItem> Legend { get; }

    /// <summary>The marks that need an explanation.</summary>
    IReadOnlyList<KeyMark> Marks { get; }

    /// <summary>The names of those series that have a break, where others have none; none where all have one.</summary>
    IReadOnlyList<string> NamesOfBroken => [];

    /// <summary>The colours of what is hatched in colours; none where nothing is.</summary>
    IReadOnlyList<int> ColoursOfOpen => [];

    /// <summary>Whether values can be read in a frame: not where several charts share it, and each is but a line.</summary>
    bool IsReadableIn(SKRect frame) => true;

    /// <summary>Draws into a frame.</summary>
    void Draw(SKRect frame);
}

/// <summary>Finds the form of a chart.</summary>
internal static class ChartForms
{
    internal static IChartForm Of(ChartContent content, Sheet sheet)
    {
        var series = ChartSeries.Of(content);
        var names = new SeriesNames(content, series);
        var form = ShownForm.Of(content.Definition.Form, series);
        return form switch
        {
            ChartForm.Timeline => new TimelineForm(content, sheet),
            _ when series.Count == 0 => new EmptyForm(),
            ChartForm.Bars or ChartForm.Dots => new DotsForm(form, series, names, sheet),
            ChartForm.Lines => new LinesForm(series, names, sheet),
            ChartForm.Stacked => new StackedForm(series, names, sheet),
            ChartForm.Panels => new PanelsForm(content, series, names, sheet),
            ChartForm.Dumbbell => new DumbbellForm(series, names, sheet),
            _ => throw new ArgumentOutOfRangeException(nameof(content), form, "not a form"),
        };
    }

    /// <summary>A legend of series: a mark of the series' colour and shape, and its name.</summary>
    internal static IReadOnlyList<FlowItem> Legend(IEnumerable<(string Name, int Colour)> series, Sheet sheet, bool isBar) =>
    [
        .. series.Select(one => new FlowItem(one.Name, middle => Swatch.Draw(sheet, middle, one.Colour, isBar))),
    ];
}

/// <summary>A chart without figures: the words below it say so.</summary>
internal sealed class EmptyForm : IChartForm
{
    public IReadOnlyList<FlowItem> Legend => [];

    public IReadOnlyList<KeyMark> Marks => [];

    public void Draw(SKRect frame)
    {
        // Nothing is there to draw.
    }
}
