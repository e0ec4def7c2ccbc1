using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class FoundingClaimsTests
{
    // The verdicts that the founding document itself allows, worked out by hand before the product was written.
    private static readonly (string Id, Verdict Verdict)[] ByTheDocument =
    [
        ("K1", Verdict.HoldsWhenRounded),
        ("K2", Verdict.Undecidable),
        ("K3", Verdict.HoldsWhenRounded),
        ("K4", Verdict.Undecidable),
        ("K5", Verdict.Holds),
        ("K6", Verdict.Holds),
        ("K7", Verdict.Conflict),
        ("K8", Verdict.Holds),
        ("K9", Verdict.Holds),
        ("K10", Verdict.Undecidable),
        ("K11", Verdict.Undecidable),
        ("K12", Verdict.Conflict),
        ("M4", Verdict.Undecidable),
        ("P10", Verdict.Undecidable),
    ];

    [Test]
    public void Claims_FoundingDocument_HaveTheirVerdictsInTheOrderOfNumbers()
    {
        using var publication = FoundingData.Open();
        var claims = ClaimAnswers.All(publication).Where(claim => claim.Claim.Source == "atina-2023").Select(claim => (claim.Claim.Id, claim.Verdict));
        Assert.That(claims, Is.EqualTo(ByTheDocument));
    }

    [Test]
    public void Claims_Sentences_BeginWithTheVerdictAndEndAsSentences()
    {
        using var publication = FoundingData.Open();
        foreach (var claim in ClaimAnswers.All(publication))
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(claim.Sentence.En, Does.StartWith(VerdictText.Of(claim.Verdict).En + ": "), claim.Claim.Id);
                Assert.That(claim.Sentence.En, Does.EndWith("."), claim.Claim.Id);
            }
        }
    }

    [TestCase("K2", "Undecidable: the document that says so gives no “Refugees and migrants who stayed” of 2021.")]
    [TestCase("K3", "Holds when rounded: 79 % of 62 can only be 49 (derived), which is 79.03 %.")]
    [TestCase("K4", "Undecidable: the document that says so gives no “Identified victims of trafficking” for Women and girls, Sexual exploitation of 2022; the claim needs at least 32 of 62.")]
    [TestCase("K5", "Holds: the source's parts add up.")]
    [TestCase("K7", "Conflict: The source contradicts itself on “CPTV emergency shelter”: closed until January 2022, but open from April 2022.")]
    [TestCase("K8", "Holds: 2021: 0 done, at least 2 due; 2022: 0 done, at least 2 due.")]
    [TestCase("K9", "Holds: the 2 parts add up to 99–101 %; the claim says 100 %.")]
    [TestCase("K10", "Undecidable: the document that says so gives no “Cases of trafficking detected by the police” of 2022.")]
    [TestCase("K11", "Undecidable: no other figure of “Refugees, migrants and asylum seekers present” is known than the one that the claim repeats.")]
    [TestCase("K12", "Conflict: the same source tells that CPTV emergency shelter was open (began: January 2019 to April 2019; ended: August 2020, and began: April 2022; ended: January 2023).")]
    public void Claim_FoundingDocument_SaysWhy(string id, string sentence)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Claim(id).Sentence.En, Is.EqualTo(sentence));
    }

    [Test]
    public void Claim_OwnPublishedFigure_IsNeverUsedToCheckIt()
    {
        // Without the printed 79 %, > 50 %, −33.3 % and > 4,500 nothing changes in the claims that repeat them.
        using var variant = new DataVariant()
            .Removing("observations/cptv.csv", "female-share")
            .Removing("observations/cptv.csv", "women-sexual-share")
            .Removing("observations/cptv.csv", "police-detected-cases-change")
            .Removing("observations/migration.csv", "migrants-stayed-change");
        using var without = variant.Open();
        using var publication = FoundingData.Open();
        Assert.That(Sentences(without), Is.EqualTo(Sentences(publication)));
    }

    private static IEnumerable<string> Sentences(Publication publication) => ClaimAnswers.All(publication).Select(claim => $"{claim.Claim.Id} {claim.Sentence.En}");
}
