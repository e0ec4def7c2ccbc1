using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>The bars of one row of a timeline.</summary>
internal sealed class SpellBars(Sheet sheet, Area area, ChartNames names, float thickness)
{
    private const int FadeSteps = 24;

    // Where the bars of the row are, so that no word stands at another one.
    private IReadOnlyList<(float Left, float Right)> bars = [];

    internal void Draw(TimelineRow row, float middle)
    {
        bars = [.. row.Spells.Select(RangeOf)];
        foreach (var spell in row.Spells)
        {
            Spell(spell, middle);
        }

        foreach (var duty in row.Duties)
        {
            Duty(duty, middle);
        }

        NotTold(row, middle);
    }

    /// <summary>The sign of a contradiction, over the days in dispute.</summary>
    internal void Dispute(Period days, float middle)
    {
        var across = (XOf(days.First, area.Frame.Left) + XOf(DayAfter(days.Last), area.Frame.Right)) / 2;
        var (half, away) = (Glyph.HalfOf(KeyMark.Contradicted) * sheet.Scale, (thickness / 2) + (Glyph.HalfOf(KeyMark.Contradicted) * 1.5f * sheet.Scale));
        // In the row itself where no word stands, else above or below it.
        var heights = new[] { middle, middle - away, middle + away };
        var height = heights.Cast<float?>().FirstOrDefault(height => sheet.IsFreeOfTexts(SKRect.Create(across - half, height!.Value - half, 2 * half, 2 * half))) ?? middle;
        // On paper of its own it can be told from bars and dots.
        using var paper = new SKPaint { Color = Ink.Skia(sheet.Ink.Paper), IsAntialias = true };
        sheet.Canvas.DrawCircle(across, height, half * 1.3f, paper);
        Glyph.Sign(sheet, KeyMark.Contradicted, new SKPoint(across, height), sheet.Ink.Text);
    }

    private (float MayStart, float SurelyStart, float SurelyEnd, float MayEnd) EdgesOf(Spell spell)
    {
        var (mayStart, surelyStart) = (XOf(spell.Start.First, area.Frame.Left), XOf(DayAfter(spell.Start.Last), XOf(spell.Start.First, area.Frame.Left)));
        var end = spell.End ?? spell.AsOf;
        var mayEnd = XOf(DayAfter(end?.Last), area.Frame.Right);
        // A state without an end is known to the end of its last word; one with an end, to the first day that the end can be.
        var surelyEnd = spell.End is null ? mayEnd : XOf(spell.End.First, area.Frame.Left);
        // Of one that began on nobody knows which day, only what is told is a bar.
        surelyStart = spell.Start.IsUndated ? surelyEnd : surelyStart;
        return (IsStartTold(spell) ? mayStart : surelyStart, surelyStart, Math.Max(surelyStart, surelyEnd), mayEnd);
    }

    // With the arrow of a beginning that is not told.
    private (float Left, float Right) RangeOf(Spell spell)
    {
        var (mayStart, surelyStart, _, mayEnd) = EdgesOf(spell);
        return (IsStartTold(spell) ? mayStart : UntoldStart.LeftOf(sheet, surelyStart), mayEnd);
    }

    private static bool IsStartTold(Spell spell) => spell.Start.First is not null;

    private void Spell(Spell spell, float middle)
    {
        var (mayStart, surelyStart, surelyEnd, mayEnd) = EdgesOf(spell);
        var isHeld = TimelineRow.IsHeld(spell);
        if (mayEnd <= area.Frame.Left || mayStart >= area.Frame.Right)
        {
            return;
        }

        if (!IsStartTold(spell))
        {
            UntoldStart.Draw(sheet, area.Frame.Left, new SKPoint(surelyStart, middle), thickness, sheet.Ink.OfSeries(isHeld ? 0 : 1));
        }

        Fade(mayStart, surelyStart, middle, isHeld, isRising: true);
        Solid(surelyStart, surelyEnd, middle, isHeld);
        Fade(surelyEnd, mayEnd, middle, isHeld, isRising: false);
        Word(names.Of(Code.States, spell.State), (surelyStart, surelyEnd), RangeOf(spell), middle, isHeld);
    }

    private void Duty(Duty duty, float middle)
    {
        var (left, right) = (XOf(duty.Period.First, area.Frame.Left), XOf(DayAfter(duty.Period.Last), area.Frame.Right));
        if (duty.Done is null || right <= left)
        {
            return;
        }

        var isHeld = duty.Due is { } due ? duty.Done.Bounds.Lower >= due.Bounds.Lower : duty.Done.Bounds.Lower > 0;
        Solid(left + 1, right - 1, middle, isHeld);
        Word(DutyText.Short(duty), (left, right), (left, right), middle, isHeld);
    }

    private void Solid(float left, float right, float middle, bool isHeld)
    {
        if (right <= left)
        {
            return;
        }

        var box = Box(left, right, middle);
        using var paint = new SKPaint { Color = Ink.Skia(sheet.Ink.OfSeries(isHeld ? 0 : 1)), IsAntialias = true, Style = isHeld ? SKPaintStyle.Fill : SKPaintStyle.Stroke, StrokeWidth = sheet.Stroke(1.8f) };
        sheet.Canvas.DrawRect(isHeld ? box : SKRect.Inflate(box, -0.9f, -0.9f), paint);
    }

    // Some day in between: slices that are fainter, or for what is not there two strokes that grow thin.
    private void Fade(float left, float right, float middle, bool isHeld, bool isRising)
    {
        if (right - left < 1)
        {
            return;
        }

        var colour = Ink.Skia(sheet.Ink.OfSeries(isHeld ? 0 : 1));
        var box = Box(left, right, middle);
        var width = box.Width / FadeSteps;
        for (var step = 0; step < FadeSteps; step++)
        {
            var share = (isRising ? step + 1 : FadeSteps - step) / (float)(FadeSteps + 1);
            using var paint = new SKPaint { Color = colour.WithAlpha((byte)(255 * share)), StrokeWidth = sheet.Stroke(1.8f) };
            var slice = SKRect.Create(box.Left + (step * width), box.Top, width, box.Height);
            if (isHeld)
            {
                sheet.Canvas.DrawRect(slice, paint);
            }
            else
            {
                sheet.Canvas.DrawLine(slice.Left, slice.Top + 0.9f, slice.Right, slice.Top + 0.9f, paint);
                sheet.Canvas.DrawLine(slice.Left, slice.Bottom - 0.9f, slice.Right, slice.Bottom - 0.9f, paint);
            }
        }
    }

    // What no statement of the row covers is dots: neither there nor not there. None stands in a word.
    private void NotTold(TimelineRow row, float middle)
    {
        var told = row.Spells.Select(spell => (From: Beginning(spell), To: XOf(DayAfter((spell.End ?? spell.AsOf)?.Last), area.Frame.Right)))
            .Concat(row.Duties.Where(duty => duty.Done is not null).Select(duty => (From: XOf(duty.Period.First, area.Frame.Left), To: XOf(DayAfter(duty.Period.Last), area.Frame.Right))))
            .ToList();
        using var paint = new SKPaint { Color = Ink.Skia(sheet.Ink.Faint), IsAntialias = true };
        for (var x = area.Frame.Left + (4 * sheet.Scale); x < area.Frame.Right; x += 8 * sheet.Scale)
        {
            var dot = SKRect.Create(x - (1.2f * sheet.Scale), middle - (1.2f * sheet.Scale), 2.4f * sheet.Scale, 2.4f * sheet.Scale);
            if (!told.Exists(stretch => x >= stretch.From && x <= stretch.To) && sheet.IsFreeOfTexts(dot))
            {
                sheet.Canvas.DrawRect(dot, paint);
            }
        }
    }

    // Before the arrow of a beginning that is not told, nothing is told either.
    private float Beginning(Spell spell) => spell.Start.First is { } first ? XOf(first, area.Frame.Left)
        : UntoldStart.LeftOf(sheet, spell.Start.IsUndated ? XOf((spell.End ?? spell.AsOf)?.First, area.Frame.Right) : XOf(DayAfter(spell.Start.Last), area.Frame.Left));

    // Within the bar where there is room, else above it, below it, or after it: the last state is what one looks for.
    private void Word(Wording word, (float Left, float Right) sure, (float Left, float Right) all, float middle, bool isHeld)
    {
        var style = TextStyle.SmallNumber;
        var text = word.In(sheet.Language);
        var level = middle + (style.Size * sheet.Scale * 0.35f);
        if (sheet.WidthOf(text, style) + (8 * sheet.Scale) <= sure.Right - sure.Left)
        {
            _ = IsWritten(text, (sure.Left + sure.Right) / 2, level, isHeld ? sheet.Ink.On(sheet.Ink.OfSeries(0)) : sheet.Ink.Text);
            return;
        }

        var (gap, centre) = (4 * sheet.Scale, (all.Left + all.Right) / 2);
        var (above, below, line) = (middle - (thickness / 2) - gap, middle + (thickness / 2) + gap + (style.Size * sheet.Scale * 0.75f), style.Size * sheet.Scale * 1.4f);
        // Pushed back from the edge it would stand in a bar, and name another state.
        var fitsAfter = all.Right + gap + sheet.WidthOf(text, style) <= area.Frame.Right;
        var isNear = IsNearest(text, centre, all);
        sheet.LeftNumbersOut |= !((isNear && (IsWritten(text, centre, above, sheet.Ink.Text) || IsWritten(text, centre, below, sheet.Ink.Text)))
            || (fitsAfter && IsWritten(text, all.Right + gap + (sheet.WidthOf(text, style) / 2), level, sheet.Ink.Text))
            || (isNear && (IsWritten(text, centre, above - line, sheet.Ink.Text) || IsWritten(text, centre, below + line, sheet.Ink.Text))));
    }

    // More of it over another bar than over its own would name that one.
    private bool IsNearest(string text, float centre, (float Left, float Right) own)
    {
        var left = LeftOf(text, centre);
        var right = left + sheet.WidthOf(text, TextStyle.SmallNumber);
        return bars.Where(bar => bar != own).All(bar => Shared(bar) <= Shared(own));

        float Shared((float Left, float Right) bar) => Math.Min(right, bar.Right) - Math.Max(left, bar.Left);
    }

    private float LeftOf(string text, float centre) =>
        Math.Clamp(centre - (sheet.WidthOf(text, TextStyle.SmallNumber) / 2), area.Frame.Left, area.Frame.Right - sheet.WidthOf(text, TextStyle.SmallNumber));

    private bool IsWritten(string text, float centre, float baseline, string colour)
    {
        var left = LeftOf(text, centre);
        if (!sheet.IsFreeOfTexts(sheet.BoxOf(text, TextStyle.SmallNumber, left, baseline)))
        {
            return false;
        }

        sheet.Write(text, TextStyle.SmallNumber, colour, left, baseline);
        return true;
    }

    private SKRect Box(float left, float right, float middle) => new(Math.Max(left, area.Frame.Left), middle - (thickness / 2), Math.Min(right, area.Frame.Right), middle + (thickness / 2));

    private float XOf(DateOnly? day, float unknown) => day is { } known ? Math.Clamp(area.X(TimelineScale.PlaceOf(known)), area.Frame.Left, area.Frame.Right) : unknown;

    private static DateOnly? DayAfter(DateOnly? day) => day?.AddDays(1);
}
