namespace Indicators.Answers.Tests.Conflicts;

public sealed class PartsConflictsTests
{
    private const string All = "identified-victims 2020 - 62 one";

    [Test]
    public void SexesBeyondTheWhole_Contradict()
    {
        using var compared = new Comparison(All, "identified-victims 2020 sex=female 40 one", "identified-victims 2020 sex=male 24 one");
        Assert.That(
            compared.Conflicts.Single().Sentence.En,
            Is.EqualTo("counter-a (one) contradicts itself on “Identified victims of trafficking”, Croatia, 2020: Women and girls 40 and Men and boys 24 add up to 64, all 62."));
    }

    // Who is missing may be somebody whose sex was not recorded: the source is incomplete rather than wrong.
    [Test]
    public void SexesShortOfTheWhole_AreNotCalledAContradictionOfTheSource()
    {
        using var compared = new Comparison(All, "identified-victims 2020 sex=female 40 one", "identified-victims 2020 sex=male 20 one");
        Assert.That(
            compared.Conflicts.Single().Sentence.En,
            Is.EqualTo("counter-a (one) does not account for everybody in “Identified victims of trafficking”, Croatia, 2020: Women and girls 40 and Men and boys 20 add up to 60, all 62."));
    }

    // Women and men are all there are, so sixty of sixty-two are too few; one sex alone is not all.
    [TestCase(1, "sex=female 40", "sex=male 20")]
    [TestCase(0, "sex=female 40", "sex=male 20", "sex=unknown 2")]
    [TestCase(0, "sex=female 40")]
    [TestCase(1, "sex=female 63")]
    [TestCase(1, "citizenship=domestic 50", "citizenship=foreign 6")]
    public void PartsThatFallShort_ContradictOnlyWhereNothingIsLeft(int conflicts, params string[] parts)
    {
        using var compared = new Comparison([All, .. parts.Select(part => $"identified-victims 2020 {part} one")]);
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // Other forms than those that are printed may make up the rest, but none can take away what is too much.
    [TestCase(0, "exploitation=sexual 40", "exploitation=labour 10")]
    [TestCase(1, "exploitation=sexual 40", "exploitation=labour 23")]
    public void FormsOfExploitation_AreNeverAllPrinted(int conflicts, params string[] parts)
    {
        using var compared = new Comparison([All, .. parts.Select(part => $"identified-victims 2020 {part} one")]);
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // Fewer than five persons are none to four: 58 + 4 can be 62, 57 + 4 cannot.
    [TestCase("58", 0)]
    [TestCase("57", 1)]
    public void MaskedPart_CountsByItsBounds(string female, int conflicts)
    {
        using var compared = new Comparison(All, $"identified-victims 2020 sex=female {female} one", "identified-victims 2020 sex=male <5 one");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // "Labour or begging" holds the two that begged: 21 + 14 + 9 + 18 are 62.
    [Test]
    public void LumpedCodes_AreNotCountedTwice()
    {
        using var compared = new Comparison(
            All,
            "identified-victims 2020 exploitation=sexual 21 one",
            "identified-victims 2020 exploitation=labour+begging 14 one",
            "identified-victims 2020 exploitation=begging 2 one",
            "identified-victims 2020 exploitation=multiple 27 one");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    // UNODC 2022: women in sexual exploitation 20, women 8.
    [Test]
    public void CellBeyondItsPart_Contradicts()
    {
        using var compared = new Comparison("identified-victims 2020 sex=female;age=adult 8 one", "identified-victims 2020 sex=female;age=adult;exploitation=sexual 20 one");
        Assert.That(compared.Conflicts.Single().Sentence.En, Does.EndWith("Women and girls, Adults, Sexual exploitation 20 is more than Women and girls, Adults 8."));
    }

    // UNODC, Serbia 2009: 29 convicted, 29 for sexual exploitation and 29 for forced labour: the same persons.
    [TestCase("identified-victims", 1)]
    [TestCase("persons-convicted", 0)]
    public void OnePerson_CanBeTriedForSeveralForms(string indicator, int conflicts)
    {
        using var compared = new Comparison($"{indicator} 2020 - 29 one", $"{indicator} 2020 exploitation=sexual 29 one", $"{indicator} 2020 exploitation=labour 29 one");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(conflicts));
    }

    // A child without parents can be in the refugee population, too.
    [Test]
    public void Groups_CanShareMembers()
    {
        using var compared = new Comparison(All, "identified-victims 2020 group=refugee-migrant 40 one", "identified-victims 2020 group=unaccompanied-child 30 one");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    [Test]
    public void PartsOfAnotherDocument_AreNoPartsOfThisWhole()
    {
        using var compared = new Comparison(All, "identified-victims 2020 sex=female 40 two", "identified-victims 2020 sex=male 24 two");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    [Test]
    public void CountriesOfOrigin_BeyondTheWhole_Contradict_AndAWorldRegionIsNotAddedToThem()
    {
        using var inside = new Comparison("refugees 2020 - 100 one", "refugees 2020 origin=SYR 60 one", "refugees 2020 origin=AFG 40 one", "refugees 2020 origin=africa 30 one");
        using var beyond = new Comparison("refugees 2020 - 100 one", "refugees 2020 origin=SYR 60 one", "refugees 2020 origin=AFG 41 one");
        Assert.That((inside.Conflicts.Count, beyond.Conflicts.Count), Is.EqualTo((0, 1)));
    }
}
