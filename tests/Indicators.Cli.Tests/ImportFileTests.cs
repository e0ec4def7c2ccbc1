using System.Text.Json;

namespace Indicators.Cli.Tests;

/// <summary><c>import</c> with a file as its publisher gives it.</summary>
public sealed class ImportFileTests
{
    private const string WorldBank = "Country Name,Country Code,Year,Value\nSerbia,SRB,2022,6664449\nSerbia,SRB,1999,7540401\nWorld,WLD,1999,6034000000\nArab World,ARB,1999,280000000\n";

    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void File_SaysFormatSourceRowsAndWhatIsLeftOut()
    {
        place.Run("import", Repository.Data);

        var outcome = Import(WorldBank);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Error, Is.Empty);
            Assert.That(outcome.Output, Does.StartWith("""
                population.csv: read as world-bank-population (known by its header), source world-bank-population.
                4 rows with 4 figures: 2 observations, 2 left out.
                    2: Country Code "WLD", "ARB": no code is known for it; add a row world-bank-population,Country Code,…,… to reference/spellings.csv if it is clear what it means (first in row 4)

                """.ReplaceLineEndings()));
            Assert.That(outcome.Output, Does.Contain("release 2 with ").And.Contain("; 2 rows added, 0 ended."));
        }
    }

    [Test]
    public void Json_HasEveryFigureThatIsLeftOut()
    {
        place.Run("import", Repository.Data);

        var json = Import(WorldBank, "--format", "json").Json;

        var leftOut = json.GetProperty("leftOut");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.GetProperty("valid").GetBoolean(), Is.True);
            Assert.That(json.GetProperty("knownBy").GetString(), Is.EqualTo("header"));
            Assert.That((json.GetProperty("rows").GetInt64(), json.GetProperty("observations").GetInt64(), leftOut.GetProperty("count").GetInt64()), Is.EqualTo((4L, 2L, 2L)));
            Assert.That(leftOut.GetProperty("records").EnumerateArray().Select(Record), Is.EqualTo(new[] { ("population.csv", 4L, "Value"), ("population.csv", 5L, "Value") }));
            Assert.That(leftOut.GetProperty("records")[1].GetProperty("reason").GetString(), Does.StartWith("Country Code \"ARB\": no code is known for it"));
        }
    }

    [Test]
    public void UnchangedFile_MakesNoRelease()
    {
        place.Run("import", Repository.Data);
        Import(WorldBank);
        var before = place.Dump();

        var outcome = Import(WorldBank);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("holds the same already; no new release"));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void NewDatabase_FirstGetsTheProgramsOwnDefinitions_AndSaysSo()
    {
        var outcome = Import(WorldBank);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("is new: the program's own definitions came first, as release 1").And.Contain("release 2 with 2 observations; 2 rows added"));
        }
    }

    // The folder replaces the definitions, and says the same of the figures that both have.
    [Test]
    public void FolderAfterAFile_ReplacesTheDefinitions()
    {
        Import(WorldBank);

        var outcome = place.Run("import", Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("release 3 with "));
        }
    }

    // The folder has 6,664,449 for 2022.
    [Test]
    public void FigureThatTheFolderStatesOtherwise_IsRefusedByItsRow()
    {
        place.Run("import", Repository.Data);
        var before = place.Dump();

        var outcome = Import(WorldBank.Replace("6664449", "6664448", StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain("population.csv, row 2: found \"6664448\"; SP.POP.TOTL, Serbia, 2022: the input data states 6664449 for the same key; both may state one figure, not two"));
            Assert.That(outcome.Error, Does.Contain("nothing was imported"));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [TestCase(new[] { "--as", "world-bank" }, "--as: found \"world-bank\"; no format; the formats are unodc-glotip, ")]
    [TestCase(new[] { "--as", "unodc-glotip" }, "is a header of the format unodc-glotip; nearest is row 1")]
    [TestCase(new[] { "--source", "world-bank-populations" }, "did you mean \"world-bank-population\"?")]
    public void UnknownFormatOrSource_IsExit1_AndNothingIsMade(string[] options, string expected)
    {
        var outcome = Import(WorldBank, options);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain(expected));
            Assert.That(outcome.Error, Does.Contain("nothing was imported"));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    [Test]
    public void SourceThatTheFolderAdds_CanBeNamed()
    {
        var data = place.Folder.CopyOfData();
        File.AppendAllText(Path.Combine(data, "sources.csv"), "census-2022,world-bank,World Bank,Another edition,,,,,,,,\n");
        place.Run("import", data);

        var outcome = Import(WorldBank, "--source", "census-2022", "--as", "world-bank-population");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("read as world-bank-population (as asked), source census-2022."));
        }
    }

    // The spellings of the database count, not those of the program.
    [Test]
    public void SpellingThatTheFolderAdds_IsUsed()
    {
        var data = place.Folder.CopyOfData();
        File.AppendAllText(Path.Combine(data, "reference", "spellings.csv"), "world-bank-population,Country Code,ARB,XKX\n");
        place.Run("import", data);

        Assert.That(Import(WorldBank).Output, Does.Contain("3 observations, 1 left out"));
    }

    [TestCase("Country Name,Country Code,Year,Value\nSerbia,SRB,2022\n", "population.csv, row 2: the row has 3 cells, the header 4")]
    [TestCase("", "the file is empty")]
    [TestCase("a,b\n1,2\n", "it begins with a, b")]
    public void BrokenFile_IsExit1_AndNothingIsMade(string text, string expected)
    {
        var outcome = Import(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain(expected));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    [Test]
    public void OptionsOfAFile_WithAFolder_AreWrongUsage()
    {
        var outcome = place.Run("import", Repository.Data, "--as", "unodc-glotip");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(2));
            Assert.That(outcome.Error, Does.Contain("are for a publisher's file"));
        }
    }

    [Test]
    public void LoopOfLinks_IsExit3()
    {
        File.CreateSymbolicLink(place.Folder.File("loop.csv"), place.Folder.File("loop.csv"));

        Assert.That(place.Run("import", place.Folder.File("loop.csv")).Code, Is.EqualTo(3));
    }

    [TestCase("unodc/unodc_glotip_region_2025-04-14.csv", 5067)]
    [TestCase("unhcr/unhcr_population_region_totals.csv", 840)]
    [TestCase("unhcr/unhcr_population_serbia_by_origin.csv", 476)]
    [TestCase("unhcr/unhcr_asylum_applications_region_totals.csv", 189)]
    [TestCase("unhcr/unhcr_asylum_decisions_region_totals.csv", 980)]
    [TestCase("worldbank/worldbank_population_region.csv", 300)]
    public void RealFile_ConfirmsEveryFigureOfTheRepository(string file, int added)
    {
        var path = RealSources.File(file);
        place.Run("import", Repository.Data);

        var outcome = place.Run("import", path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero, outcome.Output);
            Assert.That(outcome.Output, Does.Contain($"; {added} rows added, 0 ended."));
        }
    }

    private Outcome Import(string text, params string[] options)
    {
        place.Folder.Write("population.csv", text);
        return place.Run(["import", place.Folder.File("population.csv"), .. options]);
    }

    private static (string?, long, string?) Record(JsonElement record) =>
        (record.GetProperty("file").GetString(), record.GetProperty("row").GetInt64(), record.GetProperty("column").GetString());
}
