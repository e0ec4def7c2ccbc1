namespace Indicators.Answers.Tests.Plausibility;

/// <summary>“About ten times” is 8 to 12.5 times: 62 × 8 = 496, 62 × 12.5 = 775.</summary>
public sealed class UnitSlipsTests
{
    [TestCase("620", "unit-slip 2021 620")]
    [TestCase("496", "unit-slip 2021 496")]
    [TestCase("495", "factor-three 2021 495")]
    [TestCase("775", "unit-slip 2021 775")]
    [TestCase("776", "factor-three 2021 776")]
    [TestCase("6200", "unit-slip 2021 6200")]
    [TestCase("62000", "unit-slip 2021 62000")]
    [TestCase("620000", "factor-three 2021 620000")]
    [TestCase(">620", "factor-three 2021 >620", Description = "nothing bounds it above")]
    [TestCase("6", "unit-slip 2021 6")]
    public void AboutTenAHundredOrAThousandTimesTheYearBefore_IsTold_AndNoFactorThreeBesides(string figure, string expected) =>
        Expect([expected], "victims 2020 - 62 one", $"victims 2021 - {figure} one");

    [Test]
    public void BetweenTwoYears_TheOneInTheMiddleIsTold_AndNotTheWayBack() =>
        Expect(["unit-slip 2021 620"], "victims 2020 - 62 one", "victims 2021 - 620 one", "victims 2022 - 58 one");

    [Test]
    public void FirstYear_IsTold_WhereTheOthersAgree() =>
        Expect(["unit-slip 2020 620"], "victims 2020 - 620 one", "victims 2021 - 62 one", "victims 2022 - 58 one");

    // From sixty to six hundred for good: a change, and no slip.
    [Test]
    public void LevelThatStays_IsNoSlip() =>
        Expect(["factor-three 2022 620"], "victims 2020 - 62 one", "victims 2021 - 60 one", "victims 2022 - 620 one", "victims 2023 - 600 one");

    [TestCase("2", "19")]
    [TestCase("0", "0")]
    public void CountsBelowTwenty_SayNothing(string before, string figure) => Expect([], $"victims 2020 - {before} one", $"victims 2021 - {figure} one");

    // Thousands in one document, persons in the other: by another counter, too.
    [TestCase("62000", "three", "unit-slip 2020 62000")]
    [TestCase("62", "three")]
    [TestCase("190", "three")]
    [TestCase("62000", "two", "unit-slip 2020 62000")]
    public void AnotherDocumentOfTheSameYear_IsCompared(string figure, string source, params string[] expected) =>
        Expect(expected, "victims 2020 - 62 one", $"victims 2020 - {figure} {source}");

    [Test]
    public void AnotherTerritory_IsNotCompared() => Expect([], "victims 2020 - 620 more", "victims 2020 - 62 less");

    [Test]
    public void FractionAmongPercentages_IsTold() => Expect(["unit-slip 2021 0.8"], "met 2020 - 79 one", "met 2021 - 0.8 one");

    [Test]
    public void Sentence_SaysWithWhat()
    {
        using var data = new SmallData("victims 2020 - 62 one", "victims 2021 - 620 one", "victims 2022 - 58 two");
        Assert.That(
            data.Warnings.Single().Sentence,
            Is.EqualTo("“Victims”, Croatia, 2021: 620 by counter-a (one) is about 10 times 62 in 2020 and 58 in 2022 (two); is one of them in another unit?"));
    }

    private static void Expect(string[] expected, params string[] figures)
    {
        using var data = new SmallData(figures);
        Assert.That(data.Found, Is.EqualTo(expected));
    }
}
