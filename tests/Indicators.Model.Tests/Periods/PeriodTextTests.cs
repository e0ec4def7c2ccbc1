namespace Indicators.Model.Tests;

public sealed class PeriodTextTests
{
    // The names of months in Serbian, nominative and genitive (Pravopis srpskoga jezika, 2010); the year in a date is an ordinal, with a full stop.
    [TestCase("2022", "2022", "2022")]
    [TestCase("2022-04", "April 2022", "април 2022.")]
    [TestCase("2023-05-03", "3 May 2023", "3. мај 2023.")]
    [TestCase("2019-01/2019-04", "January 2019 to April 2019", "од јануара 2019. до априла 2019.")]
    [TestCase("../2021", "until 2021", "до 2021.")]
    [TestCase("2013/2016", "2013 to 2016", "од 2013. до 2016.")]
    [TestCase("2020-08/..", "from August 2020", "од августа 2020.")]
    [TestCase("..", "undated", "без датума")]
    public void PeriodIsShownInWords(string text, string english, string serbian) =>
        Assert.That(PeriodText.Shown(Period.Parse(text)), Is.EqualTo(new Wording(english, serbian)));

    [Test]
    public void DayIsShownInWords() => Assert.That(PeriodText.Shown(new DateOnly(2023, 10, 21)), Is.EqualTo(new Wording("21 October 2023", "21. октобар 2023.")));

    // “Closed until March 2024” would say that it was open then.
    [TestCase("../2024-03", "by March 2024 at the latest", "најкасније марта 2024.")]
    [TestCase("../2003", "by 2003 at the latest", "најкасније 2003.")]
    [TestCase("../2022-04-03", "by 3 April 2022 at the latest", "најкасније 3. априла 2022.")]
    [TestCase("2019-01/2019-04", "January 2019 to April 2019", "од јануара 2019. до априла 2019.")]
    [TestCase("..", "undated", "без датума")]
    public void Beginning_IsNotReadAsAnEnd(string text, string english, string serbian)
    {
        var shown = PeriodText.Beginning(Period.Parse(text));
        Assert.That((shown.En, shown.Sr), Is.EqualTo((english, serbian)));
    }
}
