using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ObservationTableTests
{
    [Test]
    public void EveryCellOfARow_IsRead()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,sex,age,exploitation,citizenship,group,origin,referrer,provider,value,rounded_to,status,conf,counted_by,source,locator,as_of,note
            identified-victims,SRB,2022-01/2022-10,female,minor,sexual,foreign,refugee-migrant,africa,police,state,30,10,P,N,police,report-2023,p. 1,2022-11,First ten months
            """);

        Assert.That(folder.Observations(), Is.EqualTo(new[]
        {
            new Observation
            {
                Indicator = "identified-victims",
                Area = "SRB",
                Period = Period.Parse("2022-01/2022-10"),
                Breakdown = Breakdown.Parse("sex=female;age=minor;exploitation=sexual;citizenship=foreign;group=refugee-migrant;origin=africa;referrer=police;provider=state"),
                Figure = Figure.Rounded(30, 10, FigureKind.Count),
                Status = ObservationStatus.Provisional,
                Confidentiality = Confidentiality.NotForPublication,
                CountedBy = "police",
                Source = "report-2023",
                Locator = "p. 1",
                AsOf = Period.Parse("2022-11"),
                Note = "First ten months",
            },
        }));
    }

    [Test]
    public void EmptyStatusConfAndCounter_AreNormalFreeAndTheSourcesOwn()
    {
        using var folder = new TemporaryFolder();

        var observation = folder.Observations()[0];

        Assert.That(
            (observation.Status, observation.Confidentiality, observation.CountedBy),
            Is.EqualTo((ObservationStatus.Normal, Confidentiality.Free, "cptv")));
    }

    [TestCase("O")]
    [TestCase("M")]
    [TestCase("L")]
    [TestCase("Q")]
    public void EmptyValue_WithAStatusThatSaysWhy_HasNoFigure(string status)
    {
        using var folder = FolderWith("", status);

        var observation = folder.Observations()[0];

        Assert.That((observation.Figure, observation.Status.Letter()), Is.EqualTo(((Figure?)null, status)));
    }

    [TestCase("")]
    [TestCase("A")]
    [TestCase("E")]
    [TestCase("K")]
    public void EmptyValue_WithoutAStatusThatSaysWhy_IsAnError(string status)
    {
        using var folder = FolderWith("", status);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "status", status)));
            Assert.That(error.Allowed, Does.Contain("O missing, M cannot exist, L not collected, Q suppressed"));
        }
    }

    [TestCase("O")]
    [TestCase("M")]
    [TestCase("L")]
    [TestCase("Q")]
    public void Value_WithAStatusForNone_IsAnError(string status)
    {
        using var folder = FolderWith("0", status);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "status", status)));
    }

    [TestCase("Z", null)]
    [TestCase("a", "A")]
    [TestCase("AA", null)]
    public void UnknownStatus_IsAnErrorWithTheLetters(string status, string? nearest)
    {
        using var folder = FolderWith("62", status);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Column, error.Found, error.Allowed), Is.EqualTo(("status", status, "allowed: A, B, D, E, K, L, M, O, P, Q, U")));
            if (nearest is not null)
            {
                Assert.That(error.Nearest, Is.EqualTo(nearest));
            }
        }
    }

    [Test]
    public void UnknownConf_IsAnErrorWithTheLetters()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,conf,source,locator
            identified-victims,SRB,2022,62,X,report-2023,p. 1
            """);

        var error = folder.OnlyError();

        Assert.That((error.Column, error.Found, error.Allowed), Is.EqualTo(("conf", "X", "allowed: A, C, D, F, N, S")));
    }

    [Test]
    public void SourceThatNamesNoCounter_NeedsOneInTheRow()
    {
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,,CPTV,Annual report
            """).Write(TemporaryFolder.Figures, """
            indicator,area,period,value,counted_by,source,locator
            identified-victims,SRB,2021,46,police,report-2023,p. 1
            identified-victims,SRB,2022,62,,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, "counted_by", "")));
    }

    [Test]
    public void CounterThatIsNoIdentifier_IsAnErrorWithTheNearestOne()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,counted_by,source,locator
            identified-victims,SRB,2022,62,US TIP,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "counted_by", "US TIP", "us-tip")));
    }

    private static TemporaryFolder FolderWith(string value, string status) => new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
        indicator,area,period,value,status,source,locator
        identified-victims,SRB,2022,{value},{status},report-2023,p. 1
        """);
}
