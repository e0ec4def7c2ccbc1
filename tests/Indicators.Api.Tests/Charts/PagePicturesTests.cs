using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Charts;
using Indicators.Model;
using SkiaSharp;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Pictures that are parts of pages: drawn once, coloured by the page's style, written in its letters.</summary>
public sealed partial class PagePicturesTests
{
    private static readonly string[] Painted = ["fill", "stroke"];

    // One drawing for all themes: with the colours of one put in, it is the picture that is downloaded in it.
    [TestCase(Theme.Light)]
    [TestCase(Theme.Dark)]
    public void EachPicture_WithTheColoursOfATheme_IsThePictureOfIt(Theme theme)
    {
        var colours = Declared(PageColours.Of(theme));
        using var charts = new AllCharts();
        foreach (var (id, content) in charts.Contents())
        {
            var part = XElement.Parse(ChartPicture.PartOfPage(content, PictureSize.Default, Language.English));
            var alone = XElement.Parse(ChartPicture.Svg(content, ChartLook.Default with { Theme = theme }));

            Assert.That(Drawn(part).Select(paint => paint.StartsWith("var(", StringComparison.Ordinal) ? colours[paint[4..^1]] : paint), Is.EqualTo(Drawn(alone).Select(Colour)), id);
            Assert.That(Texts(part), Is.EqualTo(Texts(alone)), id);
        }
    }

    // As they are on paper but for the strokes, which are heavier there.
    [Test]
    public void TheColoursOfPaper_AreOtherOnes() => Assert.That(Declared(PageColours.Of(Theme.Print))["--ink-text"], Is.EqualTo("#000000"));

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void OnAPage_NothingOfAPictureIsItsOwn(string page)
    {
        var html = Host.GetText(page);
        var style = Host.GetText(Pages.Own(html).Single(link => link.StartsWith("/assets/site.css", StringComparison.Ordinal)));
        var pictures = Svg().Matches(html).Select(match => match.Value).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(pictures), Does.Not.Contain("font-family").And.Not.Contain("<style").And.Not.Match("(fill|stroke)=\"(#|white|black)"));
            Assert.That(string.Concat(pictures).Split("var(").Skip(1).Select(property => property.Split(')')[0]).Distinct().Where(property => !style.Contains($"{property}:", StringComparison.Ordinal)), Is.Empty);
            // Two pictures of one page, or one in two sizes, must not be cut by each other's frames.
            Assert.That(Names().Matches(html).Select(match => match.Value).GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key), Is.Empty);
        }
    }

    // The one for wide screens, and that for telephones: the downloads below them are of the same figures, in the same language.
    [TestCase("/indicators/identified-victims?lang=sr-Cyrl", "Србији")]
    [TestCase("/indicators/identified-victims?from=2022&lang=sr-Latn", "Srbija. Lica")]
    [TestCase("/timeline", "CPTV")]
    public void OnAPage_APictureSaysWhatItsFilesSay(string page, string said)
    {
        var html = Host.GetText(page);
        var shown = Svg().Matches(html).Select(match => XElement.Parse(match.Value)).ToList();
        var files = Pages.Own(html).Where(link => link.Contains(".svg", StringComparison.Ordinal)).DefaultIfEmpty("/charts/institutional-timeline.svg")
            .SelectMany(link => new[] { "default", "narrow" }.Select(size => XElement.Parse(Host.GetText($"{link}{(link.Contains('?', StringComparison.Ordinal) ? '&' : '?')}size={size}&font=named")))).ToList();
        XNamespace svg = "http://www.w3.org/2000/svg";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(shown.Take(2).Select(Texts), Is.EqualTo(files.Select(Texts)));
            Assert.That(shown.Take(2).Select(picture => picture.Attribute("aria-label")?.Value), Is.EqualTo(files.Select(file => file.Element(svg + "desc")!.Value)).And.All.Contains(said));
        }
    }

    private static Dictionary<string, string> Declared(string declarations) =>
        declarations.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':')).ToDictionary(one => one[0], one => Colour(one[1]));

    private static List<string> Drawn(XElement svg) => [.. svg.Descendants().Attributes().Where(attribute => Painted.Contains(attribute.Name.LocalName)).Select(attribute => attribute.Value)];

    private static List<string> Texts(XElement svg) => [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];

    private static string Colour(string written) => written switch
    {
        "none" => written,
        "white" => "#ffffff",
        "black" => "#000000",
        _ => $"#{(uint)SKColor.Parse(written) & 0xffffff:x6}",
    };

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Names();
}
