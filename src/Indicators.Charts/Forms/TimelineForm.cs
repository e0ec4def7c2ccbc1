using System.Globalization;
using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>States of bodies from day to day: there, not there, and not told are three things; a day known only roughly fades.</summary>
internal sealed class TimelineForm : IChartForm
{
    private const float NameGap = 12;
    private const float ThickestBar = 26;

    private readonly ChartContent content;
    private readonly Sheet sheet;
    private readonly IReadOnlyList<TimelineRow> rows;

    internal TimelineForm(ChartContent content, Sheet sheet)
    {
        this.content = content;
        this.sheet = sheet;
        rows = TimelineRow.Of(content);
    }

    public IReadOnlyList<FlowItem> Legend => [];

    public IReadOnlyList<KeyMark> Marks
    {
        get
        {
            var spells = rows.SelectMany(row => row.Spells).ToList();
            (bool IsUsed, KeyMark Mark)[] marks =
            [
                (spells.Exists(TimelineRow.IsHeld), KeyMark.Held),
                (spells.Exists(spell => !TimelineRow.IsHeld(spell)) || rows.Any(row => row.Duties.Count > 0), KeyMark.NotHeld),
                (spells.Exists(spell => spell.Start is { First: not null, Text.Length: not 10 } || spell.End is { Text.Length: not 10 }), KeyMark.RoughDay),
                (spells.Exists(spell => spell.Start.First is null), KeyMark.StartNotTold),
                (rows.Any(row => row.Spells.Count > 0 || !AreOfEveryYear(row.Duties)), KeyMark.NotTold),
                (content.Disputes.Count > 0, KeyMark.ContradictedSum),
                (rows.SelectMany(row => row.Duties).Any(duty => duty is { Done: not null, Due: not null }), KeyMark.DoneOfDue),
            ];
            return [.. marks.Where(mark => mark.IsUsed).Select(mark => mark.Mark)];
        }
    }

    public void Draw(SKRect frame)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var scale = TimelineScale.Of(content);
        var names = RowNames.Of(sheet, rows.Select(NameOf), frame);
        var left = frame.Left + names.Max(name => name.Width) + (NameGap * sheet.Scale);
        var axes = new YearAxes(sheet, new YearScale(scale.First, scale.Last, -0.5, rows.Count - 0.5), TextStyle.Axis);
        using var area = new Area(new SKRect(left, frame.Top, frame.Right, frame.Bottom - axes.Height), scale.First, scale.Last + 1, -0.5, rows.Count - 0.5);
        Grid(area, scale);
        area.Draw(sheet);
        var bars = new SpellBars(sheet, area, content.Names, Math.Min(ThickestBar * sheet.Scale, area.Frame.Height / rows.Count * 0.5f));
        for (var index = 0; index < rows.Count; index++)
        {
            var middle = area.Y(rows.Count - 1 - index);
            names[index].DrawRight(left - (NameGap * sheet.Scale), middle - (names[index].Height / 2));
            bars.Draw(rows[index], middle);
            foreach (var dispute in content.Disputes.Where(dispute => rows[index].Spells.Any(spell => dispute.Spells.Contains(spell.Id))))
            {
                bars.Dispute(dispute.Period, middle);
            }
        }
    }

    private string NameOf(TimelineRow row)
    {
        var name = content.Names.Of(Code.Bodies, row.Body);
        return (row.Source is null ? name
            : rows.DistinctBy(other => other.Body).Skip(1).Any() ? Wording.Joined(": ", [name, content.Names.Of(ChartNames.Sources, row.Source)])
            : content.Names.Of(ChartNames.Sources, row.Source)).In(sheet.Language);
    }

    // Then no day of the row is dotted.
    private bool AreOfEveryYear(IReadOnlyList<Duty> duties)
    {
        var scale = TimelineScale.Of(content);
        return Enumerable.Range(scale.First, scale.Last - scale.First + 1).All(year => duties.Any(duty => duty.Done is not null && Period.OfYear(year).LiesWithin(duty.Period)));
    }

    // A year stands in its middle, and a line where it begins.
    private void Grid(Area area, TimelineScale scale)
    {
        var width = sheet.WidthOf("0000", TextStyle.Axis);
        var step = Math.Max(1, (int)Math.Ceiling((width + (8 * sheet.Scale)) / (area.X(1) - area.X(0))));
        for (var year = scale.First; year <= scale.Last + 1; year++)
        {
            var line = area.Plot.Add.VerticalLine(year);
            line.Color = Ink.Plot(sheet.Ink.Grid);
            line.LineWidth = sheet.Stroke(1);
        }

        for (var year = scale.Last; year >= scale.First; year -= step)
        {
            var text = year.ToString("0000", CultureInfo.InvariantCulture);
            sheet.Write(text, TextStyle.Axis, sheet.Ink.Faint, area.X(year + 0.5) - (width / 2), area.Frame.Bottom + (TextStyle.Axis.Size * sheet.Scale * 1.25f));
        }
    }
}
