using SkiaSharp;

namespace Indicators.Charts.Tests;

/// <summary>Colours of series stay apart for every eye, in grey, and from the paper.</summary>
public sealed class InkTests
{
    // Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0; on linear RGB.
    private static readonly (string Name, double[] Matrix)[] Eyes =
    [
        ("all cones", [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        ("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        ("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
        ("tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
    ];

    // In CIE76 a difference of 2.3 is just noticeable (Mahy, Van Eycken and Oosterlinck, 1994); areas that are apart need several times as much.
    private const double LeastDistance = 15;

    // Of lightness alone, from 0 to 100: what is left on a grey print.
    private const double LeastGreyDistance = 7;

    // WCAG 2.2, success criterion 1.4.11: graphical objects.
    private const double LeastContrast = 3;

    private static readonly Theme[] Themes = [Theme.Light, Theme.Dark, Theme.Print];

    [Test]
    public void ColoursOfSeries_StayApart([ValueSource(nameof(Themes))] Theme theme)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (name, matrix) in Eyes)
            {
                foreach (var (one, other) in Pairs(theme))
                {
                    Assert.That(ColourMath.Distance(ColourMath.Seen(one, matrix), ColourMath.Seen(other, matrix)), Is.GreaterThan(LeastDistance), $"{one} and {other} with {name}");
                }
            }
        }
    }

    [Test]
    public void ColoursOfSeries_StayApartInGrey([ValueSource(nameof(Themes))] Theme theme)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (one, other) in Pairs(theme))
            {
                Assert.That(Math.Abs(ColourMath.Lightness(one) - ColourMath.Lightness(other)), Is.GreaterThan(LeastGreyDistance), $"{one} and {other}");
            }
        }
    }

    // WCAG 2.2, success criterion 1.4.3: text.
    [Test]
    public void NumbersInTheColourOfASeries_CanBeRead([ValueSource(nameof(Themes))] Theme theme)
    {
        var ink = Ink.Of(theme);
        Assert.That(Enumerable.Range(0, ink.Series.Count).Select(index => Ink.ContrastOf(ink.TextOfSeries(index), ink.Paper)), Has.All.GreaterThanOrEqualTo(4.5));
    }

    [Test]
    public void Everything_StandsOutFromThePaper([ValueSource(nameof(Themes))] Theme theme)
    {
        var ink = Ink.Of(theme);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ink.Series.Select(colour => Ink.ContrastOf(colour, ink.Paper)), Has.All.GreaterThan(LeastContrast));
            Assert.That(Ink.ContrastOf(ink.Text, ink.Paper), Is.GreaterThan(7));
            Assert.That(Ink.ContrastOf(ink.Faint, ink.Paper), Is.GreaterThan(4.5));
        }
    }

    // WCAG 2.2: black on white is 21; #777777 on white is 4.48 (as the contrast checker of WebAIM gives it).
    [TestCase("#000000", 21)]
    [TestCase("#777777", 4.48)]
    public void Contrast_IsThatOfWcag(string colour, double contrast) => Assert.That(Ink.ContrastOf(colour, "#ffffff"), Is.EqualTo(contrast).Within(0.005));

    // Red of sRGB is L* 53.24, a* 80.09, b* 67.20 (Lindbloom's calculator, D65).
    [Test]
    public void Lab_IsThatOfTheLiterature() => Assert.That(ColourMath.Seen("#ff0000", Eyes[0].Matrix), Is.EqualTo(new[] { 53.24, 80.09, 67.20 }).Within(0.05));

    private static IEnumerable<(string One, string Other)> Pairs(Theme theme)
    {
        var colours = Ink.Of(theme).Series;
        return colours.SelectMany((one, index) => colours.Skip(index + 1).Select(other => (one, other)));
    }
}

/// <summary>What a test needs to measure colours.</summary>
internal static class ColourMath
{
    /// <summary>The colour as an eye sees it, as CIE L*, a*, b* under D65.</summary>
    internal static double[] Seen(string colour, double[] matrix)
    {
        var parsed = SKColor.Parse(colour);
        double[] rgb = [Linear(parsed.Red), Linear(parsed.Green), Linear(parsed.Blue)];
        var seen = Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => matrix[(row * 3) + column] * rgb[column]), 0, 1)).ToArray();
        var x = Cube(((0.4124564 * seen[0]) + (0.3575761 * seen[1]) + (0.1804375 * seen[2])) / 0.95047);
        var y = Cube((0.2126729 * seen[0]) + (0.7151522 * seen[1]) + (0.0721750 * seen[2]));
        var z = Cube(((0.0193339 * seen[0]) + (0.1191920 * seen[1]) + (0.9503041 * seen[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    internal static double Lightness(string colour) => Seen(colour, [1, 0, 0, 0, 1, 0, 0, 0, 1])[0];

    internal static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other).Sum(pair => Math.Pow(pair.First - pair.Second, 2)));

    private static double Linear(byte channel) => channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static double Cube(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;
}
