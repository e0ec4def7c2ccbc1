namespace Indicators.Cli.Tests;

/// <summary>A publisher's file that came broken: what its source gave before stays.</summary>
public sealed class PublisherFileTests
{
    private const string Header = "Country Name,Country Code,Year,Value\n";
    private const string WorldBank = Header + "Serbia,SRB,2022,6664449\nSerbia,SRB,1999,7540401\n";

    private Workplace place = null!;

    [SetUp]
    public void Open()
    {
        place = new Workplace();
        place.Run("import", Repository.Data);
        Import(WorldBank);
    }

    [TearDown]
    public void Close() => place.Dispose();

    // A download that broke off after its header, and one whose numbers nobody can read.
    [TestCase(Header, "population.csv: no figure stands below its header")]
    [TestCase(Header + "Serbia,SRB,2022,NaN\nSerbia,SRB,1999,NaN\n", "population.csv: none of its 2 figures can be used; the first is left out for Value \"NaN\": no figure")]
    public void FileWithoutFigures_IsExit1_AndEndsNone(string text, string expected)
    {
        var before = place.Dump();

        var outcome = Import(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.StartWith(expected));
            Assert.That(outcome.Error, Does.Contain("nothing was imported"));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    // The folder has 6,664,449 for 2022; the name of the country goes into the locator.
    [Test]
    public void CellOfAMillionLetters_DoesNotFillTheMessage()
    {
        var outcome = Import(Header + new string('S', 1_000_000) + ",SRB,2022,1\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain("SSS…: the input data states 6664449").And.Length.LessThan(600));
        }
    }

    private Outcome Import(string text)
    {
        place.Folder.Write("population.csv", text);
        return place.Run("import", place.Folder.File("population.csv"));
    }
}
