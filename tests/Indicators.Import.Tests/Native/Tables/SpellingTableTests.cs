using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>The file of what publishers write for codes.</summary>
public sealed class SpellingTableTests
{
    [TestCase("unodc-glotip,Category,Dr Kongo,COD")]
    [TestCase("unodc-glotip,Category,Unknown,citizenship=unknown")]
    [TestCase("unodc-glotip,Category,Former Yugoslavia,none")]
    [TestCase("unodc-glotip,Sex,Total,total")]
    [TestCase("unodc-glotip,Indicator,Detected trafficking victims,identified-victims")]
    [TestCase("unodc-glotip,Iso3_code,KOS,XKX")]
    [TestCase("sdmx-csv,geo,EL,GRC")]
    [TestCase("sdmx-csv,OBS_STATUS,b,B")]
    [TestCase("sdmx-csv,anything,GIRLS,sex=female;age=minor")]
    [TestCase("sdmx-csv,remark,*,total")]
    public void Spelling_IsRead(string row)
    {
        using var folder = new TemporaryFolder().Write("reference/spellings.csv", $"format,column,found,code\n{row}\n");

        var cells = row.Split(',');
        Assert.That(folder.Data().Spellings, Is.EqualTo(new[] { new Spelling(cells[0], cells[1], cells[2], cells[3]) }));
    }

    [TestCase("unodc-glotp,Category,Dr Kongo,COD", "format", "unodc-glotp", "unodc-glotip")]
    [TestCase("unodc-glotip,Catgory,Dr Kongo,COD", "column", "Catgory", "Category")]
    [TestCase("unodc-glotip,Country,Serbia,SRB", "column", "Country", null)]
    [TestCase("unodc-glotip,Category,,COD", "found", "", null)]
    [TestCase("unodc-glotip,Category,Dr Kongo,", "code", "", null)]
    [TestCase("unodc-glotip,Category,Dr Kongo,ZZZ", "code", "ZZZ", null)]
    [TestCase("unodc-glotip,Category,Unknown,sex=unknown", "code", "sex=unknown", null)]
    [TestCase("unodc-glotip,Sex,Women,adult", "code", "adult", null)]
    [TestCase("unodc-glotip,Indicator,Persons convicted,persons-convcted", "code", "persons-convcted", null)]
    [TestCase("sdmx-csv,geo,EL,EL", "code", "EL", null)]
    [TestCase("sdmx-csv,OBS_STATUS,b,Z", "code", "Z", null)]
    public void WrongCell_IsAnErrorAtItsPlace(string row, string column, string found, string? nearest)
    {
        using var folder = new TemporaryFolder().Write("reference/spellings.csv", $"format,column,found,code\nunodc-glotip,Sex,Male,male\n{row}\n");

        Assert.That(folder.Mistakes(), Is.EqualTo(new[] { new Mistake("reference/spellings.csv", 3, column, found, nearest) }));
    }

    [Test]
    public void SecondCodeForOneWord_IsAnError()
    {
        using var folder = new TemporaryFolder().Write("reference/spellings.csv", "format,column,found,code\nunodc-glotip,Category,Congo,COG\nunodc-glotip,Category,Congo,COD\n");

        Assert.That(folder.OnlyError().ToString(), Does.Contain("row 3").And.Contain("row 2 of reference/spellings.csv has the same key"));
    }

    [Test]
    public void FolderWithoutSpellings_HasThoseOfTheProgram()
    {
        using var folder = new TemporaryFolder();

        Assert.That(folder.Data().Spellings, Has.Some.EqualTo(new Spelling("unodc-glotip", "Category", "Dr Kongo", "COD")));
    }

    [Test]
    public void DefinitionsOfTheProgram_AreThoseOfTheRepository_WithoutFigures()
    {
        var program = BuiltInDefinitions.Read();
        var repository = new DataFolder(Repository.Data).Read().Data;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(program.Problems, Is.Empty);
            Assert.That(program.Data.Spellings, Is.EqualTo(repository.Spellings).And.Not.Empty);
            Assert.That(program.Data.Sources, Is.EqualTo(repository.Sources));
            Assert.That(program.Data.Indicators, Is.EqualTo(repository.Indicators));
            Assert.That(program.Data.DerivedIndicators.Select(derived => derived.Id), Is.EqualTo(repository.DerivedIndicators.Select(derived => derived.Id)));
            Assert.That(program.Data.Notes.Select(note => note.Id), Is.EqualTo(repository.Notes.Select(note => note.Id)));
            Assert.That(program.Data.Observations, Is.Empty);
        }
    }
}
