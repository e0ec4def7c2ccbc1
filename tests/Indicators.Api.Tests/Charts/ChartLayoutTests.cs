using System.Xml.Linq;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api.Tests;

/// <summary>Every chart in every size, language and theme: no text leaves the picture, and none lies on another.</summary>
public sealed class ChartLayoutTests
{
    private AllCharts charts = null!;

    [OneTimeSetUp]
    public void Start() => charts = new AllCharts();

    [OneTimeTearDown]
    public void Stop() => charts.Dispose();

    [Test]
    public void NoTextIsCutOff_AndNoneLiesOnAnother(
        [ValueSource(typeof(AllCharts), nameof(AllCharts.Sizes))] string size, [Values] Language language, [Values] Theme theme)
    {
        var look = AllCharts.Look(size, language, theme);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, content) in charts.Contents())
            {
                AssertLaidOut(id, content, look);
            }
        }
    }

    // Of what nobody has looked at, too; of sizes that pages and reports show.
    [Test]
    public void NoTextOfAPlainPicture_IsCutOff_OrLiesOnAnother([Values("default", "narrow", "a5")] string size, [Values(Language.English, Language.SerbianCyrillic)] Language language)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, content) in charts.Plain())
            {
                AssertLaidOut(id, content, AllCharts.Look(size, language, Theme.Light));
            }
        }
    }

    private static void AssertLaidOut(string id, ChartContent content, ChartLook look)
    {
        var svg = ChartPicture.Svg(content, look);
        var boxes = Boxes(svg);
        Assert.That(boxes.Where(box => box.Left < 0 || box.Right > look.Size.Width || box.Top < 0 || box.Bottom > look.Size.Height), Is.Empty, $"{id}: outside");
        Assert.That(Overlaps(boxes), Is.Empty, $"{id}: over each other");
        Assert.That(CutByBars(svg, boxes), Is.Empty, $"{id}: half on a bar, half beside it");
        Assert.That(Dots(svg).SelectMany(dot => boxes.Where(box => box.Holds(dot))), Is.Empty, $"{id}: struck through by dots");
    }

    // The founding figure: two limits that are nearly the same, of which one was written over its arrow and the other beside it.
    [Test]
    public void NumbersOfTheRate_StandAlike([ValueSource(typeof(AllCharts), nameof(AllCharts.Sizes))] string size, [Values] Language language)
    {
        var look = AllCharts.Look(size, language, Theme.Light);
        var content = charts.Contents().Single(chart => chart.Id == "identification-rate").Content;
        var numbers = Boxes(ChartPicture.Svg(content, look)).Where(box => box.Text.StartsWith('<')).ToList();
        Assert.That(numbers, Has.Count.EqualTo(2));
        Assert.That(Math.Abs(numbers[0].Top - numbers[1].Top), Is.LessThan(numbers[0].Bottom - numbers[0].Top));
    }

    [Test]
    public void EveryPicture_SaysWhatWhenAndWhence([Values] Language language)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, content) in charts.Contents())
            {
                var text = string.Join(' ', Boxes(ChartPicture.Svg(content, ChartLook.Default with { Language = language })).Select(box => box.Text));
                Assert.That(text, Does.StartWith(content.Definition.Title.In(language)).And.Contain(content.Definition.Subtitle.In(language)), id);
                Assert.That(text, Does.Match(@"\d{4}–\d{4}|, 2022 ").And.Contain(content.SourceLine.In(language)).And.Match("(Release|Издање|Izdanje) 1"), id);
            }
        }
    }

    // Publishers stay as they are, where a document stands for whoever counted.
    [Test]
    public void SerbianAlternativeText_HasNoEnglishBeforeTheSource()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, content) in charts.Contents().Where(chart => chart.Id is not ("shelter-timeline" or "identification-rate")))
            {
                var text = AltText.Of(content, Language.SerbianCyrillic).Replace(content.SourceLine.Sr, "", StringComparison.Ordinal);
                Assert.That(text.Where(char.IsAsciiLetter), Is.Empty, id);
            }
        }
    }

    private static List<TextBox> Boxes(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        return [.. root.Descendants(root.Name.Namespace + "text").Select(TextBox.Of)];
    }

    // A word that begins or ends within a bar is read as the bar's own, and is not: on a timeline it is the name of another state.
    private static IEnumerable<string> CutByBars(string svg, IReadOnlyList<TextBox> boxes)
    {
        var root = XDocument.Parse(svg).Root!;
        var bars = (
            from bar in root.Descendants(root.Name.Namespace + "rect")
            where bar.Attribute("x") is not null && bar.Attribute("fill") is { Value: not "none" } && bar.Attribute("fill-opacity") is null
            let box = new TextBox("", TextBox.Number(bar, "x"), TextBox.Number(bar, "y"), TextBox.Number(bar, "x") + TextBox.Number(bar, "width"), TextBox.Number(bar, "y") + TextBox.Number(bar, "height"))
            where box.Right - box.Left is > 8 and < 300 && box.Bottom - box.Top is > 8 and < 40
            select box).ToList();
        return
            from box in boxes
            let middle = (box.Top + box.Bottom) / 2
            where bars.Exists(bar => middle > bar.Top && middle < bar.Bottom && ((box.Left < bar.Left && box.Right > bar.Left + 1) || (box.Right > bar.Right && box.Left < bar.Right - 1)))
            select box.Text;
    }

    // The middle of each small square.
    private static IEnumerable<(double X, double Y)> Dots(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        return
            from square in root.Descendants(root.Name.Namespace + "rect")
            where square.Attribute("x") is not null
            let width = TextBox.Number(square, "width")
            where width < 4 && Math.Abs(width - TextBox.Number(square, "height")) < 0.1
            select (TextBox.Number(square, "x") + (width / 2), TextBox.Number(square, "y") + (width / 2));
    }

    private static IEnumerable<string> Overlaps(IReadOnlyList<TextBox> boxes) =>
        from one in boxes.Index()
        from other in boxes.Skip(one.Index + 1)
        where one.Item.Left < other.Right && other.Left < one.Item.Right && one.Item.Top < other.Bottom && other.Top < one.Item.Bottom
        select $"“{one.Item.Text}” and “{other.Text}”";
}
