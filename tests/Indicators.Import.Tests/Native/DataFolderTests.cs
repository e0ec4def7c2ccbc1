namespace Indicators.Import.Tests;

public sealed class DataFolderTests
{
    [Test]
    public void DataOfTheRepository_HasNeitherErrorsNorWarnings()
    {
        var reading = new DataFolder(Repository.Data).Read();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Problems, Is.Empty);
            Assert.That(reading.Data.Observations.Select(placed => placed.Observation.Source), Has.Some.EqualTo("atina-2023"));
        }
    }

    [Test]
    public void ProblemsOfAllFiles_AreReportedTogether_AndNothingIsGiven()
    {
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,cptv,CPTV,Annual report
            survey-2023,cptv,,Survey
            """).Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,62.5,report-2023,p. 1
            identified-victims,Serbia,2021,46,report-2023,
            """).Write("observations/more.csv", """
            indicator,area,period,value,source,locator
            resident-population,SRB,2022,6.6 million,report-2023,p. 1
            """).Write("spells.csv", """
            id,body,area,state,start,end,source,locator
            s1,cptv-shelter,SRB,open,2022-13,2023,report-2023,p. 1
            """);

        var reading = folder.Read();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.HasErrors, Is.True);
            Assert.That(reading.Problems.Select(Mistake.Of), Is.EqualTo(new[]
            {
                new Mistake("sources.csv", 3, "publisher", ""),
                new Mistake("spells.csv", 2, "start", "2022-13"),
                new Mistake(TemporaryFolder.Figures, 2, "value", "62.5"),
                new Mistake(TemporaryFolder.Figures, 3, "area", "Serbia"),
                new Mistake(TemporaryFolder.Figures, 3, "locator", ""),
                new Mistake("observations/more.csv", 2, "value", "6.6 million"),
            }));
        }
    }

    [Test]
    public void EveryFileOfObservations_IsRead_WhateverItsFolderAndTheCaseOfItsName()
    {
        using var folder = new TemporaryFolder().Write("observations/2021/OLD.CSV", """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2021,46,report-2023,p. 1
            """);

        Assert.That(folder.Read().Data.Observations.Select(placed => placed.Observation.Period.Text), Is.EquivalentTo(new[] { "2021", "2022" }));
    }

    [Test]
    public void FilesThatMayBeMissing_AreEmpty()
    {
        using var folder = new TemporaryFolder();

        var data = folder.Data();

        Assert.That(data.Spells.Count + data.Duties.Count + data.Events.Count + data.Claims.Count + data.Notes.Count, Is.Zero);
    }

    [Test]
    public void FolderWithoutCodes_HasTheBuiltInOnes()
    {
        using var folder = new TemporaryFolder();

        Assert.That(folder.Data().Codes.Select(code => (code.Dimension, code.Id, code.Exhaustive)), Has.Some.EqualTo(("sex", "female", true)));
    }

    [Test]
    public void FolderThatIsNotThere_DoesNotExist()
    {
        using var folder = new TemporaryFolder();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(new DataFolder(folder.Path).Exists, Is.True);
            Assert.That(new DataFolder(Path.Combine(folder.Path, "none")).Exists, Is.False);
            Assert.That(() => new DataFolder(Path.Combine(folder.Path, "none")).Read(), Throws.InstanceOf<IOException>());
        }
    }

    [Test]
    public void Fingerprint_IsTheSameUntilAFileChanges()
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        var first = data.Fingerprint();
        var second = data.Fingerprint();
        folder.Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,63,report-2023,p. 1
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first, Does.Match("^[0-9a-f]{64}$"));
            Assert.That(second, Is.EqualTo(first));
            Assert.That(data.Fingerprint(), Is.Not.EqualTo(first));
        }
    }

    [Test]
    public void Fingerprint_ChangesWithTheDescriptor()
    {
        using var folder = new TemporaryFolder();
        var first = new DataFolder(folder.Path).Fingerprint();

        folder.Write("datapackage.json", "{}");

        Assert.That(new DataFolder(folder.Path).Fingerprint(), Is.Not.EqualTo(first));
    }

    [Test]
    public void Fingerprint_DependsOnTheNamesOfFiles_AndNotOnTheFolder()
    {
        const string content = "id,indicator,text,basis\n";
        using var one = new TemporaryFolder().Write("notes.csv", content);
        using var same = new TemporaryFolder().Write("notes.csv", content);
        using var renamed = new TemporaryFolder().Write("notez.csv", content);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(new DataFolder(same.Path).Fingerprint(), Is.EqualTo(new DataFolder(one.Path).Fingerprint()));
            Assert.That(new DataFolder(renamed.Path).Fingerprint(), Is.Not.EqualTo(new DataFolder(one.Path).Fingerprint()));
        }
    }
}
