using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class CodeListsTests
{
    [TestCase("sex", "femal", "female")]
    [TestCase("age", "Minor", "minor")]
    [TestCase("exploitation", "labor", "labour")]
    [TestCase("citizenship", "stateless", null)]
    [TestCase("group", "refugee-migrants", "refugee-migrant")]
    [TestCase("referrer", "polices", "police")]
    [TestCase("provider", "civil society", "civil-society")]
    public void MisspeltCode_IsAnErrorOfItsColumnWithTheCodes(string dimension, string code, string? nearest)
    {
        using var folder = FolderWith(dimension, code);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, dimension, code, nearest)));
            Assert.That(error.Allowed, Does.StartWith("allowed: "));
        }
    }

    [Test]
    public void MisspeltCode_ListsTheWholeClosedList()
    {
        using var folder = FolderWith("sex", "woman");

        Assert.That(folder.OnlyError().Allowed, Is.EqualTo("allowed: female, male, other, unknown"));
    }

    [TestCase("AFG")]
    [TestCase("XKX")]
    [TestCase("africa")]
    public void CountriesAndWorldRegions_AreOrigins(string origin)
    {
        using var folder = FolderWith("origin", origin);

        Assert.That(folder.Observations()[0].Breakdown["origin"], Is.EqualTo(origin));
    }

    [TestCase("Afghanistan", null)]
    [TestCase("afg", "AFG")]
    [TestCase("Africa", "africa")]
    public void UnknownOrigin_IsAnErrorThatDoesNotListTheWorld(string origin, string? nearest)
    {
        using var folder = FolderWith("origin", origin);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Column, error.Found), Is.EqualTo(("origin", origin)));
            Assert.That(error.Allowed, Has.Length.LessThan(60));
            if (nearest is not null)
            {
                Assert.That(error.Nearest, Is.EqualTo(nearest));
            }
        }
    }

    [TestCase("africa", null, TestName = "WorldRegionAsArea_IsRefused")]
    [TestCase("Serbia", null, TestName = "CountryNameAsArea_IsRefused")]
    [TestCase("srb", "SRB", TestName = "AreaInLowerCase_IsRefused")]
    [TestCase("", null, TestName = "EmptyArea_IsRefused")]
    public void Area(string area, string? nearest)
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
            indicator,area,period,value,source,locator
            identified-victims,{area},2022,62,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "area", area, nearest)));
    }

    [Test]
    public void JoinedCodes_AreOneCodeInWhateverOrder()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,referrer,value,source,locator
            identified-victims,SRB,2021,international-organisation+ngo,12,report-2023,p. 1
            identified-victims,SRB,2022,ngo+international-organisation,14,report-2023,p. 1
            """);

        Assert.That(folder.Observations().Select(observation => observation.Breakdown.Text), Is.All.EqualTo("referrer=ngo+international-organisation"));
    }

    [Test]
    public void JoinedCodesOfAClaim_AreTheCodeOfTheObservations()
    {
        using var folder = new TemporaryFolder().Write("claims.csv", """
            id,form,subject,area,period,breakdown,relation,value,source,locator,text
            C1,value,identified-victims,SRB,2022,referrer=international-organisation+ngo;origin=*,gt,5,report-2023,p. 1,More than five were referred by others.
            """);

        Assert.That(folder.Data().Claims[0].Breakdown.Text, Is.EqualTo("referrer=ngo+international-organisation;origin=*"));
    }

    [Test]
    public void CodeJoinedToItself_IsThatCode()
    {
        using var folder = FolderWith("referrer", "ngo+ngo");

        Assert.That(folder.Observations()[0].Breakdown.Text, Is.EqualTo("referrer=ngo"));
    }

    [Test]
    public void JoinedCodes_AreCheckedOneByOne()
    {
        using var folder = FolderWith("referrer", "ngo+polce+");

        Assert.That(folder.Mistakes(), Is.EqualTo(new[]
        {
            new Mistake(TemporaryFolder.Figures, 2, "referrer", "ngo+polce+", "police"),
            new Mistake(TemporaryFolder.Figures, 2, "referrer", "ngo+polce+"),
        }));
    }

    [TestCase("sex=woman", "female, male")]
    [TestCase("sex", "dimension=code")]
    [TestCase("gender=female", "sex, age")]
    [TestCase("sex=female;sex=male", "twice")]
    [TestCase("sex=*", "not *")]
    public void WrongBreakdownInOneCell_IsAnError(string breakdown, string allowed)
    {
        using var folder = new TemporaryFolder().Write("notes.csv", $"""
            id,indicator,breakdown,text,basis
            n1,identified-victims,{breakdown},A note.,stated
            """);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.File, error.Row, error.Column, error.Found), Is.EqualTo(("notes.csv", 2L, "breakdown", breakdown)));
            Assert.That(error.Allowed, Does.Contain(allowed));
        }
    }

    [Test]
    public void CounterWithoutAName_IsAWarning()
    {
        using var folder = new TemporaryFolder().Write(TemporaryFolder.Figures, """
            indicator,area,period,value,counted_by,source,locator
            identified-victims,SRB,2022,62,new-office,report-2023,p. 1
            """);

        var warning = folder.OnlyWarning();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(warning.Severity, Is.EqualTo(Severity.Warning));
            Assert.That(Mistake.Of(warning), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 2, "counted_by", "new-office")));
        }
    }

    [Test]
    public void CodesOfTheFolder_StandInForTheBuiltInOnes()
    {
        using var folder = new TemporaryFolder().Write("reference/codes.csv", """
            dimension,code,name,name_sr,exhaustive
            sex,female,Women,Жене,yes
            sex,not-said,Not said,,no
            origin,SRB,Serbia,Србија,
            """).Write(TemporaryFolder.Figures, """
            indicator,area,period,sex,value,source,locator
            identified-victims,SRB,2022,not-said,6,report-2023,p. 1
            identified-victims,SRB,2022,male,6,report-2023,p. 1
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(TemporaryFolder.Figures, 3, "sex", "male", "female")));
    }

    private static TemporaryFolder FolderWith(string dimension, string code) => new TemporaryFolder().Write(TemporaryFolder.Figures, $"""
        indicator,area,period,{dimension},value,source,locator
        identified-victims,SRB,2022,{code},62,report-2023,p. 1
        """);
}
