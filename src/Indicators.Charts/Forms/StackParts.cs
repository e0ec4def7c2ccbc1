using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The parts of bars, each in its colour: full where it is known exactly, hatched where it is not, striped where a source lumps two codes.</summary>
internal sealed class StackParts
{
    private const double BarWidth = 0.62;

    // Paper between parts, so that they stay apart in grey too.
    private const float PaperBetween = 1.4f;

    private readonly Sheet sheet;
    private readonly IReadOnlyList<string> inOrder;
    private readonly IReadOnlyDictionary<string, int> colours;

    internal StackParts(Sheet sheet, IReadOnlyList<Stack> stacks)
    {
        this.sheet = sheet;
        inOrder = [.. SeriesColours.InOrder(stacks.SelectMany(stack => stack.Known.Select(known => known.Part).Concat(stack.Others).Concat(stack.Absences.Select(absence => absence.Part))).Distinct())];
        colours = inOrder.Zip(SeriesColours.Of(inOrder)).ToDictionary(one => one.First, one => SeriesColours.OfLumped(one.First) is [var first, ..] ? first : one.Second);
    }

    internal IReadOnlyList<string> InOrder => inOrder;

    internal int ColourOf(string part) => colours[part];

    /// <summary>The colour of a part beside its name.</summary>
    internal void Swatch(string part, SKPoint middle)
    {
        Indicators.Charts.Swatch.Draw(sheet, middle, ColourOf(part), isBar: true);
        Stripes(part, Indicators.Charts.Swatch.BoxOf(sheet, middle));
    }

    /// <summary>The parts that are known exactly.</summary>
    internal void Bars(Area area, Stack stack)
    {
        foreach (var (part, from) in Placed(stack))
        {
            var bar = area.Plot.Add.Bar(stack.Year, (double)(from + part.Value));
            bar.Bars[0].ValueBase = (double)from;
            bar.Bars[0].Size = BarWidth;
            bar.Bars[0].LineWidth = sheet.Stroke(PaperBetween);
            bar.Bars[0].LineColor = Ink.Plot(sheet.Ink.Paper);
            bar.Color = BodyOf(part).Fill;
        }
    }

    /// <summary>Over the bars: the stripes of codes that are lumped, what other parts can be at most, and what of the whole is in none.</summary>
    internal void Hatched(Area area, Stack stack)
    {
        foreach (var (part, from) in Placed(stack))
        {
            var box = Box(area, stack.Year, from, from + part.Value);
            Stripes(part.Part, box);
            Outline(box, BodyOf(part));
        }

        var top = stack.Sum + (stack.Open ?? 0);
        if (stack.Open > 0)
        {
            Hatch.DrawOpen(sheet, Box(area, stack.Year, stack.Sum, top), [.. stack.Others.Select(part => sheet.Ink.OfSeries(ColourOf(part)))]);
        }

        if (stack.Unassigned > 0)
        {
            Hatch.Draw(sheet, Box(area, stack.Year, top, top + stack.Unassigned), sheet.Ink.Faint);
        }
    }

    /// <summary>The number of each part in its middle, where it is large enough.</summary>
    internal void Numbers(Area area, Stack stack)
    {
        foreach (var (part, from) in Placed(stack))
        {
            var box = Box(area, stack.Year, from, from + part.Value);
            var text = FigureText.Number(part.Value, sheet.Language);
            var width = sheet.WidthOf(text, TextStyle.SmallNumber);
            var size = TextStyle.SmallNumber.Size * sheet.Scale;
            if (box.Height >= size * 1.2f && box.Width >= width + 4 && !(stack.Rest < 0 && IsCrossed(area, stack, box)))
            {
                Number(part, text, new SKPoint(box.MidX - (width / 2), box.MidY + (size * 0.35f)));
            }
            else
            {
                sheet.LeftNumbersOut = true;
            }
        }
    }

    internal static SKRect Box(Area area, int year, decimal from, decimal to) =>
        new(area.X(year - (BarWidth / 2)), area.Y((double)to), area.X(year + (BarWidth / 2)), area.Y((double)from));

    private MarkBody BodyOf(StackPart part) => MarkBody.Of(sheet.Ink, sheet.Ink.OfSeries(ColourOf(part.Part)), part.IsContradicted, part.IsEstimated);

    // Within its own box, so that it does not lie on the next part.
    private void Outline(SKRect box, MarkBody body)
    {
        if (body.OutlineWidth > 0)
        {
            var width = sheet.Stroke(body.OutlineWidth);
            using var pen = new SKPaint { Color = Ink.Skia(body.Outline.ToHex()), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width };
            sheet.Canvas.DrawRect(SKRect.Inflate(box, -width, Math.Max(-width, -box.Height / 2)), pen);
        }
    }

    private void Number(StackPart part, string text, SKPoint place)
    {
        var colour = BodyOf(part).Fill.ToHex();
        if (SeriesColours.OfLumped(part.Part).Count > 0)
        {
            // Between stripes it could not be read.
            using var paint = new SKPaint { Color = Ink.Skia(colour), IsAntialias = true };
            sheet.Canvas.DrawRect(SKRect.Inflate(sheet.BoxOf(text, TextStyle.SmallNumber, place.X, place.Y), 3 * sheet.Scale, 1), paint);
        }

        sheet.Write(text, TextStyle.SmallNumber, sheet.Ink.On(colour), place.X, place.Y);
    }

    private void Stripes(string part, SKRect box)
    {
        foreach (var colour in SeriesColours.OfLumped(part).Skip(1))
        {
            Hatch.DrawStripes(sheet, box, sheet.Ink.OfSeries(colour));
        }
    }

    // Each with where it begins.
    private IEnumerable<(StackPart Part, decimal From)> Placed(Stack stack)
    {
        var from = 0m;
        foreach (var part in inOrder.SelectMany(part => stack.Known.Where(known => known.Part == part && known.Value > 0)))
        {
            yield return (part, from);
            from += part.Value;
        }
    }

    private static bool IsCrossed(Area area, Stack stack, SKRect box) => Math.Abs(area.Y((double)stack.Whole!.Value) - box.MidY) < 8;
}
