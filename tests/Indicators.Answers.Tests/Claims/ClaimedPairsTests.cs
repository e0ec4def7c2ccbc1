using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class ClaimedPairsTests
{
    private const string Migration = "observations/migration.csv";

    // 5 / 116,000 = 0.00431 %, which rounds to 0.004 %; from 0.0035 % on, so for no more than 5 / 0.000035 = 142,857.1… who stayed.
    [Test]
    public void K1_OwnPair_HoldsWhenRoundedOnItsCondition()
    {
        using var publication = FoundingData.Open();
        var claim = publication.Claim("K1");
        var taken = claim.Pairs[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Verdict, Is.EqualTo(Verdict.HoldsWhenRounded));
            Assert.That(claim.Condition?.En, Is.EqualTo("as long as there were no more than 142,857 refugees and migrants who stayed"));
            Assert.That(claim.Sentence.En, Is.EqualTo(
                "Holds when rounded: 5 / > 116,000 is < 0.00432 %, which does not settle it; with the printed limits taken for the numbers it is 0.00431 %, "
                + "which rounds to 0.004 % at a step of 0.001. It stands as long as there were no more than 142,857 refugees and migrants who stayed."));
            Assert.That(taken.IsTaken, Is.True);
            Assert.That((taken.Numerator.Indicator, taken.Numerator.Breakdown.Text, taken.Numerator.Display.En), Is.EqualTo(("identified-victims", "group=refugee-migrant", "5")));
            Assert.That((taken.Denominator.Indicator, taken.Denominator.Source, taken.Denominator.Display.En), Is.EqualTo(("migrants-stayed", "atina-2023", "> 116,000")));
            Assert.That(taken.Result!.Bounds.Upper, Is.EqualTo(0.00431034482758m).Within(0.00000000000001m));
            Assert.That(taken.Result.Value, Is.Null);
            Assert.That((taken.Verdict, taken.Condition, taken.Sentence.En), Is.EqualTo((claim.Verdict, claim.Condition, claim.Sentence.En)));
        }
    }

    // 62 / 116,000 = 0.0534 %: 0.004 % would need 62 / 0.000045 = 1,377,777.8 to 62 / 0.000035 = 1,771,428.6 people.
    // 5 / 4,500 = 0.111 %: 5 / 0.000045 = 111,111.1 to 142,857.1 people.
    [TestCase(1, "62 / > 116,000", "< 0.0535 %", "0.0534 %", "unless there were from 1,377,778 to 1,771,428 refugees and migrants who stayed")]
    [TestCase(2, "5 / > 4,500", "< 0.112 %", "0.111 %", "unless there were from 111,112 to 142,857 refugees, migrants and asylum seekers present")]
    public void K1_OtherPairs_DoNotHoldOnTheirConditions(int index, string operands, string display, string printed, string condition)
    {
        using var publication = FoundingData.Open();
        var pair = publication.Claim("K1").Pairs[index];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pair.IsTaken, Is.False);
            Assert.That(pair.Verdict, Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(pair.Condition?.En, Is.EqualTo(condition));
            Assert.That(pair.Display.En, Is.EqualTo(display));
            Assert.That($"{pair.Numerator.Display.En} / {pair.Denominator.Display.En}", Is.EqualTo(operands));
            Assert.That(pair.Sentence.En, Does.StartWith($"Does not hold: {operands} is {display}").And.Contains($"it is {printed}, which does not round to 0.004 %").And.EndsWith($"This verdict stands {condition}."));
        }
    }

    [Test]
    public void K1_Pairs_AreThree()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Claim("K1").Pairs.Select(pair => pair.IsTaken), Is.EqualTo(new[] { true, false, false }));
    }

    // An exact denominator settles it: 5 / 120,000 = 0.00417 %, 5 / 150,000 = 0.00333 %, 5 / 125,000 = 0.004 %.
    [TestCase("120000", Verdict.HoldsWhenRounded)]
    [TestCase("150000", Verdict.DoesNotHold)]
    [TestCase("125000", Verdict.Holds)]
    public void K1_ExactDenominator_NeedsNoCondition(string stayed, Verdict verdict)
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", stayed);
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("K1").Condition, Is.Null);
            Assert.That(publication.Claim("K1").Sentence.En, Does.Not.Contain("settle"));
        }
    }

    // More than 150,000: below 0.00333 %, so no number of people makes it 0.004 %.
    [Test]
    public void K1_BoundThatSettlesIt_NeedsNoCondition()
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", ">150000");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(Verdict.DoesNotHold));
            Assert.That(publication.Claim("K1").Condition, Is.Null);
        }
    }

    // 112,000 to 140,000 gives 0.00357 to 0.00446 %: all of it rounds to 0.004 %.
    [Test]
    public void K1_RangeThatSettlesIt_NeedsNoCondition()
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", "112000..140000");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(Verdict.HoldsWhenRounded));
            Assert.That(publication.Claim("K1").Condition, Is.Null);
        }
    }

    // Below 142,857 nothing is left: more than 100,000 admits 111,112 to 142,857; the printed 0.005 % does not round to 0.004 %.
    [Test]
    public void K1_LowerLimitBelowTheRange_NamesBothEndsOfIt()
    {
        using var variant = new DataVariant().Changing(Migration, ">116000", ">100000");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K1").Condition?.En, Is.EqualTo("unless there were from 111,112 to 142,857 refugees and migrants who stayed"));
    }

    // 0.00431 % is less than 0.005 % for every number of people, and more than 0.004 % for some only.
    [TestCase("lt,0.005", Verdict.Holds, "less than 0.005 %")]
    [TestCase("gt,0.005", Verdict.DoesNotHold, "more than 0.005 %")]
    [TestCase("gt,0.004", Verdict.Undecidable, "more than 0.004 %")]
    [TestCase("ge,0.004", Verdict.Undecidable, "at least 0.004 %")]
    [TestCase("le,0.005", Verdict.Holds, "at most 0.005 %")]
    public void K1_AnotherRelation_IsCheckedWithBoundsAlone(string relation, Verdict verdict, string said)
    {
        using var variant = new DataVariant().Changing("claims.csv", "K1,value,identification-rate,SRB,2022,,about,0.004,", $"K1,value,identification-rate,SRB,2022,,{relation},");
        using var publication = variant.Open();
        var claim = publication.Claim("K1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Verdict, Is.EqualTo(verdict));
            Assert.That(claim.Condition, Is.Null);
            Assert.That(claim.Sentence.En, Does.StartWith($"{VerdictText.Of(verdict).En}: 5 / > 116,000 is < 0.00432 %; the claim says {said}."));
            // Where it does not hold, what else could be meant is in the sentence too.
            Assert.That(claim.Sentence.En, verdict == Verdict.Holds ? Does.Not.Contain("Other figures") : Does.Contain("Other figures: 62 “Identified victims of trafficking” / > 116,000 “Refugees and migrants who stayed” (NGO Atina, atina-2023, 2022) is < 0.0535 %"));
        }
    }

    // The claim's own unit decides the scale: 4.31 per 100,000 rounds to 4, and 0.004 per 100,000 is another thing.
    [TestCase("4,,per-100000", Verdict.HoldsWhenRounded)]
    [TestCase("0.004,,per-100000", Verdict.DoesNotHold)]
    [TestCase("4,,", Verdict.HoldsWhenRounded)]
    public void K1_AnotherUnit_IsCheckedInIt(string value, Verdict verdict)
    {
        using var variant = new DataVariant().Changing("claims.csv", "about,0.004,,%", "about," + value);
        using var publication = variant.Open();
        Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(verdict));
    }

    // The pair of the claim's own document comes first, whichever name another document has.
    [Test]
    public void K1_AnotherDocument_IsAPairThatIsNotTaken()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "another-2024,kirs,KIRS,Another report,,2024,,,en,,,")
            .Adding(Migration, "migrants-stayed,SRB,2022,,,,,,,,,150000,,,,cptv,another-2024,p. 2,,");
        using var publication = variant.Open();
        var pairs = publication.Claim("K1").Pairs;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pairs[0].Denominator.Source, Is.EqualTo("atina-2023"));
            Assert.That(pairs[1].Denominator.Source, Is.EqualTo("another-2024"));
            // 5 / 150,000 = 0.00333 %.
            Assert.That((pairs[1].IsTaken, pairs[1].Verdict), Is.EqualTo((false, Verdict.DoesNotHold)));
            Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(Verdict.HoldsWhenRounded));
        }
    }

    // Figures by a dimension that the claim does not name are not its pair: 5 women and girls of 20,000 are 0.025 %.
    [Test]
    public void K1_PairOfAPart_IsNotThePairOfTheWhole()
    {
        using var variant = new DataVariant().Adding(Migration, "migrants-stayed,SRB,2022,female,,,,,,,,20000,,,,,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K1").Pairs.Select(pair => pair.Denominator.Display.En), Has.None.EqualTo("20,000"));
    }

    [Test]
    public void K1_DenominatorWithoutInformation_IsUndecidableAndDoesNotFail()
    {
        using var variant = new DataVariant().Changing(Migration, "migrants-stayed,SRB,2022,,,,,,,,,>116000,,,", "migrants-stayed,SRB,2022,,,,,,,,,,,O,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K1").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // The same months of two years are another change than the one of the whole years.
    [Test]
    public void K2_PartsOfTheYears_DecideNothing()
    {
        using var variant = new DataVariant().Adding(
            Migration, "migrants-stayed,SRB,2021-01/2021-06,,,,,,,,,10,,,,,atina-2023,made up,,", "migrants-stayed,SRB,2022-01/2022-06,,,,,,,,,30,,,,,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K2").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    // With 58,000 in 2021: more than 116,000 / 58,000 − 1 is more than 100 %. With 124,127 recorded and 68,308 stayed, K2 would fail.
    [TestCase("58000", Verdict.Holds)]
    [TestCase("68308", Verdict.Undecidable)]
    public void K2_NumberForTheYearBefore_DecidesIt(string before, Verdict verdict)
    {
        using var variant = new DataVariant().Adding(Migration, $"migrants-stayed,SRB,2021,,,,,,,,,{before},,,,,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K2").Verdict, Is.EqualTo(verdict));
    }
}
