using Indicators.Model;

namespace Indicators.Answers.Tests;

public sealed class ReadersClaimTests
{
    // Beside "over 116,000" a document that sorts first gives a rough number: whether it was over 150,000 is open, and more is known than something rough.
    [Test]
    public void LimitBesideARoughNumber_IsWhatTheSentenceTells()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "about-2023,astra,ASTRA,Another report,,2023,,,en,,,")
            .Adding("observations/migration.csv", "migrants-stayed,SRB,2022,,,,,,,,,~150000,,,,astra,about-2023,p. 1,,");
        using var publication = variant.Open();
        var claim = ReadersClaim.Of(publication.Catalogue, publication.Catalogue.Find("migrants-stayed")!, "SRB", Period.OfYear(2022), Breakdown.Total, ClaimRelation.Gt, "150000", null, "");

        var check = ClaimAnswers.CheckReaders(publication, claim, new SeriesQuery { Indicator = "migrants-stayed", Areas = ["SRB"], From = Period.OfYear(2022), To = Period.OfYear(2022) });

        Assert.That((check.Verdict, check.Sentence.En), Is.EqualTo(
            (Verdict.Undecidable, "Undecidable: the figure is > 116,000 (atina-2023), the claim says more than 150,000. All figures: ≈ 150,000 (about-2023), > 116,000 (atina-2023).")));
    }

    // People are whole: “<5” of UNODC's labour exploitation in 2006 is at most 4, and “over 116 thousand” of Atina's at least 116,001.
    [TestCase("identified-victims", 2006, "exploitation=labour", ClaimRelation.Le, "4", "unodc-2025", Verdict.Holds)]
    [TestCase("identified-victims", 2006, "exploitation=labour", ClaimRelation.Le, "3", "unodc-2025", Verdict.Undecidable)]
    [TestCase("identified-victims", 2006, "exploitation=labour", ClaimRelation.Gt, "4", "unodc-2025", Verdict.DoesNotHold)]
    [TestCase("migrants-stayed", 2022, "", ClaimRelation.Ge, "116001", "atina-2023", Verdict.Holds)]
    [TestCase("migrants-stayed", 2022, "", ClaimRelation.Lt, "116001", "atina-2023", Verdict.DoesNotHold)]
    [TestCase("migrants-stayed", 2022, "", ClaimRelation.Ge, "116002", "atina-2023", Verdict.Undecidable)]
    public void CountOfPeople_IsAWholeNumber(string indicator, int year, string breakdown, ClaimRelation relation, string value, string source, Verdict expected)
    {
        using var publication = WholeData.Open();
        var (period, parts) = (Period.OfYear(year), breakdown.Length == 0 ? Breakdown.Total : Breakdown.Parse(breakdown));
        var claim = ReadersClaim.Of(publication.Catalogue, publication.Catalogue.Find(indicator)!, "SRB", period, parts, relation, value, null, "");

        var check = ClaimAnswers.CheckReaders(publication, claim, new SeriesQuery { Indicator = indicator, Areas = ["SRB"], From = period, To = period, Sources = [source] });

        Assert.That(check.Verdict, Is.EqualTo(expected), check.Sentence.En);
    }
}
