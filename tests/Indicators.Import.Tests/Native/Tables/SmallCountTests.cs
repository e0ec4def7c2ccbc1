using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class SmallCountTests
{
    [TestCase("1")]
    [TestCase("4")]
    public void CountOf1To4ByOrigin_IsRefusedWithTheHint(string value)
    {
        using var folder = FolderWith("AFG", value, "");

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "conf", "", "A")));
            Assert.That(error.Allowed, Does.Contain("mark it A"));
            Assert.That(error.ToString(), Does.Not.Contain("AFG"), "the problem does not repeat where the people are from");
        }
    }

    // 3 rounded to 1 is 2.5 to 3.5, and so three people.
    [Test]
    public void RoundedCountThatCanOnlyBeOneNumber_IsRefused()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,origin,value,rounded_to,source,locator
            identified-victims,SRB,2022,AFG,3,1,report-2023,p. 1
            """);

        Assert.That(folder.OnlyError().Column, Is.EqualTo("conf"));
    }

    [Test]
    public void CountOf1To4ByWorldRegion_IsRefused()
    {
        using var folder = FolderWith("africa", "3", "");

        Assert.That(folder.OnlyError().Column, Is.EqualTo("conf"));
    }

    [Test]
    public void CountOf1To4ByOrigin_MarkedFree_IsRefused()
    {
        using var folder = FolderWith("AFG", "2", "F");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "conf", "F", "A")));
    }

    [TestCase("A", Confidentiality.SmallCount)]
    [TestCase("N", Confidentiality.NotForPublication)]
    public void CountOf1To4ByOrigin_WithConf_IsKept(string conf, Confidentiality expected)
    {
        using var folder = FolderWith("AFG", "2", conf);

        var observation = folder.Observations()[0];

        Assert.That((observation.Figure, observation.Confidentiality), Is.EqualTo((Figure.Exact(2), expected)));
    }

    [TestCase("AFG", "0", TestName = "Zero_IsFree")]
    [TestCase("AFG", "5", TestName = "Five_IsFree")]
    [TestCase("AFG", "<5", TestName = "WhatThePublisherMasked_IsFree")]
    [TestCase("AFG", "1..5", TestName = "RangeOfThePublisher_IsFree")]
    [TestCase("AFG", "~3", TestName = "RoughNumber_IsFree")]
    [TestCase("", "2", TestName = "SmallCountWithoutOrigin_IsFree")]
    public void FreeCount(string origin, string value)
    {
        using var folder = FolderWith(origin, value, "");

        var observation = folder.Observations()[0];

        Assert.That((FigureCell.Text(observation.Figure!), observation.Confidentiality), Is.EqualTo((value, Confidentiality.Free)));
    }

    [Test]
    public void SmallPercentageByOrigin_IsFree()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,origin,value,source,locator
            needs-met-share,SRB,2022,AFG,3,report-2023,p. 1
            """);

        Assert.That(folder.Observations()[0].Confidentiality, Is.EqualTo(Confidentiality.Free));
    }

    private static TemporaryFolder FolderWith(string origin, string value, string conf) => new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
        indicator,area,period,origin,value,conf,source,locator
        identified-victims,SRB,2022,{origin},{value},{conf},report-2023,p. 1
        """);
}
