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

    // 47 of 66 is 71.2 %, 48 is 72.7 %: none is 72 % when rounded. 48 of 66 cut off is 72; 41 of 66 is 62.12 %.
    [TestCase("72±1", 1, "but no whole number of 66 is 72 % when rounded; 48 (derived) would be if the source cut off.")]
    [TestCase("62.12±0.01", 0, "")]
    public void PrintedShareOfNoWholeNumber_ContradictsItsWhole(string share, int conflicts, string said)
    {
        using var compared = new Comparison($"female-share 2020 - {share} one", "identified-victims 2020 - 66 one");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
            Assert.That(compared.Conflicts.Select(conflict => conflict.Sentence.En), Has.All.EndsWith(said));
            Assert.That(compared.Conflicts.SelectMany(conflict => conflict.Observations).Select(observation => observation.Indicator), conflicts > 0 ? Is.EqualTo(new[] { "female-share", "identified-victims" }) : Is.Empty);
        }
    }

    // For a cell that somebody suppressed no whole number is worked out, not even that there is none.
    [Test]
    public void PrintedShareOfASuppressedPart_IsNotWorkedOut()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "one,counter-a,Publisher,Report one,,2024,,,en,,,")
            .Adding(
                "observations/cptv.csv",
                "female-share,HRV,2020,,,,,,,,,72,1,,,,one,p. 1,,",
                "identified-victims,HRV,2020,,,,,,,,,66,,,,,one,p. 1,,",
                "identified-victims,HRV,2020,female,,,,,,,,,,Q,,,one,p. 1,,");
        using var publication = variant.Open();
        Assert.That(ConflictAnswers.All(publication).Where(conflict => conflict.Area == "HRV"), Is.Empty);
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
                compared.Conflicts.Single().Sentence.En,
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
