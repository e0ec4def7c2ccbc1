using Indicators.Model;

namespace Indicators.Answers.Tests.Languages;

/// <summary>The words on which a sentence turns: that numbers are the same in both languages does not show that “more” stayed more.</summary>
public sealed class SerbianWordsTests
{
    [TestCase(Verdict.Holds, "Стоји")]
    [TestCase(Verdict.HoldsWhenRounded, "Стоји када се заокружи")]
    [TestCase(Verdict.DoesNotHold, "Не стоји")]
    [TestCase(Verdict.Undecidable, "Не може се утврдити")]
    [TestCase(Verdict.Conflict, "Противречност")]
    public void Verdict_IsTheSame(Verdict verdict, string word) => Assert.That(VerdictText.Of(verdict).Sr, Is.EqualTo(word));

    [TestCase(ClaimRelation.About, "око")]
    [TestCase(ClaimRelation.Lt, "мање од")]
    [TestCase(ClaimRelation.Le, "највише")]
    [TestCase(ClaimRelation.Gt, "више од")]
    [TestCase(ClaimRelation.Ge, "најмање")]
    [TestCase(ClaimRelation.Eq, "тачно")]
    public void Relation_IsTheSame(ClaimRelation relation, string words)
    {
        using var publication = FoundingData.Open();
        var subject = publication.Catalogue.Find("identification-rate")!;
        var claim = ReadersClaim.Of(publication.Catalogue, subject, "SRB", Period.OfYear(2022), Breakdown.Total, relation, "4.5", roundedTo: null, unitCode: "");
        Assert.That(claim.Text.Sr, Is.EqualTo($"„Идентификоване жртве на 100.000 избеглица и миграната који су боравили“, Србија, 2022: {words} 4,5 на 100.000."));
    }

    // Read by hand in the English sentences of the same claims: what K4 needs and what its parts add up to, K6's chance, K7's two ends of the shelter, K8's meetings, K10's first time.
    [TestCase("K4", "да би тврдња стајала, потребно је најмање 32 од 62")]
    [TestCase("K4", "34 (УНОДЦ, unodc-2025, 2022, изведено, збир: 20 (Одрасли) и 14 (Деца (млађа од 18 година))) / 62 (УНОДЦ, unodc-2025, 2022) је 54,8 %: стоји")]
    [TestCase("K6", "Стоји: 5 (2022) према 0–1 (до 2021). Сама случајност дала би 5 или више са вероватноћом 0,00366 тамо где је уобичајено 1;")]
    [TestCase("K7", "затворено (крај: јануар 2022), али отворено (почетак: април 2022).")]
    [TestCase("K8", "2022: учињено: 0, обавезно: најмање 2.")]
    [TestCase("K10", "18 „Евидентирана кривична дела трговине људима“")]
    [TestCase("K10", "Није први пут према: ")]
    public void Claim_InTheWholeData_SaysTheSame(string id, string said)
    {
        using var publication = WholeData.Open();
        Assert.That(publication.Claim(id).Sentence.Sr, Does.Contain(said));
    }
}
