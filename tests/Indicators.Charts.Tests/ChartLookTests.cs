using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>What changes a picture and not what it says.</summary>
public sealed class ChartLookTests
{
    private static readonly ChartContent Content = Sample.Chart(ChartForm.Bars, (2020, ">116000"), (2021, ""));

    [TestCase(Language.English, "Наслов")]
    [TestCase(Language.SerbianLatin, "Наслов")]
    [TestCase(Language.SerbianCyrillic, "A title")]
    public void Picture_HasOneLanguage(Language language, string other)
    {
        var words = Svg.Of(Content, ChartLook.Default with { Language = language }).Words;
        Assert.That(string.Join(' ', words), Does.Not.Contain(other));
    }

    [Test]
    public void SerbianPicture_HasNoEnglishLeft()
    {
        var svg = Svg.Of(Content, ChartLook.Default with { Language = Language.SerbianCyrillic });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Words.SelectMany(word => word).Where(char.IsAsciiLetter), Is.Empty);
            Assert.That(svg.Words, Does.Contain("> 116.000 %").And.Contain("није познато"));
            Assert.That(svg.Root.Attribute(System.Xml.Linq.XNamespace.Xml + "lang")?.Value, Is.EqualTo("sr-Cyrl"));
        }
    }

    [TestCase(Theme.Light, "#FFFFFF")]
    [TestCase(Theme.Dark, "#15191F")]
    public void Paper_IsThatOfTheTheme(Theme theme, string paper) =>
        Assert.That(ChartPicture.Svg(Content, ChartLook.Default with { Theme = theme }), Does.Contain($"fill=\"{paper}\"").IgnoreCase.Or.Contain("fill=\"white\""));

    [Test]
    public void Print_HasHeavierStrokes() => Assert.That(
        ChartPicture.Svg(Content, ChartLook.Default with { Theme = Theme.Print }), Is.Not.EqualTo(ChartPicture.Svg(Content, ChartLook.Default)));

    [TestCase("default", 850, 600)]
    [TestCase("og", 1200, 628)]
    [TestCase("twitter", 800, 418)]
    [TestCase("narrow", 360, 640)]
    public void Sizes_AreThoseOfTheirName(string name, int width, int height) =>
        Assert.That((PictureSize.Named[name].Width, PictureSize.Named[name].Height), Is.EqualTo((width, height)));
}
