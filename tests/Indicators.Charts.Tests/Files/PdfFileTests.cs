using System.Text;
using Indicators.Model;

namespace Indicators.Charts.Tests;

public sealed class PdfFileTests
{
    private const string Poppler = "poppler-utils";
    private static readonly ChartLook Printed = new(PictureSize.A5, Language.SerbianCyrillic, Theme.Print);

    [Test]
    public void Pdf_IsTheSameEachTime_AndSmall()
    {
        var first = ChartPicture.Pdf(Cited.Chart((2022, "<5")), Printed);
        // The drawing library names a document after the moment, and writes the name in more than one way.
        Assert.That(Enumerable.Range(0, 100).Select(_ => ChartPicture.Pdf(Cited.Chart((2022, "<5")), Printed)), Has.All.EqualTo(first));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ChartPicture.Pdf(Cited.Chart((2022, "<5")), Printed), Is.EqualTo(first));
            Assert.That(ChartPicture.Pdf(Cited.Chart((2022, "<6")), Printed), Is.Not.EqualTo(first));
            Assert.That(first, Has.Length.LessThan(100_000));
            Assert.That(Encoding.ASCII.GetString(first, 0, 5), Is.EqualTo("%PDF-"));
        }
    }

    [Test]
    public void Fonts_AreEmbeddedSubsetsOfTheShippedOne()
    {
        var fonts = Tool.Read("pdffonts", Poppler, ChartPicture.Pdf(Cited.Chart((2022, "<5")), Printed), ".pdf").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fonts, Has.Count.EqualTo(2));
            // Embedded, a subset, with what its letters are in Unicode.
            Assert.That(fonts, Has.All.Contain("Inter-").And.All.Match("yes +yes +yes"));
        }
    }

    [Test]
    public void Text_IsText() => Assert.That(
        Tool.Read("pdftotext", Poppler, ChartPicture.Pdf(Cited.Chart((2022, "<5"), (2023, "")), Printed), ".pdf", "-"),
        Does.Contain("Наслов").And.Match(@"<\s*5\s*%").And.Contain("није познато").And.Contain("Извор: документ. Издање 1."));

    // 148 mm and 210 mm, in points of 1/72 inch.
    [TestCase("a5", 419.5)]
    [TestCase("a4", 595.3)]
    public void Page_IsAsWideAsThePaper(string size, double width)
    {
        var told = Tool.Read("pdfinfo", Poppler, ChartPicture.Pdf(Cited.Chart((2022, "1")), Printed with { Size = PictureSize.Printed[size] }), ".pdf");
        var page = told.Split('\n').Single(line => line.StartsWith("Page size:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(double.Parse(page[2], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(width).Within(0.5));
    }

    [Test]
    public void Metadata_AreTheCitation()
    {
        var told = Tool.Read("exiftool", "libimage-exiftool-perl", ChartPicture.Pdf(Cited.Chart((2022, "<5")), Printed), ".pdf", "-a", "-G1", "-s");
        var lines = told.Split('\n').Select(line => line.Split(" : ", 2)).Where(line => line.Length == 2).ToLookup(line => line[0].Trim().Replace(" ", "", StringComparison.Ordinal), line => line[1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines["[XMP-dc]Title"].Concat(lines["[PDF]Title"]), Is.EqualTo(new[] { "Наслов", "Наслов" }));
            Assert.That(lines["[XMP-dc]Description"].Single(), Does.Contain("< 5 %"));
            Assert.That(lines["[XMP-dc]Creator"].Single(), Is.EqualTo("Публикатор & Co; Another"));
            Assert.That(lines["[XMP-dc]Rights"].Single(), Does.Contain("first: CC BY 4.0."));
            Assert.That(lines["[XMP-dc]Identifier"].Single(), Is.EqualTo(Cited.Address));
            Assert.That(lines["[XMP-dc]Source"].Single(), Does.Contain("A <title>, https://example.org/a?b=1&c=2"));
            Assert.That(lines["[XMP-dc]Language"].Concat(lines["[PDF]Language"]), Is.EqualTo(new[] { "sr-Cyrl", "sr-Cyrl" }));
            Assert.That(lines["[XMP-dc]Date"].Single(), Is.EqualTo("2026:03:05"));
            Assert.That(lines["[XMP-pdfaid]Conformance"].Single(), Is.EqualTo("B"));
            Assert.That(told, Does.Not.Contain("Warning").And.Not.Contain("Error"));
        }
    }
}
