using Indicators.Model;
using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>Draws each figure by what is known of it: a bound is never a plain bar or dot that pretends to be exact.</summary>
internal sealed class FigureMarks(Sheet sheet, Area area, NumberLabels labels, MarkStyle style)
{
    private const float CapWidth = 12;
    private const double MostBarWidth = 0.62;
    private const float ArrowLength = 34;

    /// <summary>The shortest arrow that can be told from a stroke, in pixels of the default picture.</summary>
    internal const float LeastArrow = 11;

    /// <summary>The same of small charts, of whose height it would else take a third.</summary>
    internal const float LeastSmallArrow = 7;

    private readonly List<(SKRect Mark, ChartPoint Point, int Series, int? Rank)> drawn = [];
    private readonly List<IPlottable> dotted = [];

    // Each series has a shape too, for those who do not see its colour.
    private static readonly MarkerShape[] Shapes = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond];

    /// <summary>Draws a figure.</summary>
    /// <param name="across">Where on the axis that has no values: the year, or the row.</param>
    /// <param name="point">The figure.</param>
    /// <param name="series">Which series it is of, from 0.</param>
    /// <param name="rank">How much its number matters; null for none.</param>
    /// <param name="room">The room of the mark, where that is less than the style has it.</param>
    internal void Draw(double across, ChartPoint point, int series, int? rank, double room = double.MaxValue)
    {
        var observation = point.Observation;
        var ink = Ink.Plot(sheet.Ink.OfSeries(series));
        var shape = new MarkShape(Shapes[series % Shapes.Length], MarkBody.Of(sheet.Ink, sheet.Ink.OfSeries(series), point));
        var mark = observation.Figure switch
        {
            null => Absent(across, observation.Status, style.IsColoured ? sheet.Ink.OfSeries(series) : sheet.Ink.Faint),
            { Relation: Relation.Exact, Value: { } value } => Exact(across, (double)value, shape, Math.Min(room, style.Room)),
            { Relation: Relation.About, Value: { } value } => Ring(across, (double)value, ink),
            { Relation: Relation.MoreThan or Relation.AtLeast, Bounds: { Lower: { } lower } bounds } => Limit(across, (double)lower, Upward((double)lower), bounds.LowerOpen, ink),
            { Relation: Relation.LessThan or Relation.AtMost, Bounds: { Upper: { } upper } bounds } => Limit(across, (double)upper, (double)(bounds.Lower ?? (decimal)Least), bounds.UpperOpen, ink),
            { Bounds: { Lower: { } lower, Upper: { } upper } } figure => Range(across, figure, (double)lower, (double)upper, ink, shape),
            _ => throw new ArgumentOutOfRangeException(nameof(point), observation.Figure, "a figure without a mark"),
        };
        sheet.Occupy(mark);
        drawn.Add((mark, point, series, rank));
    }

    /// <summary>Draws the signs, now that it is known where all marks are, and asks for the numbers.</summary>
    internal void Finish()
    {
        // The plot leaves its pen dotted after such a stroke, of which the SVG canvas complains on standard error at every dot that follows.
        dotted.ForEach(area.Plot.MoveToFront);
        var places = new SignPlaces(sheet, area, [.. drawn.Select(one => one.Mark)], style.IsRow);
        foreach (var (index, (mark, point, series, rank)) in drawn.Index())
        {
            var signed = SignsOf(point).Aggregate(mark, (own, sign) => Signed(places, index, own, sign));
            labels.Add(rank is null ? null : TextOf(point.Observation), signed, rank ?? 0, series, style.IsRow ? mark.MidY : null);
        }
    }

    private SKRect Signed(SignPlaces places, int owner, SKRect mark, KeyMark sign)
    {
        var half = Glyph.HalfOf(sign) * sheet.Scale;
        var box = places.Take(owner, mark, half);
        Glyph.Sign(sheet, sign, new SKPoint(box.MidX, box.MidY), sign == KeyMark.FewCases ? sheet.Ink.Faint : sheet.Ink.Text);
        // The number of a neighbour beside it would seem to have the sign.
        sheet.Occupy(SKRect.Inflate(box, half / 2, 0));
        return SKRect.Union(mark, box);
    }

    private static IEnumerable<KeyMark> SignsOf(ChartPoint point) =>
        (point.IsContradicted ? [KeyMark.Contradicted] : Array.Empty<KeyMark>()).Concat(point.Observation.Status == ObservationStatus.LowReliability ? [KeyMark.FewCases] : []);

    private double Least => style.IsRow ? area.Left : area.Bottom;

    private string TextOf(SeriesObservation observation) => (style.HasUnits ? observation.Shown.In(sheet.Language) : FigureWords.WithoutRate(observation).In(sheet.Language)) + (observation.Status == ObservationStatus.DefinitionDiffers && style.HasUnits ? KeyMarks.Star : "");

    private double Upward(double lower) => lower + (ArrowLength * sheet.Scale * (style.IsRow ? (area.Right - area.Left) / area.Frame.Width : area.UnitsOfPixel));

    private SKRect Exact(double across, double value, MarkShape shape, double room)
    {
        // A bar of height zero cannot be seen; zero is a number that was counted.
        if (style.Form != ChartForm.Bars || value == 0)
        {
            return Dot(across, value, shape);
        }

        var bar = area.Plot.Add.Bar(across, value);
        bar.Color = shape.Body.Fill;
        bar.Bars[0].Size = Math.Min(MostBarWidth, room * 0.92);
        bar.Bars[0].LineColor = shape.Body.Outline;
        bar.Bars[0].LineWidth = sheet.Stroke(shape.Body.OutlineWidth);
        var (left, right) = (area.X(across - (bar.Bars[0].Size / 2)), area.X(across + (bar.Bars[0].Size / 2)));
        return new SKRect(left, area.Y(Math.Max(0, value)), right, area.Y(Math.Min(0, value)));
    }

    private SKRect Dot(double across, double value, MarkShape shape)
    {
        var dot = area.Plot.Add.Marker(At(across, value), shape.Shape, style.DotSize * sheet.Scale, shape.Body.Fill);
        dot.MarkerStyle.OutlineColor = shape.Body.Outline;
        dot.MarkerStyle.OutlineWidth = sheet.Stroke(shape.Body.OutlineWidth);
        return BoxOf(across, value, value, style.DotSize / 2);
    }

    private SKRect Ring(double across, double value, Color ink)
    {
        var ring = area.Plot.Add.Marker(At(across, value), MarkerShape.OpenCircle, style.DotSize * sheet.Scale, ink);
        ring.MarkerStyle.LineWidth = sheet.Stroke(2);
        return BoxOf(across, value, value, style.DotSize / 2);
    }

    private SKRect Limit(double across, double limit, double end, bool isOpen, Color ink)
    {
        Cap(across, limit, ink, isOpen);
        // Near zero the arrow would be too short to be seen.
        end = !style.IsRow && end < limit ? Math.Min(end, limit - (style.LeastArrow * sheet.Scale * area.UnitsOfPixel)) : end;
        var arrow = area.Plot.Add.Arrow(At(across, limit), At(across, end));
        arrow.ArrowFillColor = ink;
        arrow.ArrowLineColor = ink;
        arrow.ArrowLineWidth = 0;
        arrow.ArrowWidth = sheet.Stroke(2);
        // A short arrow has a small head.
        var length = (float)(Math.Abs(end - limit) / (style.IsRow ? (area.Right - area.Left) / area.Frame.Width : area.UnitsOfPixel));
        arrow.ArrowheadLength = Math.Min(style.DotSize * sheet.Scale * 1.3f, length * 0.6f);
        arrow.ArrowheadAxisLength = arrow.ArrowheadLength;
        arrow.ArrowheadWidth = arrow.ArrowheadLength * 0.85f;
        return BoxOf(across, Math.Min(limit, end), Math.Max(limit, end), CapWidth / 2);
    }

    private SKRect Range(double across, Figure figure, double lower, double upper, Color ink, MarkShape shape)
    {
        Stroke(At(across, lower), At(across, upper), ink, LinePattern.Solid);
        Cap(across, lower, ink, figure.Bounds.LowerOpen);
        Cap(across, upper, ink, figure.Bounds.UpperOpen);
        if (figure.Value is { } value)
        {
            Dot(across, (double)value, shape);
        }

        return BoxOf(across, lower, upper, CapWidth / 2);
    }

    private SKRect Absent(double across, ObservationStatus status, string colour)
    {
        var middle = style.IsRow ? new SKPoint(area.X(Least) + (10 * sheet.Scale), area.Y(across)) : new SKPoint(area.X(across), area.Y(Math.Max(0, area.Bottom)) - (9 * sheet.Scale));
        Glyph.Draw(sheet, KeyMarks.OfAbsence(status), middle, colour);
        return SKRect.Create(middle.X - (6 * sheet.Scale), middle.Y - (6 * sheet.Scale), 12 * sheet.Scale, 12 * sheet.Scale);
    }

    // A limit that is reached is a full stroke; one that is not reached is a broken one.
    private void Cap(double across, double value, Color ink, bool isOpen)
    {
        var half = Math.Min(CapWidth / 2 * sheet.Scale * (style.IsRow ? area.UnitsOfPixel : (area.Right - area.Left) / area.Frame.Width), style.Room / 2);
        var cap = Stroke(At(across - half, value), At(across + half, value), ink, isOpen ? LinePattern.Dotted : LinePattern.Solid);
        if (isOpen)
        {
            dotted.Add(cap);
        }
    }

    private IPlottable Stroke(Coordinates from, Coordinates to, Color ink, LinePattern pattern)
    {
        var line = area.Plot.Add.Line(from, to);
        line.LineWidth = sheet.Stroke(2.6f);
        line.LineColor = ink;
        line.LinePattern = pattern;
        return line;
    }

    private Coordinates At(double across, double value) => style.IsRow ? new Coordinates(value, across) : new Coordinates(across, value);

    private SKRect BoxOf(double across, double lower, double upper, float half)
    {
        half *= sheet.Scale;
        return style.IsRow
            ? new SKRect(area.X(lower) - half, area.Y(across) - half, area.X(upper) + half, area.Y(across) + half)
            : new SKRect(area.X(across) - half, area.Y(upper) - half, area.X(across) + half, area.Y(lower) + half);
    }
}

/// <summary>How the figures of one area are drawn.</summary>
/// <param name="Form">The form of exact figures.</param>
/// <param name="Room">The room of one figure, in units of the axis without values.</param>
/// <param name="DotSize">The size of a dot, in pixels of the default picture.</param>
/// <param name="IsRow">Whether values go to the right instead of up.</param>
/// <param name="HasUnits">Whether each number has its unit and its star.</param>
/// <param name="IsColoured">Whether the mark of a figure that is not there has the colour of its series, as others have one.</param>
/// <param name="LeastArrow">The shortest arrow, in pixels of the default picture.</param>
internal sealed record MarkStyle(
    ChartForm Form, double Room, float DotSize, bool IsRow = false, bool HasUnits = true, bool IsColoured = false, float LeastArrow = FigureMarks.LeastArrow);

/// <summary>The shape and the body of a mark.</summary>
internal sealed record MarkShape(MarkerShape Shape, MarkBody Body);
