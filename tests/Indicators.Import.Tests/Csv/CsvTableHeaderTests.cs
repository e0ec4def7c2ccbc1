namespace Indicators.Import.Tests;

public sealed class CsvTableHeaderTests
{
    [Test]
    public void UnknownColumn_IsNamedWithItsNearestSpelling()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,valeu,source,locator
            identified-victims,SRB,2022,62,report-2023,p. 1
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, "valeu", "valeu", "value")));
            Assert.That(error.Allowed, Does.Contain("indicator, area, period, sex, age").And.Contain("as_of, note"));
        }
    }

    [Test]
    public void ColumnNamesAreCaseSensitive()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            Indicator,area,period,value,source,locator
            identified-victims,SRB,2022,62,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, "Indicator", "Indicator", "indicator")));
    }

    [Test]
    public void RepeatedColumn_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,value,source,locator
            identified-victims,SRB,2022,62,62,report-2023,p. 1
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, "value", "value")));
            Assert.That(error.Allowed, Does.Contain("twice"));
        }
    }

    [Test]
    public void EveryWrongColumnIsReported_AndNoRowIsRead()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicatr,area,period,value,sorce,locator
            no-such-indicator,SRB,2022,x,report-2023,p. 1
            """);

        Assert.That(folder.Mistakes(), Is.EqualTo(new[]
        {
            new Mistake(TemporaryFolder.Figures, 1, "indicatr", "indicatr", "indicator"),
            new Mistake(TemporaryFolder.Figures, 1, "sorce", "sorce", "source"),
        }));
    }

    [TestCase("", "the file is empty")]
    [TestCase("\n", "the first row is empty")]
    public void EmptyFile_IsAnError(string content, string says)
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, content);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, null, null)));
            Assert.That(error.Allowed, Does.StartWith(says).And.Contain("indicator, area, period"));
        }
    }

    [Test]
    public void FileWithoutHeader_HasItsFirstRowReportedAsColumns()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, "identified-victims,SRB,2022,62,report-2023,p. 1\n");

        Assert.That(folder.Mistakes().Select(mistake => (mistake.Row, mistake.Column)), Is.EqualTo(new (long?, string?)[]
        {
            (1, "identified-victims"), (1, "SRB"), (1, "2022"), (1, "62"), (1, "report-2023"), (1, "p. 1"),
        }));
    }

    [Test]
    public void FileWithHeaderOnly_HasNoRows()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, "indicator,area,period,value,source,locator\n");

        Assert.That(folder.Observations(), Is.Empty);
    }

    [Test]
    public void ColumnsMayStandInAnyOrder()
    {
        using var folder = new TemporaryFolder();
        var expected = folder.Observations();
        folder.Write(TemporaryFolder.Figures, """
            locator,value,source,period,indicator,area
            p. 1,62,report-2023,2022,identified-victims,SRB
            """);

        Assert.That(folder.Observations(), Is.EqualTo(expected));
    }

    [Test]
    public void ColumnThatIsLeftOut_IsEmpty()
    {
        using var folder = new TemporaryFolder();
        var expected = folder.Observations();
        folder.Write(TemporaryFolder.Figures, """
            indicator,area,period,sex,age,exploitation,citizenship,group,origin,referrer,provider,value,rounded_to,status,conf,counted_by,source,locator,as_of,note
            identified-victims,SRB,2022,,,,,,,,,62,,,,,report-2023,p. 1,,
            """);

        Assert.That(folder.Observations(), Is.EqualTo(expected));
    }

    [Test]
    public void NeededColumnThatIsLeftOut_IsAnErrorInEachRow()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source
            identified-victims,SRB,2021,46,report-2023
            identified-victims,SRB,2022,62,report-2023
            """);

        Assert.That(folder.Mistakes(), Is.EqualTo(new[]
        {
            new Mistake(TemporaryFolder.Figures, 2, "locator", ""),
            new Mistake(TemporaryFolder.Figures, 3, "locator", ""),
        }));
    }

    [Test]
    public void HeaderWithTextAfterAQuote_IsAnErrorOfRow1()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, "indicator,\"area\"x,period\nidentified-victims,SRB,2022\n");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 1, null, null)));
    }
}
