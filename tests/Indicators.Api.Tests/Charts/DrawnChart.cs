using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Indicators.Api.Tests;

/// <summary>What is drawn on a picture: texts, marks, signs and lines, found by their shape.</summary>
internal sealed partial class DrawnChart
{
    // The line of zero, of the themes for screens and for paper.
    private static readonly string[] InkOfZero = ["#59636E", "#A9B3BF", "#3F464D"];
    private const double ShortestLine = 40;
    private const int DashesOfABreak = 15;

    // Figures are drawn by the plot, which cuts each to its area; signs and explanations are not.
    private readonly List<XElement> plotted;
    private readonly List<(XElement Element, TextBox Box)> loose;

    internal DrawnChart(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        XName Named(string name) => root.Name.Namespace + name;
        Texts = [.. root.Descendants(Named("text")).Select(TextBox.Of)];
        plotted = [.. root.Descendants(Named("g")).Elements().Where(element => element.Attribute("transform") is null)];
        loose = [.. root.Elements(Named("path")).Where(path => path.Attribute("stroke") is not null).Select(path => (path, BoxOf(path)))];
        Rings = [.. root.Elements(Named("ellipse")).Where(ring => ring.Attribute("fill")!.Value == "none").Select(BoxOf)];
    }

    internal IReadOnlyList<TextBox> Texts { get; }

    /// <summary>Rings of few cases.</summary>
    internal IReadOnlyList<TextBox> Rings { get; }

    /// <summary>Dots, bars, and the strokes of limits that are not reached.</summary>
    internal IEnumerable<TextBox> Marks => plotted.Where(element => element.Attribute("fill") is { Value: not "none" }).Select(BoxOf);

    /// <summary>The signs of contradictions: two level strokes, and one through them.</summary>
    internal IReadOnlyList<TextBox> UnequalSigns =>
    [
        .. loose.Zip(loose.Skip(1), loose.Skip(2))
            .Where(three => IsLevel(three.First.Box) && IsLevel(three.Second.Box) && three.First.Box.Left.Equals(three.Second.Box.Left) && three.Third.Box is { Width: > 2, Height: > 4 })
            .Select(three => new TextBox("≠", three.First.Box.Left, three.Third.Box.Top, three.First.Box.Right, three.Third.Box.Bottom)),
    ];

    /// <summary>Lines of zero, level ones and those of rows.</summary>
    internal IReadOnlyList<TextBox> Zeros => [.. LongLines.Where(line => InkOfZero.Contains(line.Element.Attribute("stroke")!.Value)).Select(line => line.Box)];

    /// <summary>Level lines of the grid and of zero.</summary>
    internal IEnumerable<TextBox> Levels => LongLines.Select(line => line.Box).Where(IsLevel);

    /// <summary>Upright lines of the grid and of zero.</summary>
    internal IEnumerable<TextBox> Uprights => LongLines.Select(line => line.Box).Where(line => line.Width.Equals(0));

    /// <summary>Breaks: upright dashes over each other.</summary>
    internal IEnumerable<TextBox> Breaks => plotted.Where(IsStroke).Select(BoxOf).Where(line => line.Width.Equals(0)).GroupBy(line => line.Left)
        .Where(dashes => dashes.Count() >= DashesOfABreak)
        .Select(dashes => new TextBox("break", dashes.Key, dashes.Min(dash => dash.Top), dashes.Key, dashes.Max(dash => dash.Bottom)));

    private IEnumerable<(XElement Element, TextBox Box)> LongLines =>
        plotted.Where(IsStroke).Select(element => (Element: element, Box: BoxOf(element))).Where(line => Math.Min(line.Box.Width, line.Box.Height).Equals(0) && Math.Max(line.Box.Width, line.Box.Height) > ShortestLine);

    private static bool IsLevel(TextBox line) => line.Height.Equals(0);

    private static bool IsStroke(XElement element) => element.Name.LocalName == "path" && element.Attribute("stroke") is not null;

    private static TextBox BoxOf(XElement element)
    {
        if (element.Name.LocalName == "ellipse")
        {
            var (x, y, radius) = (TextBox.Number(element, "cx"), TextBox.Number(element, "cy"), TextBox.Number(element, "rx"));
            return new TextBox("", x - radius, y - radius, x + radius, y + radius);
        }

        if (element.Name.LocalName == "rect")
        {
            var (left, top) = (TextBox.Number(element, "x"), TextBox.Number(element, "y"));
            return new TextBox("", left, top, left + TextBox.Number(element, "width"), top + TextBox.Number(element, "height"));
        }

        var points = Point().Matches(element.Attribute("d")!.Value).Select(point => (X: Parsed(point, "x"), Y: Parsed(point, "y"))).ToList();
        return new TextBox("", points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
    }

    private static double Parsed(Match point, string axis) => double.Parse(point.Groups[axis].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<x>-?[\d.]+)[ ,](?<y>-?[\d.]+)")]
    private static partial Regex Point();
}
