using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ProblemTests
{
    [Test]
    public void Problem_IsOneLine_WithPlaceFoundAllowedAndNearest()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,116.000,report-2023,p. 1
            """);

        Assert.That(folder.OnlyError().ToString(), Is.EqualTo(
            "observations/figures.csv, row 2, column value: found \"116.000\"; allowed: a whole number from 0, without separators or a decimal point; "
            + "alone or as >n, >=n, <n, <=n, a..b or ~n; no leading zero, at most 15 digits and 6 decimals; did you mean \"116000\"?"));
    }

    [Test]
    public void EmptyCell_IsCalledNothing() =>
        Assert.That(
            new Problem(ProblemType.ConstraintError, "sources.csv", 3, "title", "", "the cell may not be empty").ToString(),
            Is.EqualTo("sources.csv, row 3, column title: found nothing; the cell may not be empty"));

    [Test]
    public void Warning_IsCalledSo() =>
        Assert.That(
            new Problem(ProblemType.NoDescriptor, "datapackage.json", null, null, null, "the file is missing").ToString(),
            Is.EqualTo("warning: datapackage.json: the file is missing"));

    [TestCase(60, "found \"{0}\"; wrong")]
    [TestCase(61, "found \"{0}… (61 characters)\"; wrong")]
    public void CellOfMoreThan60Characters_IsShortened(int length, string expected)
    {
        var problem = new Problem(ProblemType.TypeError, "f.csv", 2, "note", new string('x', length), "wrong");

        Assert.That(problem.ToString(), Does.EndWith(expected.Replace("{0}", new string('x', 60), StringComparison.Ordinal)));
    }

    [Test]
    public void CellWithLineBreaks_StaysOnOneLine()
    {
        var problem = new Problem(ProblemType.TypeError, "f.csv", 2, "value", "6\r\n2", "wrong");

        Assert.That(problem.ToString(), Is.EqualTo("f.csv, row 2, column value: found \"6↵2\"; wrong"));
    }

    // A terminal would obey the sequence: it clears the screen.
    [Test]
    public void ControlCharacters_AreShownByTheirPictures_AndNamed()
    {
        var problem = new Problem(ProblemType.TypeError, "f.csv", 2, "value", "6\0\u001b[2J\u0085", "wrong");

        Assert.That(problem.ToString(), Is.EqualTo("f.csv, row 2, column value: found \"6␀␛[2J↵\" (it has the control character U+0000); wrong"));
    }

    [Test]
    public void LongNameOfAColumn_IsShortened()
    {
        var problem = new Problem(ProblemType.TypeError, "f.csv", 1, new string('x', 1000), null, "wrong");

        Assert.That(problem.ToString(), Is.EqualTo($"f.csv, row 1, column {new string('x', 60)}… (1000 characters): wrong"));
    }

    [Test]
    public void Problem_CarriesTheOneCell_AndNotTheRow()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,origin,value,conf,source,locator,note
            identified-victims,SRB,2022,AFG,many,A,report-2023,p. 17,Mother and child
            """);

        var line = folder.OnlyError().ToString();

        Assert.That(line, Does.Contain("many").And.Not.Contain("AFG").And.Not.Contain("Mother").And.Not.Contain("p. 17"));
    }
}
