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
}
