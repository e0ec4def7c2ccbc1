namespace Indicators.Answers.Tests.Conflicts;

public sealed class CounterConflictsTests
{
    [Test]
    public void TwoDocumentsOfOneCounter_WithTwoNumbers_Contradict()
    {
        using var compared = new Comparison("identified-victims 2020 - 62 one", "identified-victims 2020 - 61 two");
        var conflict = compared.Conflicts.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.Kind, Is.EqualTo(ConflictKind.Counter));
            Assert.That(conflict.Id, Is.EqualTo("counter-identified-victims-hrv-2020-counter-a"));
            Assert.That(conflict.Sentence.En, Is.EqualTo("Figures of counter-a contradict each other on “Identified victims of trafficking”, Croatia, 2020: 62 (one) and 61 (two)."));
            Assert.That(conflict.Sources, Is.EqualTo(new[] { "one", "two" }));
        }
    }

    // Both can be true: a limit and a number beyond it, two limits, a rough number and any other.
    [TestCase("62", ">60")]
    [TestCase(">116000", ">119000")]
    [TestCase("~60", "75")]
    [TestCase("62", "62")]
    public void NumbersThatCanBeTheSame_DoNotContradict(string one, string two)
    {
        using var compared = new Comparison($"identified-victims 2020 - {one} one", $"identified-victims 2020 - {two} two");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    [TestCase("62", ">62")]
    [TestCase("62", "<62")]
    [TestCase("0..1", "2")]
    public void LimitsThatExcludeTheNumber_Contradict(string one, string two)
    {
        using var compared = new Comparison($"identified-victims 2020 - {one} one", $"identified-victims 2020 - {two} two");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(1));
    }

    [Test]
    public void LaterCount_IsARevision()
    {
        using var compared = new Comparison("identified-victims 2020 - 45 one 2021", "identified-victims 2020 - 40 two 2022");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    [Test]
    public void SameTime_AndAnotherNumber_IsNoRevision()
    {
        using var compared = new Comparison("identified-victims 2020 - 45 one 2021", "identified-victims 2020 - 40 two 2021");
        Assert.That(compared.Conflicts, Has.Count.EqualTo(1));
    }

    // With Kosovo and without it is not one number.
    [Test]
    public void AnotherTerritory_IsADifference()
    {
        using var compared = new Comparison("refugees 2019 - 26427 with-more", "refugees 2019 - 26329 with-less");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compared.Conflicts, Is.Empty);
            Assert.That(
                compared.Differences.Single().Sentence.En,
                Is.EqualTo("Figures of counter-a are of different territories on “Refugees at the end of the year”, Croatia, 2019: 26,329 for HRV (with-less) and 26,427 for HRV+XKX (with-more)."));
        }
    }

    // CPTV 40, US TIP 36, UNODC 32 for 2015.
    [Test]
    public void TwoCounters_Differ_AndDoNotContradict()
    {
        using var compared = new Comparison("identified-victims 2015 - 40 one", "identified-victims 2015 - 36 three");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compared.Conflicts, Is.Empty);
            Assert.That(compared.Differences.Single().Id, Is.EqualTo("difference-identified-victims-hrv-2015"));
            Assert.That(compared.Differences.Single().Sentence.En, Does.EndWith("40 by counter-a (one) and 36 by counter-b (three)."));
        }
    }

    [Test]
    public void ContradictedFigure_IsMarked_AndSoIsWhatIsCalculatedFromIt()
    {
        using var compared = new Comparison(
            "identified-victims 2020 - 62 one", "identified-victims 2020 - 61 two", "identified-victims 2020 sex=female 31 one", "identified-victims 2019 - 50 one");
        var observed = compared.Publication.Ask("identified-victims?geo=HRV").Observations;
        var share = compared.Publication.Only("female-share?geo=HRV");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(observed.Where(figure => figure.Conflicts.Count > 0).Select(figure => figure.Display), Is.EqualTo(new[] { "62", "61" }));
            Assert.That(share.Conflicts, Is.EqualTo(new[] { "counter-identified-victims-hrv-2020-counter-a" }));
            Assert.That(share.Notes.InEnglish(), Has.Some.StartsWith("Contradicted: Figures of counter-a"));
        }
    }
}
