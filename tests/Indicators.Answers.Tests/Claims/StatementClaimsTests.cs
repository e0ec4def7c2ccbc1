using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class StatementClaimsTests
{
    // With the same month on both sides the source no longer contradicts itself; closed on 32 August days it may be on 1 to 31, the claim stays open.
    [Test]
    public void K7_WithoutTheContradiction_IsDecidedByDays()
    {
        using var variant = new DataVariant()
            .Changing("spells.csv", "2019-01/2019-04,2020-08,", "2019-01/2019-04,2020-08-01,")
            .Changing("spells.csv", "closed,2020-08,2022-01,", "closed,2020-08-01,2022-04,")
            .Changing("claims.csv", "K7,state,cptv-shelter,SRB,2020-08/2022-01,", "K7,state,cptv-shelter,SRB,2020-08/2022-03,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            // From 1 August 2020 to 31 March 2022: 153 + 365 + 90 = 608 days.
            Assert.That(publication.Claim("K7").Verdict, Is.EqualTo(Verdict.Holds));
            Assert.That(publication.Claim("K7").Sentence.En, Is.EqualTo("Holds: closed on 608 days of 608."));
        }
    }

    [Test]
    public void K7_PartOfThePeriodOpen_IsUndecidableOrFalse()
    {
        using var variant = new DataVariant()
            .Changing("spells.csv", "closed,2020-08,2022-01,", "closed,2020-08,2022-04,")
            .Changing("claims.csv", "K7,state,cptv-shelter,SRB,2020-08/2022-01,", "K7,state,cptv-shelter,SRB,2020-07/2022-01,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K7").Verdict, Is.EqualTo(Verdict.DoesNotHold));
    }

    [Test]
    public void K7_PeriodBeyondTheStatements_IsUndecidable()
    {
        using var variant = new DataVariant().Changing("claims.csv", "K7,state,cptv-shelter,SRB,2020-08/2022-01,", "K7,state,cptv-shelter,SRB,2023-02/2023-12,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K7").Sentence.En, Is.EqualTo("Undecidable: no statement covers the whole period."));
    }

    [Test]
    public void K7_PeriodThatTheContradictionDoesNotTouch_IsDecided()
    {
        using var variant = new DataVariant().Changing("claims.csv", "K7,state,cptv-shelter,SRB,2020-08/2022-01,", "K7,state,cptv-shelter,SRB,2020-09/2021-12,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K7").Verdict, Is.EqualTo(Verdict.Holds));
    }

    [Test]
    public void K7_AnotherSourceContradictsItself_IsNotThisSourcesConflict()
    {
        using var variant = new DataVariant()
            .Changing("spells.csv", "closed,2020-08,2022-01,", "closed,2020-08,2022-04,")
            .Adding("sources.csv", "other-2024,police,Ministry,Other report,,2024,,,en,,,")
            .Adding("spells.csv", "other-a,cptv-shelter,SRB,closed,2020-08,2021-01,,other-2024,p. 1,", "other-b,cptv-shelter,SRB,open,2021-06,2022-04,,other-2024,p. 1,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K7").Verdict, Is.Not.EqualTo(Verdict.Conflict));
    }

    // "The only one" falls with a shelter that surely was open in the period; one open only afterwards does not touch it.
    [Test]
    public void K12_NoShelterInThePeriod_IsNotAConflict()
    {
        using var variant = new DataVariant().Changing("claims.csv", "K12,state,atina-assisted-housing,SRB,2003/2022,", "K12,state,atina-assisted-housing,SRB,2010/2018,");
        using var publication = variant.Open();
        // 1 January 2010 to 31 December 2018: 9 × 365 + 2 = 3,287 days.
        Assert.That(publication.Claim("K12").Sentence.En, Is.EqualTo("Holds: only-safe-accommodation on 3,287 days of 3,287."));
    }

    [Test]
    public void K12_AnotherSourceTellsOfAShelter_DoesNotHold()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "other-2024,police,Ministry,Other report,,2024,,,en,,,")
            .Removing("spells.csv", "atina-shelter-open-1").Removing("spells.csv", "atina-shelter-open-2")
            .Adding("spells.csv", "other-open,cptv-shelter,SRB,open,2019-03,,2020-05,other-2024,p. 1,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K12").Verdict, Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(publication.Claim("K12").Sentence.En, Does.Contain("other-2024 tells").And.Contain("still so: May 2020"));
        }
    }

    [Test]
    public void K8_OneMeeting_DoesNotHold()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2022,council,SRB,2022,at-least,2,0", "council-2022,council,SRB,2022,at-least,2,1");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K8").Verdict, Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(publication.Claim("K8").Sentence.En, Does.Contain("2022: 1 done, at least 2 due"));
        }
    }

    [Test]
    public void K8_NoInformationOnAYear_IsUndecidable()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2022,council,SRB,2022,at-least,2,0,,", "council-2022,council,SRB,2022,at-least,,,O,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K8").Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(publication.Claim("K8").Sentence.En, Does.Contain("2022: no information done, a number that the source does not give due"));
        }
    }

    [TestCase("council-2021")]
    [TestCase("council-2022")]
    public void K8_YearWithoutRecord_IsUndecidable(string duty)
    {
        using var variant = new DataVariant().Removing("duties.csv", duty);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K8").Sentence.En, Is.EqualTo("Undecidable: duties are recorded for a part of the period only."));
    }

    [Test]
    public void K8_AnotherArea_IsUndecidable()
    {
        using var variant = new DataVariant().Changing("claims.csv", "K8,duty,council,SRB,", "K8,duty,council,ALB,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K8").Sentence.En, Is.EqualTo("Undecidable: no duty is recorded for the period."));
    }
}
