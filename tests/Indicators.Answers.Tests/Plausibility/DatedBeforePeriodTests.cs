namespace Indicators.Answers.Tests.Plausibility;

public sealed class DatedBeforePeriodTests
{
    [TestCase("victims 2020 - 62 early", "dated-before-period 2020 early", Description = "published in October")]
    [TestCase("victims 2020 - 62!P early")]
    [TestCase("victims 2020 - 62!E early")]
    [TestCase("victims 2020 - 62 of-2020", Description = "perhaps on the last day of the year")]
    [TestCase("victims 2021 - 62 of-2020", "dated-before-period 2021 of-2020")]
    [TestCase("victims 2020-01/2020-09 - 62 early")]
    [TestCase("victims 2020-01/2020-10 - 62 early", Description = "in October one can say: up to October")]
    [TestCase("victims 2020-01/2020-11 - 62 early", "dated-before-period 2020-01/2020-11 early")]
    [TestCase("victims 2020-01-01/2020-10-31 - 62 early", "dated-before-period 2020-01-01/2020-10-31 early")]
    [TestCase("victims 2020 - 62 one 2020-10", "dated-before-period 2020 2020-10", Description = "counted up to October")]
    [TestCase("victims 2020 - 62 one 2021-02")]
    [TestCase("victims 2020 - 62!P one 2020-10")]
    [TestCase("residents 2020 - 62 early", Description = "counted in the middle of the year")]
    [TestCase("residents 2021 - 62 early", "dated-before-period 2021 early")]
    [TestCase("present 2020 - 62 early", Description = "counted on any day of the year")]
    [TestCase("victims 2020 - !O early", Description = "no figure")]
    [TestCase("victims 2019/.. - 62 early", Description = "without an end")]
    public void FigureThatIsOlderThanTheEndOfItsPeriod_IsTold(string figure, params string[] expected)
    {
        using var data = new SmallData(figure);
        Assert.That(data.Found, Is.EqualTo(expected));
    }

    [Test]
    public void Sentence_SaysWhen()
    {
        using var data = new SmallData("victims 2020 - 62 early");
        Assert.That(data.Warnings.Single().Sentence, Is.EqualTo(
            "“Victims”, Croatia, by counter-a, 2020: the figure (early) was published 18 October 2020, before the period had ended; is it of a part of the period, or provisional (status P)?"));
    }
}
