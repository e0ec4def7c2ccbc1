using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Where everything on a picture is: title and subtitle, names, chart, meaning of the marks, documents; from top to bottom, each wrapped to the width.</summary>
internal sealed class PictureLayout
{
    private const float Margin = 24;
    private const float Gap = 8;

    // A chart of less than this part of the height cannot be read; the text around it is made smaller then.
    private const float LeastOfHeight = 0.42f;

    // Only so small for the sake of what is within the chart.
    private const float LeastForForm = 0.82f;
    private static readonly float[] Fits = [1, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f];

    private readonly Sheet sheet;
    private readonly IChartForm form;
    private readonly TextBlock title;
    private readonly TextBlock subtitle;
    private readonly FlowBlock legend;
    private readonly FlowBlock key;
    private readonly TextBlock source;
    private readonly float scale;

    internal PictureLayout(ChartContent content, Sheet sheet, bool leavesNumbersOut)
    {
        this.sheet = sheet;
        scale = sheet.Scale;
        form = ChartForms.Of(content, sheet);
        var (width, language) = (sheet.Look.Size.Width - (2 * Margin * scale), sheet.Language);
        title = new TextBlock(sheet, content.Definition.Title.In(language), TextStyle.Title, sheet.Ink.Text, width);
        subtitle = new TextBlock(sheet, Subtitle.Of(content).In(language), TextStyle.Subtitle, sheet.Ink.Faint, width);
        legend = new FlowBlock(sheet, form.Legend, TextStyle.Name, sheet.Ink.Text, width);
        key = new FlowBlock(sheet, KeyItems(content, leavesNumbersOut), TextStyle.Note, sheet.Ink.Faint, width);
        source = new TextBlock(sheet, content.SourceLine.In(language), TextStyle.Note, sheet.Ink.Faint, width);
    }

    private float Top => (Margin * scale) + title.Height + subtitle.Height + (Gap * scale) + (legend.Height > 0 ? legend.Height + (Gap * scale) : 0);

    private float Bottom => sheet.Look.Size.Height - (Margin * 0.6f * scale) - source.Height - (key.Height > 0 ? key.Height + (Gap * scale) : 0) - (Gap * 0.5f * scale);

    private SKRect Frame => new(Margin * scale, Top + (Gap * scale), sheet.Look.Size.Width - (Margin * scale), Bottom);

    private bool HasRoom => Bottom - Top >= sheet.Look.Size.Height * LeastOfHeight;

    /// <summary>The largest text with which there is room for the chart, and whether numbers have none then.</summary>
    internal static (float Fit, bool LeftNumbersOut) Fit(ChartContent content, ChartLook look)
    {
        using var nowhere = new SKNoDrawCanvas(look.Size.Width, look.Size.Height);
        var readable = Fits.Where(fit => fit >= LeastForForm && Of(fit, layout => layout.HasRoom && layout.form.IsReadableIn(layout.Frame)));
        var roomy = Fits.Where(fit => Of(fit, layout => layout.HasRoom));
        var best = readable.Concat(roomy).Append(Fits[^1]).First();
        return (best, Of(best, layout => layout.LeavesNumbersOut()));

        bool Of(float fit, Predicate<PictureLayout> holds)
        {
            using var sheet = new Sheet(nowhere, look, fit, isTrial: true);
            return holds(new PictureLayout(content, sheet, leavesNumbersOut: false));
        }
    }

    private bool LeavesNumbersOut()
    {
        Draw();
        return sheet.LeftNumbersOut;
    }

    internal void Draw()
    {
        var left = Margin * scale;
        title.Draw(left, Margin * 0.8f * scale);
        subtitle.Draw(left, (Margin * 0.8f * scale) + title.Height + (2 * scale));
        legend.Draw(left, Top - (Gap * scale) - legend.Height + (2 * scale));
        key.Draw(left, Bottom + (Gap * scale));
        source.Draw(left, sheet.Look.Size.Height - (Margin * 0.6f * scale) - source.Height);
        form.Draw(Frame);
    }

    private IEnumerable<FlowItem> KeyItems(ChartContent content, bool leavesNumbersOut)
    {
        var marks = form.Marks.Concat(leavesNumbersOut ? [KeyMark.NumbersLeftOut] : []);
        var items = marks.Select(mark => new FlowItem(Meaning(mark), Drawing(mark)));
        var isEmpty = content.Figures.Count + content.Spells.Count + content.Duties.Count == 0;
        return isEmpty ? [new FlowItem(ChartWords.NoFigures.In(sheet.Language), null)] : items;
    }

    // A break of one series is not one of all; a timeline has words where others have numbers.
    private string Meaning(KeyMark mark) => (mark == KeyMark.Break && form.NamesOfBroken is { Count: > 0 } names ? ChartWords.BreakOf(names)
        : mark == KeyMark.NumbersLeftOut && form is TimelineForm ? ChartWords.WordsLeftOut
        : KeyMarks.Meaning(mark)).In(sheet.Language);

    private Action<SKPoint>? Drawing(KeyMark mark) => mark switch
    {
        KeyMark.Differs or KeyMark.BreakBetween or KeyMark.DoneOfDue or KeyMark.NumbersLeftOut => null,
        KeyMark.UpTo => middle => Glyph.Draw(sheet, mark, middle, sheet.Ink.OfSeries(form.ColoursOfOpen[0])),
        KeyMark.Held => middle => Glyph.Draw(sheet, mark, middle, sheet.Ink.OfSeries(0)),
        KeyMark.NotHeld => middle => Glyph.Draw(sheet, mark, middle, sheet.Ink.OfSeries(1)),
        _ => middle => Glyph.Draw(sheet, mark, middle, sheet.Ink.Faint),
    };
}
