using System.Globalization;
using System.Xml.Linq;

namespace Indicators.Charts.Tests;

/// <summary>A drawn chart, as a test looks at it.</summary>
internal sealed class Svg
{
    private const string FirstInk = "#0A6AB4";
    private const string SecondInk = "#BB6252";
    private readonly XElement root;

    private Svg(string text) => root = XDocument.Parse(text).Root!;

    internal static Svg Of(ChartContent content, ChartLook? look = null) => new(ChartPicture.Svg(content, look ?? ChartLook.Default));

    internal XElement Root => root;

    internal IReadOnlyList<XElement> Texts => [.. Elements("text")];

    internal IReadOnlyList<string> Words => [.. Texts.Select(text => text.Value)];

    internal int Bars => Elements("rect").Count(IsFilled);

    internal int Dots => Elements("ellipse").Count(IsFilled);

    internal int Rings => Elements("ellipse").Count(ellipse => ellipse.Attribute("fill")!.Value == "none" && IsStroked(ellipse));

    // With an outline in the ink of the series.
    internal int Outlined => root.Descendants().Where(element => element.Name.LocalName is "rect" or "ellipse").Count(IsStroked);

    // In the ink of what is explained, as small as the ring of few cases is.
    internal int SmallRings => Elements("ellipse").Count(ellipse => ellipse.Attribute("fill")!.Value == "none" && Number(ellipse, "rx") < 3);

    // Arrows are turned into their direction; dotted strokes lie as they are.
    internal int Arrows => Elements("path").Count(path => IsFilled(path) && path.Attribute("transform") is not null);

    internal int DottedStrokes => Elements("path").Count(path => IsFilled(path) && path.Attribute("transform") is null);

    internal int Strokes => root.Descendants().Count(element => element.Attribute("stroke") is { Value: not "none" });

    internal int FullStrokes => Elements("path").Count(IsStroked);

    internal IReadOnlyList<double> DotHeights =>
        [.. Elements("ellipse").Select(ellipse => double.Parse(ellipse.Attribute("cy")!.Value, CultureInfo.InvariantCulture))];

    internal int Faded => Elements("rect").Count(rectangle => IsFilled(rectangle) && rectangle.Attribute("fill-opacity") is not null);

    internal string? ColourOf(string word) => Texts.First(text => text.Value == word).Attribute("fill")?.Value;

    internal double LeftOf(string word) => double.Parse(Texts.First(text => text.Value == word).Attribute("x")!.Value, CultureInfo.InvariantCulture);

    internal static double MiddleOf(XElement text) => Number(text, "x") + (Number(text, "textLength") / 2);

    // The first filled rectangle is the mark of a name.
    internal double WidthOfBars => Number(Elements("rect").Last(IsFilled), "width");

    internal double BaselineOf(string word) => Number(Texts.First(text => text.Value == word), "y");

    internal int FilledInSecondInk => Elements("rect").Count(rectangle => rectangle.Attribute("fill")?.Value == SecondInk);

    internal int StrokesInSecondInk => root.Descendants().Count(element => element.Attribute("stroke")?.Value == SecondInk);

    internal int InSecondInk => root.Descendants().Count(element => element.Attributes().Any(attribute => attribute.Value == SecondInk));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private IEnumerable<XElement> Elements(string name) => root.Descendants(root.Name.Namespace + name);

    private static bool IsFilled(XElement element) => element.Attribute("fill")?.Value == FirstInk;

    private static bool IsStroked(XElement element) => element.Attribute("stroke")?.Value == FirstInk;
}
