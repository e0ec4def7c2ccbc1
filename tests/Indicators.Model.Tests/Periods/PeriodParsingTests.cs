namespace Indicators.Model.Tests;

public sealed class PeriodParsingTests
{
    [TestCase("2022", "2022-01-01", "2022-12-31")]
    [TestCase("1800", "1800-01-01", "1800-12-31")]
    [TestCase("2199", "2199-01-01", "2199-12-31")]
    [TestCase("2022-04", "2022-04-01", "2022-04-30")]
    [TestCase("2022-12", "2022-12-01", "2022-12-31")]
    [TestCase("2020-02", "2020-02-01", "2020-02-29")]
    [TestCase("2021-02", "2021-02-01", "2021-02-28")]
    [TestCase("1900-02", "1900-02-01", "1900-02-28")]
    [TestCase("2000-02", "2000-02-01", "2000-02-29")]
    [TestCase("2020-02-29", "2020-02-29", "2020-02-29")]
    [TestCase("2022-04-30", "2022-04-30", "2022-04-30")]
    [TestCase("2003/2022", "2003-01-01", "2022-12-31")]
    [TestCase("2019-01/2019-04", "2019-01-01", "2019-04-30")]
    [TestCase("2017/2018-01", "2017-01-01", "2018-01-31")]
    [TestCase("2022-01-31/2022-02-01", "2022-01-31", "2022-02-01")]
    [TestCase("../2021", null, "2021-12-31")]
    [TestCase("../2021-06-15", null, "2021-06-15")]
    [TestCase("2022/..", "2022-01-01", null)]
    [TestCase("2022-05/..", "2022-05-01", null)]
    [TestCase("..", null, null)]
    public void Period_OfEveryForm_HasItsFirstAndLastDay(string text, string? first, string? last)
    {
        var period = Period.Parse(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(period.First, Is.EqualTo(Day(first)));
            Assert.That(period.Last, Is.EqualTo(Day(last)));
            Assert.That(period.Text, Is.EqualTo(text));
            Assert.That(period.ToString(), Is.EqualTo(text));
        }
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("22")]
    [TestCase("20222")]
    [TestCase("1799")]
    [TestCase("2200")]
    [TestCase("0000")]
    [TestCase("2022-00")]
    [TestCase("2022-13")]
    [TestCase("2022-4")]
    [TestCase("2022-04-00")]
    [TestCase("2022-04-31")]
    [TestCase("2021-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2022-04-1")]
    [TestCase("2022-04-30T00:00")]
    [TestCase("30.04.2022")]
    [TestCase("2022/04")]
    [TestCase("2022-")]
    [TestCase("2022/2022")]
    [TestCase("2022/2021")]
    [TestCase("2022/2022-06")]
    [TestCase("2022-01/2022-01")]
    [TestCase("2022-01-31/2022-01-31")]
    [TestCase("2022-02/2022-01")]
    [TestCase("2019/2020/2021")]
    [TestCase("../..")]
    [TestCase("../")]
    [TestCase("/..")]
    [TestCase("/2022")]
    [TestCase("2022/")]
    [TestCase(".")]
    [TestCase("...")]
    [TestCase("2022..2023")]
    [TestCase("2022–2023")]
    [TestCase(" 2022")]
    [TestCase("2022\n")]
    [TestCase("٢٠٢٢")]
    [TestCase("２０２２")]
    [TestCase("undated")]
    public void Period_OfAnyOtherForm_IsRefused(string text)
    {
        var accepted = Period.TryParse(text, out var period, out var complaint);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted, Is.False);
            Assert.That(period, Is.Null);
            Assert.That(complaint?.Allowed, Does.StartWith("YYYY, YYYY-MM or YYYY-MM-DD of the years 1800 to 2199"));
        }
    }

    [TestCase(" 2022", "2022")]
    [TestCase("2022.", "2022")]
    [TestCase("2003–2022", "2003/2022")]
    [TestCase("2003 / 2022", "2003/2022")]
    [TestCase("2022–2003", null)]
    [TestCase("30.04.2022", null)]
    public void Complaint_SuggestsTheNearestRightSpelling(string text, string? nearest)
    {
        Period.TryParse(text, out _, out var complaint);

        Assert.That(complaint, Is.Not.Null);
        Assert.That(complaint.Nearest, Is.EqualTo(nearest));
    }

    [Test]
    public void Period_Accepted_HasNoComplaint()
    {
        var accepted = Period.TryParse("2022", out _, out var complaint);

        Assert.That(accepted, Is.True);
        Assert.That(complaint, Is.Null);
    }

    [Test]
    public void Parse_OfARefusedText_NamesIt() =>
        Assert.That(() => Period.Parse("2022-13"), Throws.TypeOf<FormatException>().With.Message.StartsWith("'2022-13' is not YYYY"));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
