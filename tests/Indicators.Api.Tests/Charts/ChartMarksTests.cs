using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api.Tests;

/// <summary>Every chart in every size and language: signs keep to their marks, numbers keep off lines, and each axis of values can be read.</summary>
public sealed class ChartMarksTests
{
    // Of a line of the grid and its number, in pixels: how far apart they are at most in the largest text, and how far their middles.
    private const double MostToTheLine = 14;
    private const double SameHeight = 3;
    private const double BelowTheArea = 24;

    private AllCharts charts = null!;

    [OneTimeSetUp]
    public void Start() => charts = new AllCharts();

    [OneTimeTearDown]
    public void Stop() => charts.Dispose();

    // As the sign of the 14 convicted in 2018, which lay on the dot of the 20 prosecuted.
    [Test]
    public void NoSign_LiesOnAMark_OrOnAnotherSign([ValueSource(typeof(AllCharts), nameof(AllCharts.Sizes))] string size, [Values] Language language) => OfEach(size, language, (id, drawn) =>
    {
        var marks = drawn.Marks.ToList();
        var signs = drawn.UnequalSigns.Concat(drawn.Rings).ToList();
        Assert.That(signs.Where(sign => marks.Exists(sign.Meets)), Is.Empty, $"{id}: on a mark");
        Assert.That(drawn.UnequalSigns.Where(sign => drawn.UnequalSigns.Any(other => other != sign && other.Meets(sign))), Is.Empty, $"{id}: on each other");
    });

    // As 0.491 of North Macedonia, through which the line of zero ran, and the 583 of 2015 on the line of a break.
    [Test]
    public void NoText_IsCrossedByTheLineOfZero_OrByABreak([ValueSource(typeof(AllCharts), nameof(AllCharts.Sizes))] string size, [Values] Language language) => OfEach(size, language, (id, drawn) =>
    {
        var lines = drawn.Zeros.Concat(drawn.Breaks).ToList();
        Assert.That(drawn.Texts.Where(text => lines.Exists(text.Meets)), Is.Empty, id);
    });

    // Eleven small charts on a telephone had a 0 and no other number.
    [Test]
    public void EachAxisOfValues_HasTwoNumbers([ValueSource(typeof(AllCharts), nameof(AllCharts.Sizes))] string size, [Values] Language language) => OfEach(size, language, (id, drawn) =>
        Assert.That(NumbersOfAxes(drawn), Is.Not.Empty.And.All.GreaterThan(1), id), ofTimelines: false);

    private void OfEach(string size, Language language, Action<string, DrawnChart> check, bool ofTimelines = true)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (id, content) in charts.Contents().Where(chart => ofTimelines || chart.Content.Definition.Form != ChartForm.Timeline))
            {
                check(id, new DrawnChart(ChartPicture.Svg(content, AllCharts.Look(size, language, Theme.Light))));
            }
        }
    }

    // Of rows, the numbers under their lines; else those left of each line of zero that has one, and of the lines above it up to the next.
    private static List<int> NumbersOfAxes(DrawnChart drawn)
    {
        var underLines = drawn.Uprights.Count(line => drawn.Texts.Any(text => Math.Abs(text.MiddleX - line.Left) < 1 && text.Top > line.Bottom - 1 && text.Top < line.Bottom + BelowTheArea && !IsYear(text)));
        var numbered = drawn.Levels.Where(line => drawn.Texts.Any(text => Math.Abs(text.MiddleY - line.Top) < SameHeight && text.Right < line.Left && text.Right > line.Left - MostToTheLine)).ToList();
        return underLines > 0 ? [underLines] : [.. numbered.GroupBy(line => drawn.Zeros.Where(zero => zero.Top >= line.Top).Min(zero => zero.Top)).Select(axis => axis.Count())];
    }

    private static bool IsYear(TextBox text) => text.Text.Length == 4 && text.Text.All(char.IsAsciiDigit);
}
