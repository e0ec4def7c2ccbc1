namespace Indicators.Import.Tests;

/// <summary>The World Bank's population, in its two shapes.</summary>
public sealed class WorldBankPopulationTests
{
    [Test]
    public void LongFile_HasARowForEachYear()
    {
        var read = Published.Of("Country Name,Country Code,Year,Value\nKosovo,XKX,2016,1777568\nWorld,WLD,2016,7464022000\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "resident-population XKX 2016 1777568" }));
            Assert.That(read.Observations.Single().Locator, Is.EqualTo("SP.POP.TOTL, Kosovo, 2016"));
            Assert.That(read.LeftOut.Single(), Does.StartWith("3 Value: Country Code \"WLD\": no code is known for it"));
        }
    }

    // The World Bank's own download: a byte order mark, four lines about the file, a column for each year, a comma at the end of each line.
    private const string Wide = """
        "Data Source","World Development Indicators",

        "Last Updated Date","2025-10-07",

        "Country Name","Country Code","Indicator Name","Indicator Code","1960","2021","2022",
        "Serbia","SRB","Population, total","SP.POP.TOTL","","6834326","6664449",
        "Arab World","ARB","Population, total","SP.POP.TOTL","91540853","464684914","472373190",
        "Serbia","SRB","Population growth (annual %)","SP.POP.GROW","","-0.9","-2.5",

        """;

    [Test]
    public void WideFile_HasAFigureInEachYearsColumn()
    {
        var read = Published.Of("\ufeff" + Wide);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((read.Reading.Format, read.Reading.HeaderRow, read.Reading.Source), Is.EqualTo(("world-bank-population", 5L, "world-bank-population")));
            Assert.That(read.Figures, Is.EqualTo(new[] { "resident-population SRB 2021 6834326", "resident-population SRB 2022 6664449" }));
            Assert.That(read.Observations.Select(observation => observation.Locator), Is.EqualTo(new[] { "SP.POP.TOTL, Serbia, 2021", "SP.POP.TOTL, Serbia, 2022" }));
            Assert.That(read.LeftOut.First(), Is.EqualTo("6 1960: 1960: the cell is empty, and no status says why"));
            Assert.That(read.LeftOut.Skip(1).Take(3), Has.All.Contains("Country Code \"ARB\""));
            Assert.That(read.LeftOut.Skip(4), Has.All.Contains("Indicator Code \"SP.POP.GROW\": no code is known for it"));
            Assert.That((read.Reading.Rows, read.Reading.Figures), Is.EqualTo((3L, 9L)));
        }
    }

    [Test]
    public void BothShapes_SayTheSame()
    {
        var wide = Published.Of(Wide).Observations;
        var tall = Published.Of("Country Name,Country Code,Year,Value\nSerbia,SRB,2021,6834326\nSerbia,SRB,2022,6664449\n").Observations;
        Assert.That(wide, Is.EqualTo(tall));
    }

    // Spellings go before codes: a publisher can use a country's code for something else.
    [Test]
    public void SpellingOfACode_GoesBeforeTheCode() => Assert.That(
        Published.Of("Country Name,Country Code,Year,Value\nKosovo,KSV,2016,1777568\nSerbia,SRB,2016,7058322\n", spellings: [new("world-bank-population", "Country Code", "KSV", "XKX"), new("world-bank-population", "Country Code", "SRB", "none")]).Figures,
        Is.EqualTo(new[] { "resident-population XKX 2016 1777568" }));

    // Only a format with editions says of which one a figure is; that of the source need not be when it was counted.
    [Test]
    public void DateOfTheSource_IsNoEdition() =>
        Assert.That(Published.Of("Country Name,Country Code,Year,Value\nSerbia,SRB,2016,7058322\n", source: "unodc-2023").Observations.Single().AsOf, Is.Null);

    [Test]
    public void CellWithoutAHeading_IsAnError() => Assert.That(
        Published.Of(Wide.Replace("\"6664449\",", "\"6664449\",7", StringComparison.Ordinal)).Problems,
        Is.EqualTo(new[] { "file.csv, row 6: found \"7\"; the cell has no heading above it" }));

    [Test]
    public void YearThatIsThereTwice_IsNoHeader() => Assert.That(
        Published.Of(Wide.Replace("\"2021\",", "\"2022\",", StringComparison.Ordinal)).Problems.Single(),
        Does.Contain("nearest is row 5 to world-bank-population; there twice: 2022"));
}
