using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ReferencesTests
{
    [TestCase("identified-victim", "identified-victims")]
    [TestCase("femaleshare", "female-share")]
    [TestCase("something-else-entirely", null)]
    public void MisspeltIndicator_IsAnErrorWithTheNearestSpelling(string indicator, string? nearest)
    {
        using var folder = FolderWith(indicator, "report-2023");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "indicator", indicator, nearest)));
    }

    [TestCase("reprot-2023", "report-2023")]
    [TestCase("yearbook", null)]
    public void MisspeltSource_IsAnErrorWithTheNearestSpelling(string source, string? nearest)
    {
        using var folder = FolderWith("identified-victims", source);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "source", source, nearest)));
            Assert.That(error.Allowed, Does.Contain("sources.csv"));
        }
    }

    [Test]
    public void EmptyIndicatorAndSource_AreErrors()
    {
        using var folder = FolderWith("", "");

        Assert.That(folder.Mistakes(), Is.EqualTo(new[]
        {
            new Mistake(TemporaryFolder.Figures, 2, "indicator", ""),
            new Mistake(TemporaryFolder.Figures, 2, "source", ""),
        }));
    }

    [TestCase("sources.csv", "id,counted_by,publishr,title\nreport-2023,cptv,CPTV,Annual report\n", TestName = "SourcesWithAWrongHeader_AreReportedOnce")]
    [TestCase("sources.csv", "id,counted_by,publisher,title\nreport-2023,cptv,CPTV,Annual report,2023\nother,cptv,CPTV,Other\n", TestName = "SourceWithTooManyCells_IsReportedOnce")]
    [TestCase("sources.csv", "id,counted_by,publisher,title\nother,cptv,CPTV,Other\nreport-2023,cptv,CPTV,\"Annual\" report\n", TestName = "SourceWithABrokenQuote_IsReportedOnce")]
    [TestCase("indicators.csv", "id,kind,unit,referenc\nidentified-victims,count,persons,during\n", TestName = "IndicatorsWithAWrongHeader_AreReportedOnce")]
    [TestCase("indicators.csv", "id,kind,unit,reference\nother,count,persons,during\nidentified-victims,count,persons\n", TestName = "IndicatorWithTooFewCells_IsReportedOnce")]
    [TestCase("derived.csv", "id,knd\nfemale-share,share\n", TestName = "DerivedIndicatorsWithAWrongHeader_AreReportedOnce")]
    [TestCase("reference/codes.csv", "dimension,kode,name\norigin,SRB,Serbia\n", TestName = "CodesWithAWrongHeader_AreReportedOnce")]
    [TestCase("reference/codes.csv", "", TestName = "EmptyCodes_AreReportedOnce")]
    [TestCase("reference/codes.csv", "dimension,code,name\nsex,female,Women\norigin,SRB,Serbia,Republic\n", TestName = "CodeWithTooManyCells_IsReportedOnce")]
    public void ListThatCannotBeUsed(string file, string content)
    {
        using var folder = new TemporaryFolder().Write(file, content);

        Assert.That(folder.OnlyError().File, Is.EqualTo(file));
    }

    [TestCase("sources.csv", "id,counted_by,publisher,title\nreport-2023,CPTV,CPTV,Annual report\n")]
    [TestCase("indicators.csv", "id,kind,unit,reference\nidentified-victims,count,,during\n")]
    public void RowWithAWrongCell_CanStillBeReferredTo(string file, string content)
    {
        using var folder = new TemporaryFolder().Write(file, content);

        Assert.That(folder.OnlyError().File, Is.EqualTo(file));
    }

    [TestCase("sources.csv")]
    [TestCase("indicators.csv")]
    public void NeededFileThatIsMissing_IsReportedOnce(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Delete(file);

        var problems = folder.Read().Problems.Where(problem => problem.Severity == Severity.Error);

        Assert.That(problems.Select(Mistake.Of), Is.EqualTo(new[] { new Mistake(file, null, null, null) }));
    }

    private static TemporaryFolder FolderWith(string indicator, string source) => new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
        indicator,area,period,value,source,locator
        {indicator},SRB,2022,62,{source},p. 1
        """);
}
