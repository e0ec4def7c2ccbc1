namespace Indicators.Model.Tests;

public sealed class PeriodTests
{
    [TestCase("2022", 2022)]
    [TestCase("2022-01", null)]
    [TestCase("2022-01/2022-10", null)]
    [TestCase("2003/2022", null)]
    [TestCase("../2022", null)]
    [TestCase("2022/..", null)]
    [TestCase("..", null)]
    public void Year_IsOfWholeYearsOnly(string text, int? year) => Assert.That(Period.Parse(text).Year, Is.EqualTo(year));

    [Test]
    public void OfYear_IsTheYearAsWritten() => Assert.That(Period.OfYear(2022), Is.EqualTo(Period.Parse("2022")));

    [TestCase(1799)]
    [TestCase(2200)]
    public void OfYear_OutsideTheCalendarInUse_IsRefused(int year) =>
        Assert.That(() => Period.OfYear(year), Throws.TypeOf<FormatException>());

    [TestCase("..", true)]
    [TestCase("../2022", false)]
    [TestCase("2022/..", false)]
    [TestCase("2022", false)]
    public void Undated_IsAPeriodWithoutEnds(string text, bool expected) => Assert.That(Period.Parse(text).IsUndated, Is.EqualTo(expected));

    [TestCase("2022-04", "2022", true)]
    [TestCase("2022", "2022", true)]
    [TestCase("2022-12-31", "2022", true)]
    [TestCase("2021-12/2022-01", "2022", false)]
    [TestCase("2022-12/2023-01", "2022", false)]
    [TestCase("2023", "2022", false)]
    [TestCase("2022", "2022-04", false)]
    [TestCase("2022", "..", true)]
    [TestCase("..", "..", true)]
    [TestCase("..", "2022", false)]
    [TestCase("../2021", "../2022", true)]
    [TestCase("../2023", "../2022", false)]
    [TestCase("2021", "../2022", true)]
    [TestCase("2023/..", "2022/..", true)]
    [TestCase("2021/..", "2022/..", false)]
    [TestCase("2023/..", "2022/2024", false)]
    public void LiesWithin_LooksAtBothEnds(string inner, string outer, bool expected) =>
        Assert.That(Period.Parse(inner).LiesWithin(Period.Parse(outer)), Is.EqualTo(expected));

    [TestCase("2022", "2022-12-31", true)]
    [TestCase("2022", "2023", false)]
    [TestCase("2021-12/2022-01", "2022", true)]
    [TestCase("../2021", "2022", false)]
    [TestCase("../2021", "2021-12-31", true)]
    [TestCase("2022/..", "2021", false)]
    [TestCase("2022/..", "../2022-01-01", true)]
    [TestCase("2022/..", "2050", true)]
    [TestCase("..", "1800", true)]
    public void MayOverlap_IsToShareADayInWhateverOrder(string one, string two, bool expected)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Period.Parse(one).MayOverlap(Period.Parse(two)), Is.EqualTo(expected));
            Assert.That(Period.Parse(two).MayOverlap(Period.Parse(one)), Is.EqualTo(expected));
        }
    }

    [TestCase("2022", "2021")]
    [TestCase("2022-04", "2021-04")]
    [TestCase("2022-01/2022-10", "2021-01/2021-10")]
    [TestCase("2012-11/2012-12-20", "2011-11/2011-12-20")]
    [TestCase("2021-03-31", "2020-03-31")]
    [TestCase("2020-02", "2019-02")]
    [TestCase("2020-02-29", null)]
    [TestCase("1800", null)]
    [TestCase("2021-12/2022-01", null)]
    [TestCase("2003/2022", null)]
    [TestCase("2022/..", null)]
    [TestCase("../2022", null)]
    [TestCase("..", null)]
    public void YearEarlier_IsTheSameStretchOfTheYearBefore(string text, string? earlier) =>
        Assert.That(Period.Parse(text).YearEarlier()?.Text, Is.EqualTo(earlier));

    [TestCase("2022", "2022")]
    [TestCase("2022-04", "April 2022")]
    [TestCase("2022-04-30", "30 April 2022")]
    [TestCase("2022-07-01", "1 July 2022")]
    [TestCase("2019-01/2019-04", "January 2019 to April 2019")]
    [TestCase("2003/2022", "2003 to 2022")]
    [TestCase("../2021", "until 2021")]
    [TestCase("2022-05/..", "from May 2022")]
    [TestCase("..", "undated")]
    public void Period_IsShownInWords(string text, string shown) => Assert.That(PeriodText.Show(Period.Parse(text)), Is.EqualTo(shown));

    [Test]
    public void Periods_WrittenAlike_AreEqual()
    {
        var april = Period.Parse("2022-04");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(april, Is.EqualTo(Period.Parse("2022-04")));
            Assert.That(april, Is.Not.EqualTo(Period.Parse("2022")));
        }
    }
}
