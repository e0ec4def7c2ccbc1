using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class ComplianceSeriesTests
{
    // I5: no meeting in 2021 and none in 2022, where at least two were due.
    [TestCase("2021")]
    [TestCase("2022")]
    public void CouncilCompliance_NoMeeting_IsZeroPercent(string year)
    {
        using var publication = FoundingData.Open();
        var compliance = publication.Only($"council-compliance?geo=SRB&from={year}&to={year}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compliance.Figure!.Value, Is.Zero);
            Assert.That(compliance.Display, Is.EqualTo("0 %"));
            Assert.That(compliance.Notes.InEnglish(), Does.Contain("Done: 0; due: at least 2."));
            Assert.That(compliance.Notes.InEnglish(), Has.Some.StartsWith("I5:"));
            Assert.That(compliance.Locator, Is.EqualTo("§1 para 4"));
            Assert.That(compliance.CountedBy, Is.EqualTo("atina"));
            Assert.That(compliance.Status, Is.EqualTo(ObservationStatus.Normal));
        }
    }

    [Test]
    public void CouncilCompliance_MoreThanDue_IsNotCapped()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2022,council,SRB,2022,at-least,2,0", "council-2022,council,SRB,2022,at-least,2,3");
        using var publication = variant.Open();
        Assert.That(publication.Only("council-compliance?from=2022").Display, Is.EqualTo("150 %"));
    }

    [Test]
    public void CouncilCompliance_NoInformation_IsNullAndNotZero()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2022,council,SRB,2022,at-least,2,0,,", "council-2022,council,SRB,2022,at-least,2,,O,");
        using var publication = variant.Open();
        var compliance = publication.Only("council-compliance?from=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compliance.Figure, Is.Null);
            Assert.That(compliance.Reason?.En, Is.EqualTo("there is no information, which is not zero"));
            Assert.That(compliance.Status, Is.EqualTo(ObservationStatus.Missing));
            Assert.That(compliance.Display, Is.EqualTo("not known"));
        }
    }

    [Test]
    public void CouncilCompliance_NothingSaidToBeDue_IsNull()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2022,council,SRB,2022,at-least,2,0", "council-2022,council,SRB,2022,at-least,,0");
        using var publication = variant.Open();
        var compliance = publication.Only("council-compliance?from=2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(compliance.Reason?.En, Is.EqualTo("the source gives no number for what was due"));
            Assert.That(compliance.Status, Is.EqualTo(ObservationStatus.Missing));
        }
    }

    [TestCase("geo=ALB")]
    [TestCase("source=unodc")]
    [TestCase("countedBy=cptv")]
    [TestCase("from=2023")]
    public void CouncilCompliance_AnotherSelection_IsEmpty(string filter)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("council-compliance?" + filter).Observations, Is.Empty);
    }
}
