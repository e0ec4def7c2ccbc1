namespace Indicators.Answers.Tests.Conflicts;

public sealed class StatedConflictsTests
{
    // 49 of 62 is 79.03 %, 48 of 62 is 77.42 %.
    [TestCase("49", 0)]
    [TestCase("48", 1)]
    public void PrintedShare_IsHeldAgainstTheCounts(string women, int conflicts)
    {
        using var compared = new Comparison("female-share 2020 - 79±1 one", "identified-victims 2020 - 62 one", $"identified-victims 2020 sex=female {women} one");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // Another counter's part is of the same people only where its whole is the same.
    [TestCase("62", 1)]
    [TestCase("70", 0)]
    public void AnotherCountersCounts_AreHeldAgainstIt_WhereItsWholeIsEqual(string otherWhole, int conflicts)
    {
        using var compared = new Comparison(
            "female-share 2020 - 79±1 one", "identified-victims 2020 - 62 one", $"identified-victims 2020 - {otherWhole} three", "identified-victims 2020 sex=female 28 three");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // UNODC, Serbia 2022: women 8, girls 20, men 29, boys 5; with the adult cells swapped 20 + 29 = 49, and 49 / 62 = 79.03 %.
    [Test]
    public void SwapThatWouldExplainIt_IsSaid_AndNothingIsCorrected()
    {
        using var compared = new Comparison(
            "female-share 2020 - 79±1 one",
            "identified-victims 2020 - 62 one",
            "identified-victims 2020 - 62 three",
            "identified-victims 2020 sex=female 28 three",
            "identified-victims 2020 sex=female;age=adult 8 three",
            "identified-victims 2020 sex=male;age=adult 29 three");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                compared.Conflicts.Single().Sentence,
                Does.Contain("if the cells Women and girls, Adults 8 and Men and boys, Adults 29 stood in each other's place, it would be 49, which is 79.03 %; that is not corrected here"));
            Assert.That(compared.Publication.Only("identified-victims?geo=HRV&sex=female&age=total").Display, Is.EqualTo("28"));
        }
    }

    // 62 after 46 is +34.78 %.
    [TestCase("34.8±0.1", 0)]
    [TestCase("30.4±0.1", 1)]
    public void PrintedChange_IsHeldAgainstTheYears(string stated, int conflicts)
    {
        using var compared = new Comparison($"identified-victims-change 2020 - {stated} one", "identified-victims 2020 - 62 one", "identified-victims 2019 - 46 two");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // "Over a half" of 62 is 32 and more.
    [TestCase("34", 0)]
    [TestCase("31", 1)]
    public void PrintedLimit_IsHeldAgainstTheCounts(string women, int conflicts)
    {
        using var compared = new Comparison(
            "women-sexual-share 2020 - >50 one", "identified-victims 2020 - 62 one", $"identified-victims 2020 sex=female;exploitation=sexual {women} one");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }
}
