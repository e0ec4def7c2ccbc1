using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

/// <summary>What other figures say of a claim that its own document cannot settle, in the whole data.</summary>
public sealed class AlternativesTests
{
    // By hand: 116,000 / 68,308 = 1.6982; 119,000 / 68,308 = 1.7421; 124,127 / 68,308 = 1.8172; 99,031 / 49,402 = 2.00459.
    [Test]
    public void K2_Sentence_NamesEveryPairWithItsVerdict()
    {
        using var publication = WholeData.Open();
        var claim = publication.Claim("K2");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(claim.Sentence.En, Does.StartWith("Undecidable: the document that says so gives no “Refugees and migrants who stayed” of 2021. Other figures: "));
            Assert.That(claim.Sentence.En, Does.Contain("> 116,000 (NGO Atina, atina-2023, 2022) after 68,308 (KIRS, euinfo21, 2021) is > 69.8 %: undecidable (the two numbers are from two counters)"));
            Assert.That(claim.Sentence.En, Does.Contain("> 119,000 (KIRS, bchr22, 2022) after 68,308 (KIRS, euinfo21, 2021) is > 74.2 %: undecidable;"));
            Assert.That(claim.Sentence.En, Does.Contain("124,127 “Refugees and migrants recorded” (KIRS, kirs22, 2022) after 68,308 “Refugees and migrants who stayed” (KIRS, euinfo21, 2021) is +81.7 % (not like for like;"));
            Assert.That(claim.Sentence.En, Does.Contain("99,031 “Refugees and migrants who arrived” (KIRS, u2210, January 2022 to October 2022) after 49,402 (KIRS, u2210, January 2021 to October 2021) is +100.5 %: holds (of new arrivals only"));
        }
    }

    [Test]
    public void K2_Pairs_AreMarkedByWhatTheyAre()
    {
        using var publication = WholeData.Open();
        var pairs = publication.Claim("K2").Pairs.Select(pair => (pair.IsTaken, pair.Kind, pair.Verdict, pair.Display.En));
        Assert.That(pairs, Is.EqualTo(new[]
        {
            (false, PairKind.TwoCounters, Verdict.Undecidable, "> 69.8 %"),
            (false, PairKind.OtherDocument, Verdict.Undecidable, "> 74.2 %"),
            (false, PairKind.NotLikeForLike, Verdict.DoesNotHold, "+81.7 %"),
            (false, PairKind.LikeIndicator, Verdict.Holds, "+100.5 %"),
        }));
    }

    // 14 girls and 20 women are 34 of 62: 54.84 %. The 20 are more than the 8 women that the same document counts in all.
    [Test]
    public void K4_SumOfGirlsAndWomen_StandsBesideAndSaysWhatContradictsIt()
    {
        using var publication = WholeData.Open();
        var claim = publication.Claim("K4");
        var pair = claim.Pairs.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(claim.Sentence.En, Does.Contain("the claim needs at least 32 of 62."));
            Assert.That(claim.Sentence.En, Does.Contain("34 (UNODC, unodc-2025, 2022, derived, added from 20 (Adults) and 14 (Children (under 18))) / 62 (UNODC, unodc-2025, 2022) is 54.8 %: holds"));
            Assert.That(claim.Sentence.En, Does.Contain("Women and girls, Adults, Sexual exploitation 20 is more than Women and girls, Adults 8"));
            Assert.That((pair.Kind, pair.Verdict, pair.IsTaken), Is.EqualTo((PairKind.AddedParts, Verdict.Holds, false)));
            Assert.That(pair.Numerator.WorkedOut?.En, Is.EqualTo("added from 20 (Adults) and 14 (Children (under 18))"));
            Assert.That(pair.Conflicts.Select(conflict => conflict.Kind), Is.EqualTo(new[] { ConflictKind.Parts }));
        }
    }

    // UNODC: 23 in 2021, 18 in 2022; 68 in 2013, 19 in 2014; 17 in 2015, 12 in 2016, which is −29.4 % and no third.
    [Test]
    public void K10_RecordedOffences_FitNeitherPart()
    {
        using var publication = WholeData.Open();
        var claim = publication.Claim("K10");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(claim.Sentence.En, Does.Contain("18 “Recorded offences of trafficking” (UNODC, unodc-2025, 2022) after 23 (UNODC, unodc-2025, 2021) is −21.7 %: does not hold (of recorded offences, if they count the same thing as detected cases)."));
            Assert.That(claim.Sentence.En, Does.Contain("Not the first time by: 19 “Recorded offences of trafficking” (UNODC, unodc-2025, 2014) after 68 (UNODC, unodc-2025, 2013) is −72.1 % (of recorded offences, if they count the same thing"));
            Assert.That(claim.Pairs.Where(pair => pair.Kind == PairKind.EarlierYear).Select(pair => pair.Numerator.Period.Text), Is.EqualTo(new[] { "2014" }));
        }
    }

    [Test]
    public void K3_CountsOfAnotherSource_StandBesideTheWholeNumber()
    {
        using var publication = WholeData.Open();
        Assert.That(publication.Claim("K3").Sentence.En, Does.StartWith("Holds when rounded: 79 % of 62 can only be 49 (derived), which is 79.03 %. Other figures: 28 / 62 (UNODC, unodc-2025, 2022) is 45.2 %: does not hold, but "));
    }

    // UNODC prints 34 and fewer than five of 62: 24 to 28 more may be of any form.
    [Test]
    public void P10_Sentence_NamesThePartsAndThatTheirDocumentContradictsItself()
    {
        using var publication = WholeData.Open();
        Assert.That(publication.Claim("P10").Sentence.En, Does.StartWith(
            "Holds: Sexual exploitation 34, Labour exploitation < 5 by UNODC (unodc-2025, 2022), which prints 2 parts; 24 to 28 are in none of them. United Nations Office on Drugs and Crime (UNODC) (unodc-2025) contradicts itself"));
    }

    // A limit is a number only with its sign: wherever the digits stand, the sign stands before them.
    [Test]
    public void Sentences_PrintedLimits_KeepTheirSign()
    {
        using var publication = WholeData.Open();
        var texts = ClaimAnswers.All(publication).SelectMany(claim => claim.Pairs.Select(pair => pair.Sentence.En).Append(claim.Sentence.En).Append(claim.Condition?.En ?? "")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(texts), Does.Contain("> 116,000").And.Contain("> 119,000").And.Contain("> 4,500"));
            Assert.That(texts.Where(text => System.Text.RegularExpressions.Regex.IsMatch(text, "(?<!> )(?<![0-9])(116,000|119,000|4,500)(?![0-9])")), Is.Empty);
        }
    }
}
