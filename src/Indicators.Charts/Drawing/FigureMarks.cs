using Indicators.Model;
using ScottPlot;

namespace Indicators.Charts;

/// <summary>Draws each figure by what is known of it: a bound is never a plain bar or dot that pretends to be exact.</summary>
internal sealed class FigureMarks(Plot plot, ChartForm form, double top, double width)
{
    private const float DotSize = 11;
    private const float LineWidth = 3;
    private const double MostCapWidth = 0.1;
    private const double MostBarWidth = 0.55;
    private const double ArrowLength = 0.12;
    private const int DashesOfABreak = 18;
    private const float PlainLabel = 14;
    private const float SmallLabel = 11;

    // Where figures have less room than this, their numbers would run into each other.
    private const double FewestYearsOfALabel = 0.3;

    internal void Draw(double x, SeriesObservation observation, string colour)
    {
        var ink = Ink.Plot(colour);
        if (observation.Status == ObservationStatus.Break)
        {
            Break(x - (width / 2), ink);
        }

        switch (observation.Figure)
        {
            case null:
                Label(x, 0, observation.Display, Ink.Faint);
                break;
            case { Relation: Relation.Exact, Value: { } value }:
                Exact(x, (double)value, ink);
                Label(x, (double)value, observation.Display, Ink.Text);
                break;
            case { Relation: Relation.About, Value: { } value }:
                Dot(x, (double)value, ink, isHollow: true);
                Label(x, (double)value, observation.Display, Ink.Text);
                break;
            case { Relation: Relation.MoreThan or Relation.AtLeast, Bounds.Lower: { } lower } figure:
                Cap(x, (double)lower, ink, figure.Bounds.LowerOpen);
                Arrow(x, (double)lower, (double)lower + (top * ArrowLength), ink);
                Label(x, (double)lower + (top * ArrowLength), observation.Display, Ink.Text);
                break;
            case { Relation: Relation.LessThan or Relation.AtMost, Bounds.Upper: { } upper } figure:
                Cap(x, (double)upper, ink, figure.Bounds.UpperOpen);
                Arrow(x, (double)upper, 0, ink);
                Label(x, (double)upper, observation.Display, Ink.Text);
                break;
            case { Bounds: { Lower: { } lower, Upper: { } upper } } figure:
                Range(x, figure, (double)lower, (double)upper, ink);
                Label(x, (double)upper, observation.Display, Ink.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(observation), observation.Figure, "a figure without a mark");
        }
    }

    private void Exact(double x, double value, Color ink)
    {
        // A bar of height zero cannot be seen; zero is a number that was counted.
        if (form == ChartForm.Dots || value == 0)
        {
            Dot(x, value, ink, isHollow: false);
            return;
        }

        var bar = plot.Add.Bar(x, value);
        bar.Color = ink;
        bar.Bars[0].Size = Math.Min(MostBarWidth, width * 0.95);
        bar.Bars[0].LineWidth = 0;
    }

    private void Range(double x, Figure figure, double lower, double upper, Color ink)
    {
        Line(x, lower, upper, ink, LinePattern.Solid);
        Cap(x, lower, ink, figure.Bounds.LowerOpen);
        Cap(x, upper, ink, figure.Bounds.UpperOpen);
        if (figure.Value is { } value)
        {
            Dot(x, (double)value, ink, isHollow: false);
        }
    }

    // What stands left of it does not count the same. Dash by dash, because the SVG canvas takes no dashed line of this width.
    private void Break(double x, Color ink)
    {
        for (var dash = 0; dash < DashesOfABreak; dash++)
        {
            var line = plot.Add.Line(x, top * dash / DashesOfABreak, x, top * (dash + 0.5) / DashesOfABreak);
            line.LineWidth = 2;
            line.LineColor = ink;
        }
    }

    private void Dot(double x, double y, Color ink, bool isHollow)
    {
        var dot = plot.Add.Marker(x, y, isHollow ? MarkerShape.OpenCircle : MarkerShape.FilledCircle, DotSize, ink);
        dot.MarkerStyle.LineWidth = 2;
    }

    // A limit that is reached is a full stroke; one that is not reached is a broken one.
    private void Cap(double x, double y, Color ink, bool isOpen)
    {
        var half = Math.Min(MostCapWidth, width / 2);
        var cap = plot.Add.Line(x - half, y, x + half, y);
        cap.LineWidth = LineWidth;
        cap.LineColor = ink;
        cap.LinePattern = isOpen ? LinePattern.Dotted : LinePattern.Solid;
    }

    private void Line(double x, double from, double to, Color ink, LinePattern pattern)
    {
        var line = plot.Add.Line(x, from, x, to);
        line.LineWidth = LineWidth;
        line.LineColor = ink;
        line.LinePattern = pattern;
    }

    private void Arrow(double x, double from, double to, Color ink)
    {
        var arrow = plot.Add.Arrow(x, from, x, to);
        arrow.ArrowFillColor = ink;
        arrow.ArrowLineColor = ink;
        arrow.ArrowLineWidth = 0;
        arrow.ArrowWidth = 2;
        arrow.ArrowheadWidth = 12;
        arrow.ArrowheadLength = 14;
    }

    private void Label(double x, double y, string text, string colour)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontName = ShippedFont.Family;
        label.LabelFontSize = width < FewestYearsOfALabel ? SmallLabel : PlainLabel;
        label.LabelFontColor = Ink.Plot(colour);
        label.LabelAlignment = Alignment.LowerCenter;
        label.OffsetY = -8;
    }
}
