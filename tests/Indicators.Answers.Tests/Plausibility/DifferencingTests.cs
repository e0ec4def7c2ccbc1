namespace Indicators.Answers.Tests.Plausibility;

public sealed class DifferencingTests
{
    [TestCase("differencing 2020 7", "8 one", "origin=SRB 7 one", "origin=ALB 1@A one", Description = "8 − 7 = 1")]
    [TestCase("differencing 2020 6", "15 one", "origin=SRB 6 one", "origin=BIH 8 one", "origin=ALB 1@A one", Description = "the smaller part")]
    [TestCase("differencing 2020 7", "8 two", "origin=SRB 7 one", "origin=ALB 1@A one", Description = "another document of the counter")]
    [TestCase("differencing 2020 2", "2 one", "origin=BIH 1@A one", "origin=ALB 1@A one", Description = "two people, two parts")]
    [TestCase("differencing 2020 38", "40 one", "origin=SRB 38 one", "origin=BIH 1@A one", "origin=ALB 1@S one", Description = "a second one that protects nothing")]
    [TestCase("differencing 2020 15", "40@N one", "sex=female 25 one", "sex=male 15 one", Description = "25 + 15 = 40")]
    public void NumberThatPublishedOnesGive_IsTold(string expected, params string[] figures) => Assert.That(Found(figures), Is.EqualTo([expected]));

    [TestCase("8 one", "origin=SRB 7@S one", "origin=ALB 1@A one", Description = "held back too")]
    [TestCase("9 one", "origin=SRB 7 one", "origin=ALB 1@A one", Description = "1 or 2: another may be in no part")]
    [TestCase("8 three", "origin=SRB 7 one", "origin=ALB 1@A one", Description = "another counter")]
    [TestCase(">8 one", "origin=SRB 7 one", "origin=ALB 1@A one")]
    [TestCase("8 one", "origin=SRB >6 one", "origin=ALB 1@A one")]
    [TestCase("8 one", "9 two", "origin=SRB 7 one", "origin=ALB 1@A one", Description = "documents disagree")]
    [TestCase("5 one", "origin=SRB 2@A one", "origin=BIH 1@A one", "origin=ALB 1@A one", "origin=HRV 1@A one", Description = "who has the 2 is not known")]
    [TestCase("12 one", "origin=SRB 7 one", "origin=ALB 5@N one", "origin=ALB 5 two", Description = "printed elsewhere, and so not held back")]
    [TestCase("8 one", "group=unaccompanied-child 7 one", "group=refugee-migrant 1@N one", Description = "groups share members")]
    [TestCase("40@N one", "sex=female 25 one", Description = "one part of a whole")]
    public void NumberThatStaysOpen_IsNot(params string[] figures) => Assert.That(Found(figures), Is.Empty);

    // Whoever reads the warning learns no more than whoever reads what is published.
    [Test]
    public void Sentence_NamesPublishedNumbersAlone()
    {
        using var data = new SmallData("victims 2020 - 8 one", "victims 2020 origin=SRB 7 one", "victims 2020 origin=ALB 1@A one");
        var warning = data.Warnings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(warning.Sentence, Is.EqualTo("“Victims”, Croatia, 2020, by counter-a: 8 less Serbia 7 gives the number that is held back; hold back another number too (conf S)."));
            Assert.That(warning.Observations.Select(observation => observation.Confidentiality), Is.All.EqualTo(Model.Confidentiality.Free));
        }
    }

    private static IReadOnlyList<string> Found(IEnumerable<string> figures)
    {
        using var data = new SmallData([.. figures.Select(figure => $"victims 2020 {(figure.Contains('=', StringComparison.Ordinal) ? "" : "- ")}{figure}")]);
        return data.Found;
    }
}
