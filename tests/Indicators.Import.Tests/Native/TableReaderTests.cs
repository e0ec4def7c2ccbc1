namespace Indicators.Import.Tests;

public sealed class TableReaderTests
{
    [Test]
    public void DefinitionsHaveKeysToo()
    {
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,cptv,CPTV,Annual report
            report-2023,cptv,CPTV,Annual report again
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake("sources.csv", 3, "id", "report-2023")));
    }
}
