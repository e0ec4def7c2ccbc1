namespace Indicators.Answers.Tests.Plausibility;

public sealed class MissingYearsTests
{
    [TestCase("missing-year 2022 2022", "victims 2020 - 62 one", "victims 2022 - 60 one")]
    [TestCase(null, "victims 2020 - 62 one", "victims 2021 - 61 one", "victims 2022 - 60 one")]
    [TestCase(null, "victims 2020 - 62 one", "victims 2021 - 61 two", "victims 2022 - 60 one", Description = "another document has it")]
    [TestCase(null, "victims 2020 - 62 one", "victims 2021 - !O one", "victims 2022 - 60 one", Description = "a row says why there is none")]
    [TestCase(null, "victims 2020 - 62 one", "victims 2021 - !Q one", "victims 2022 - 60 one", Description = "suppressed")]
    [TestCase(null, "victims 2020 - 62 one", "victims 2021 - ~60 one", "victims 2022 - 60 one", Description = "a rough number is a number")]
    [TestCase("missing-year 2022 2022", "victims 2020 - 62 one", "victims 2021 - 61 three", "victims 2022 - 60 one", Description = "another counter is another series")]
    [TestCase("missing-year 2022 2022", "victims 2020 - 62 one", "victims 2021-01/2021-06 - 31 one", "victims 2022 - 60 one", Description = "half a year is no year")]
    public void YearInTheMiddle_IsMissing_UnlessARowSaysWhy(string? expected, params string[] figures)
    {
        using var data = new SmallData(figures);
        Assert.That(data.Found, Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [Test]
    public void YearWithoutATotal_IsTold_AndNotOfEachPartAgain()
    {
        using var neither = new SmallData("victims 2020 - 62 one", "victims 2022 - 60 one", "victims 2020 sex=female 31 one", "victims 2022 sex=female 30 one");
        using var partAlone = new SmallData("victims 2020 - 62 one", "victims 2021 - 61 one", "victims 2022 - 60 one", "victims 2020 sex=female 31 one", "victims 2022 sex=female 30 one");
        Assert.That(neither.Found, Is.EqualTo(new[] { "missing-year 2022 2022" }));
        Assert.That(partAlone.Warnings.Single().Sentence, Does.StartWith("“Victims”, Croatia (Women and girls), by counter-a, has figures from 2020 to 2022, but none of 2021;"));
    }

    [Test]
    public void SeveralGapsOfASeries_AreOneWarning()
    {
        using var data = new SmallData("victims 2016 - 62 one", "victims 2018 - 60 one", "victims 2022 - 61 one");
        Assert.That(
            data.Warnings.Single().Sentence,
            Is.EqualTo("“Victims”, Croatia, by counter-a, has figures from 2016 to 2022, but none of 2017 and 2019–2021; a row without a value can say why (status O, M, L or Q)."));
    }
}
