namespace Indicators.Answers.Tests.Plausibility;

/// <summary>Each case by hand: 3 × 62 = 186, 62 / 3 = 20.67.</summary>
public sealed class FactorThreeTests
{
    [TestCase("187", "factor-three 2021 187")]
    [TestCase("186")]
    [TestCase("21")]
    [TestCase("20", "factor-three 2021 20")]
    [TestCase(">186", "factor-three 2021 >186", Description = "more than 186 is more than three times")]
    [TestCase(">=186")]
    [TestCase("186..900")]
    [TestCase("187..900", "factor-three 2021 187..900")]
    [TestCase("<=20", "factor-three 2021 <=20")]
    [TestCase("<=21")]
    [TestCase("~1000", Description = "a rough number has no bounds")]
    public void MoreThanThreeTimesTheYearBefore_OrLessThanAThird(string figure, params string[] expected) =>
        Expect(expected, "victims 2020 - 62 one", $"victims 2021 - {figure} one");

    // 40 rounded to tens is 35 to 45: three times that is at most 135.
    [TestCase("135")]
    [TestCase("136", "factor-three 2021 136")]
    public void RoundedFigure_CountsByItsBounds(string figure, params string[] expected) => Expect(expected, "victims 2020 - 40±10 one", $"victims 2021 - {figure} one");

    // Below 20 events chance alone can do it; from 20 on it is told, from nothing too.
    [TestCase("5", "19")]
    [TestCase("5", "21", "factor-three 2021 21")]
    [TestCase("0", "19")]
    [TestCase("0", "20", "factor-three 2021 20")]
    [TestCase("<5", "20", "factor-three 2021 20")]
    [TestCase("19", "0")]
    public void CountsBelowTwenty_SayNothing(string before, string figure, params string[] expected) => Expect(expected, $"victims 2020 - {before} one", $"victims 2021 - {figure} one");

    [Test]
    public void HoursAndPercentages_CanBeSmall()
    {
        Expect(["factor-three 2021 3.5"], "hours 2020 - 1 one", "hours 2021 - 3.5 one");
        Expect(["factor-three 2021 16"], "met 2020 - 5 one", "met 2021 - 16 one");
    }

    [TestCase("victims 2022 - 190 one", Description = "two years later")]
    [TestCase("victims 2021 sex=female 190 one", Description = "another breakdown")]
    [TestCase("victims 2021 - 190 three", Description = "another counter")]
    [TestCase("victims 2021-01/2021-06 - 190 one", Description = "a part of the year")]
    public void OnlyTheYearBeforeOfTheSameSeries_Counts(string figure)
    {
        using var data = new SmallData("victims 2020 - 62 one", figure);
        Assert.That(data.Found.Where(found => found.StartsWith("factor", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void SameMonthsOfTwoYears_AreCompared() =>
        Expect(["factor-three 2021-01/2021-06 190"], "victims 2020-01/2020-06 - 62 one", "victims 2021-01/2021-06 - 190 one");

    [TestCase("B")]
    [TestCase("D")]
    [TestCase("K")]
    public void Break_OtherDefinition_AndCountedElsewhere_AreNotCompared(string status)
    {
        Expect([], "victims 2020 - 62 one", $"victims 2021 - 190!{status} one");
        using var noted = SmallData.WithNote(status, "2021", "victims 2020 - 62 one", "victims 2021 - 190 one");
        Assert.That(noted.Found, Is.Empty);
    }

    // What two documents give for 2020 is 62 or 70: 200 is surely more than three times 62, and not of 70.
    [Test]
    public void YearBefore_IsThatOfTheOwnDocument_ElseOfAllOthers()
    {
        Expect(["factor-three 2021 200"], "victims 2020 - 62 one", "victims 2020 - 70 two", "victims 2021 - 200 one");
        Expect([], "victims 2020 - 62 one", "victims 2020 - 70 of-2020", "victims 2021 - 200 two");
    }

    [Test]
    public void AnotherTerritory_IsNotCompared() => Expect([], "victims 2020 - 62 more", "victims 2021 - 190 less");

    [Test]
    public void Sentence_SaysBothFigures_WithYearAndDocument()
    {
        using var data = new SmallData("victims 2020 - 62 one", "victims 2021 - 190 two");
        Assert.That(data.Warnings.Single().Sentence, Is.EqualTo("“Victims”, Croatia, 2021: 190 by counter-a (two) is more than three times 62 in 2020 (one)."));
    }

    private static void Expect(string[] expected, params string[] figures)
    {
        using var data = new SmallData(figures);
        Assert.That(data.Found, Is.EqualTo(expected));
    }
}
