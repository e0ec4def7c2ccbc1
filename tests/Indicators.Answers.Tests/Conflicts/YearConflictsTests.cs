namespace Indicators.Answers.Tests.Conflicts;

/// <summary>Several years against single ones, and a part of a year against the whole.</summary>
public sealed class YearConflictsTests
{
    // GRETA: 296 in 2013 to 2016; CPTV: 92 + 125 + 40 + 57 = 314.
    [Test]
    public void TotalOfYears_ThatTheYearsDoNotAddUpTo_Contradicts()
    {
        using var compared = new Comparison(
            "identified-victims 2013/2016 - 296 three",
            "identified-victims 2013 - 92 one", "identified-victims 2014 - 125 one", "identified-victims 2015 - 40 one", "identified-victims 2016 - 57 one");
        var conflict = compared.Conflicts.Single();
        Assert.That((conflict.Kind, conflict.Sentence.En), Is.EqualTo((
            ConflictKind.Sum, "counter-b (three) gives 296 for “Identified victims of trafficking”, Croatia, 2013 to 2016; the single years of counter-a add up to 314.")));
    }

    // Where two documents give two numbers of a year, either may be right: 92 + 125 + 40 + 39 is 296.
    [Test]
    public void YearInDispute_CountsWithBothItsNumbers()
    {
        using var compared = new Comparison(
            "identified-victims 2013/2016 - 296 three",
            "identified-victims 2013 - 92 one", "identified-victims 2014 - 125 one", "identified-victims 2015 - 40 one", "identified-victims 2016 - 57 one", "identified-victims 2016 - 39 two");
        Assert.That(compared.Conflicts.Where(conflict => conflict.Kind == ConflictKind.Sum), Is.Empty);
    }

    [Test]
    public void YearThatIsMissing_LeavesTheSumOpen()
    {
        using var compared = new Comparison("identified-victims 2013/2015 - 296 three", "identified-victims 2013 - 92 one", "identified-victims 2015 - 40 one");
        Assert.That(compared.Conflicts, Is.Empty);
    }

    [TestCase("identified-victims", "one", 1, 0)]
    [TestCase("identified-victims", "three", 0, 1)]
    // A stock can be higher at one time than at the year's end.
    [TestCase("refugees", "one", 0, 0)]
    public void PartOfAYear_CannotHaveMoreThanTheYear(string indicator, string source, int conflicts, int differences)
    {
        using var compared = new Comparison($"{indicator} 2020-01/2020-10 - 48 one", $"{indicator} 2020 - 38 {source}");
        Assert.That((compared.Conflicts.Count, compared.Differences.Count), Is.EqualTo((conflicts, differences)));
    }

    [Test]
    public void PartOfAYear_WithLessThanTheYear_IsInOrder()
    {
        using var compared = new Comparison("identified-victims 2020-01/2020-10 - 38 one", "identified-victims 2020 - 48 one");
        Assert.That(compared.Conflicts, Is.Empty);
    }
}
