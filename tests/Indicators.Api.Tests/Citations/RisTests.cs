using Indicators.Model;

namespace Indicators.Api.Tests;

public sealed class RisTests
{
    [Test]
    public void EverythingKnown_IsOneRecord() => Assert.That(Written(Documents.Full), Is.EqualTo(string.Concat(
        "TY  - RPRT\r\n",
        "ID  - report-2023\r\n",
        "AU  - CPTV,\r\n",
        "TI  - Annual report\r\n",
        "PB  - CPTV\r\n",
        "PY  - 2023\r\n",
        "DA  - 2023/03/07\r\n",
        "UR  - https://example.org/a%20report_1?x=1&y=2#p~3\r\n",
        "Y2  - 2024/01/31\r\n",
        "LA  - sr\r\n",
        "N1  - Licence: CC BY 4.0. Year of printing inferred.\r\n",
        "ER  - \r\n")));

    [Test]
    public void NothingElseKnown_LeavesTagsOut() =>
        Assert.That(Written(Documents.Bare), Is.EqualTo("TY  - RPRT\r\nID  - report-2023\r\nAU  - CPTV,\r\nTI  - Annual report\r\nPB  - CPTV\r\nER  - \r\n"));

    // "Last, First": readers would make a person of it. data/sources.csv, t23al.
    [Test]
    public void PublisherWithAComma_IsNoAuthor()
    {
        var record = Written(Documents.Bare with { Publisher = "US Department of State, copied by amicidilazzaro.it" });

        Assert.That(record, Does.Contain("PB  - US Department of State, copied by amicidilazzaro.it\r\n").And.Not.Contain("AU  -"));
    }

    [TestCase("2023", "PY  - 2023\r\nER")]
    [TestCase("2023-12", "PY  - 2023\r\nDA  - 2023/12\r\nER")]
    [TestCase("2023-01/2023-05", "PY  - 2023\r\nN1  - Published January 2023 to May 2023.\r\nER")]
    [TestCase("2022/2023", "PY  - 2022 to 2023\r\nN1  - Published 2022 to 2023.\r\nER")]
    [TestCase("../2021", "PB  - CPTV\r\nN1  - Published until 2021.\r\nER")]
    [TestCase("..", "PB  - CPTV\r\nER")]
    public void DateOfPublication_IsAsExactAsItIsKnown(string published, string expected) =>
        Assert.That(Written(Documents.Bare with { Published = Period.Parse(published) }), Does.Contain(expected));

    [Test]
    public void LineBreakInACell_BeginsNoTag() =>
        Assert.That(Written(Documents.Bare with { Title = "Annual\r\nAU  - Somebody" }), Does.Contain("TI  - Annual AU - Somebody\r\n"));

    [Test]
    public void EveryDocumentOfTheData_IsARecordOfTaggedLines()
    {
        foreach (var source in Documents.OfTheData)
        {
            var lines = Written(source).Split("\r\n");
            using (Assert.EnterMultipleScope())
            {
                Assert.That(lines[0], Is.EqualTo("TY  - RPRT"), source.Id);
                Assert.That(lines[^2..], Is.EqualTo(new[] { "ER  - ", "" }), source.Id);
                Assert.That(lines[..^2], Has.All.Match("^[A-Z][A-Z0-9]  - [^\r\n]+$"), source.Id);
            }
        }
    }

    private static string Written(params Source[] sources) => Ris.Write(sources.Select(CitedSource.Of));
}
