using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ProblemListTests
{
    [Test]
    public void OfOneFile_TheFirstThousandAreKept_AndTheRestIsCounted()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, FiguresWithWrongValues(1003)).Write("claims.csv", "idd\n");

        var problems = folder.Read().Problems;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.Count(problem => problem is { File: TemporaryFolder.Figures, Row: not null }), Is.EqualTo(1000));
            Assert.That(problems.Last(problem => problem is { File: TemporaryFolder.Figures, Row: not null }).Row, Is.EqualTo(1001));
            Assert.That(problems.Select(problem => problem.ToString()), Has.One.EqualTo("observations/figures.csv: and 3 more errors in this file"));
            Assert.That(problems.Select(Mistake.Of), Has.One.EqualTo(new Mistake("claims.csv", 1, "idd", "idd", "id")), "other files have their own thousand");
        }
    }

    [Test]
    public void AThousandProblems_AreAllKept()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, FiguresWithWrongValues(1000));

        Assert.That(folder.Read().Problems.Select(problem => problem.Row), Is.EqualTo(Enumerable.Range(2, 1000).Select(row => (long?)row)));
    }

    // Errors have a thousand of their own: those who look for what stops the import find it among any number of warnings.
    [Test]
    public void ErrorAfterAThousandWarnings_StopsTheImport_AndIsTold()
    {
        var problems = new ProblemList();
        for (var row = 2; row <= 1001; row++)
        {
            problems.Add(ProblemType.UnnamedCode, "spells.csv", row, "body", "new-body", "has no name");
        }

        problems.Add(ProblemType.RowConstraint, "spells.csv", 1002, "end", "2020", "the end lies before the start");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.HasErrors, Is.True);
            Assert.That(problems.ToList()[^1].ToString(), Is.EqualTo("spells.csv, row 1002, column end: found \"2020\"; the end lies before the start"));
        }
    }

    [Test]
    public void WarningsLeftOut_AreWarnings_WhateverIsWrongInOtherFiles()
    {
        var problems = new ProblemList();
        for (var row = 2; row <= 1003; row++)
        {
            problems.Add(ProblemType.UnnamedCode, "spells.csv", row, "body", "new-body", "has no name");
        }

        problems.Add(ProblemType.ConstraintError, "sources.csv", 2, "title", "", "the cell may not be empty");

        Assert.That(problems.ToList()[^1], Is.EqualTo(new Problem(ProblemType.MoreWarnings, "spells.csv", null, null, null, "and 2 more warnings in this file") { Count = 2 }));
    }

    private static string FiguresWithWrongValues(int count) =>
        "indicator,area,period,value,source,locator\n"
        + string.Concat(Enumerable.Range(0, count).Select(row => $"identified-victims,SRB,2022,many,report-2023,p. {row}\n"));
}
