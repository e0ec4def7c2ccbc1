using Indicators.Model;

namespace Indicators.Api.Tests;

public sealed class CitationTextTests
{
    [Test]
    public void EverythingKnown_StandsInTheOrderOfACitation() => Assert.That(
        CitationText.Of(Documents.Full).ToString(),
        Is.EqualTo("CPTV, 7 March 2023, “Annual report”, https://example.org/a%20report_1?x=1&y=2#p~3 (accessed 31 January 2024; licence: CC BY 4.0)."));

    [Test]
    public void NothingElseKnown_IsUndatedAndHasNoGaps() =>
        Assert.That(CitationText.Of(Documents.Bare).ToString(), Is.EqualTo("CPTV, undated, “Annual report”."));

    [Test]
    public void InSerbian_DetailsAreSerbian_AndTheTitleStays() => Assert.That(
        CitationText.Of(Documents.Full with { Licence = "Not stated; cite the source." }, Language.SerbianCyrillic).ToString(),
        Is.EqualTo("CPTV, 7 March 2023, “Annual report”, https://example.org/a%20report_1?x=1&y=2#p~3 (приступљено 31. јануар 2024.; лиценца: Није наведено; наведите извор)."));

    [TestCase("2023", "CPTV, 2023, ")]
    [TestCase("2023-03", "CPTV, March 2023, ")]
    [TestCase("2023-01/2023-05", "CPTV, January 2023 to May 2023, ")]
    [TestCase("2022/..", "CPTV, from 2022, ")]
    [TestCase("..", "CPTV, undated, ")]
    public void DateOfPublication_IsInWords(string published, string expected) =>
        Assert.That(CitationText.Of(Documents.Bare with { Published = Period.Parse(published) }).Before, Is.EqualTo(expected));

    // A title that quotes something: data/sources.csv, europa18.
    [Test]
    public void QuotationMarksInsideTheTitle_BecomeSingle_AndStayOnThePage()
    {
        var citation = CitationText.Of(Documents.Bare with { Title = "Launch of project “Support”" });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(citation.ToString(), Does.Contain("“Launch of project ‘Support’”"));
            Assert.That(citation.Title, Is.EqualTo("Launch of project “Support”"));
        }
    }

    [Test]
    public void LineBreaksInACell_BecomeSpaces() =>
        Assert.That(CitationText.Of(Documents.Bare with { Title = "Annual\r\n report\t2023 " }).Title, Is.EqualTo("Annual report 2023"));
}
