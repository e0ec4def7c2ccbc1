namespace Indicators.Import.Tests;

public sealed class RowReaderTests
{
    [TestCase("116.000", "116000", TestName = "CountWithAPointForThousands_IsRefused")]
    [TestCase("1,234", "1234", TestName = "CountWithACommaForThousands_IsRefused")]
    [TestCase("116 000", "116000", TestName = "CountWithASpaceForThousands_IsRefused")]
    [TestCase("62.5", null, TestName = "CountWithDecimals_IsRefused")]
    [TestCase("1,5", null, TestName = "CountWithADecimalComma_IsRefused")]
    [TestCase("+5", "5", TestName = "CountWithAPlusSign_IsRefused")]
    [TestCase("05", null, TestName = "CountWithALeadingZero_IsRefused")]
    [TestCase("-1", null, TestName = "NegativeCount_IsRefused")]
    [TestCase("1234567890123456", null, TestName = "CountOfSixteenDigits_IsRefused")]
    [TestCase("many", null, TestName = "CountInWords_IsRefused")]
    [TestCase("≥2", ">=2", TestName = "SignThatIsNotAscii_IsRefused")]
    [TestCase("5..3", null, TestName = "RangeThatEndsBeforeItBegins_IsRefused")]
    [TestCase("<0", null, TestName = "CountBelowZero_IsRefused")]
    [TestCase("5 ", "5", TestName = "CountWithASpaceAfterIt_IsRefused")]
    public void Count(string value, string? nearest)
    {
        using var folder = FolderWith("identified-victims", value);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "value", value, nearest)));
            Assert.That(error.Allowed, Does.StartWith("allowed: a whole number from 0"));
        }
    }

    [TestCase("101", null, TestName = "PercentOver100_IsRefused")]
    [TestCase(">100", null, TestName = "PercentMoreThan100_IsRefused")]
    [TestCase("-1", null, TestName = "PercentBelow0_IsRefused")]
    [TestCase("1,5", "1.5", TestName = "PercentWithADecimalComma_IsRefused")]
    [TestCase("79%", null, TestName = "PercentWithItsSign_IsRefused")]
    [TestCase("33.3333333", null, TestName = "PercentWithSevenDecimals_IsRefused")]
    public void Percent(string value, string? nearest)
    {
        using var folder = FolderWith("needs-met-share", value);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "value", value, nearest)));
            Assert.That(error.Allowed, Does.StartWith("allowed: a number from 0 to 100"));
        }
    }

    [Test]
    public void ChangeBelowMinus100_IsRefused()
    {
        using var folder = FolderWith("identified-victims-change", "-100.5");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "value", "-100.5")));
    }

    [TestCase("identified-victims", ">116000")]
    [TestCase("identified-victims", "<=1")]
    [TestCase("needs-met-share", "~33.3")]
    [TestCase("needs-met-share", ">50")]
    [TestCase("needs-met-share", "100")]
    [TestCase("identified-victims-change", "-33.3")]
    [TestCase("identified-victims-change", "250")]
    [TestCase("female-share", "79")]
    public void FigureThatFitsItsIndicator_IsRead(string indicator, string value)
    {
        using var folder = FolderWith(indicator, value);

        Assert.That(Model.FigureCell.Text(folder.Observations()[0].Figure!), Is.EqualTo(value));
    }

    [TestCase("-1")]
    [TestCase("0")]
    [TestCase("one")]
    public void RoundedTo_ThatIsNoStep_IsAnErrorOfItsOwnColumn(string step)
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
            indicator,area,period,value,rounded_to,source,locator
            female-share,SRB,2022,79,{step},report-2023,p. 1
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "rounded_to", step)));
            Assert.That(error.Allowed, Does.Contain("above 0"));
        }
    }

    [Test]
    public void RoundedTo_WithoutValue_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,rounded_to,status,source,locator
            female-share,SRB,2022,,1,O,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "rounded_to", "1")));
    }

    [Test]
    public void RoundedTo_WithABound_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,rounded_to,source,locator
            female-share,SRB,2022,>79,1,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "value", ">79")));
    }

    [Test]
    public void RoundedTo_WithValue_IsRead()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,rounded_to,source,locator
            female-share,SRB,2022,79,1,report-2023,p. 1
            """);

        Assert.That(folder.Observations()[0].Figure, Is.EqualTo(Model.Figure.Rounded(79, 1, Model.FigureKind.Percent)));
    }

    [TestCase("2022-13", null)]
    [TestCase("2022-02-29", null)]
    [TestCase("22", null)]
    [TestCase("1799", null)]
    [TestCase("2022/2021", null)]
    [TestCase("2022–2023", "2022/2023")]
    [TestCase("2022.", "2022")]
    [TestCase("", null)]
    public void WrongPeriod_IsAnError(string period, string? nearest)
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
            indicator,area,period,value,source,locator
            identified-victims,SRB,{period},62,report-2023,p. 1
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "period", period, nearest)));
            Assert.That(error.Allowed, Does.Contain("YYYY"));
        }
    }

    [Test]
    public void WrongAsOf_IsAnError()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,source,locator,as_of
            identified-victims,SRB,2022,62,report-2023,p. 1,June 2023
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "as_of", "June 2023")));
    }

    private static TemporaryFolder FolderWith(string indicator, string value) => new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
        indicator,area,period,value,source,locator
        {indicator},SRB,2022,"{value}",report-2023,p. 1
        """);
}
