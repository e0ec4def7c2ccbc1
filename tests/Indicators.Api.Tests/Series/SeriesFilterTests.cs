using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesFilterTests
{
    // The rows of identified-victims that may be shown: the total, foreign, the group, the group from Africa, and women and girls of foreign and group.
    [TestCase("", 6)]
    [TestCase("geo=SRB", 6)]
    [TestCase("geo=SRB,HRV", 6)]
    [TestCase("geo=HRV", 0)]
    [TestCase("sex=female", 2)]
    [TestCase("sex=total", 4)]
    [TestCase("sex=female,total", 6)]
    [TestCase("sex=male", 0)]
    [TestCase("citizenship=foreign", 2)]
    [TestCase("citizenship=foreign&sex=total", 1)]
    [TestCase("group=refugee-migrant", 3)]
    [TestCase("group=refugee-migrant&origin=total&sex=total", 1)]
    [TestCase("origin=africa", 1)]
    [TestCase("age=minor", 0)]
    [TestCase("exploitation=sexual", 0)]
    [TestCase("referrer=ngo", 0)]
    [TestCase("provider=state", 0)]
    [TestCase("breakdown=total", 1)]
    [TestCase("source=atina-2023", 6)]
    [TestCase("countedBy=cptv", 6)]
    [TestCase("countedBy=police", 0)]
    [TestCase("from=2022&to=2022", 6)]
    [TestCase("from=2023", 0)]
    [TestCase("to=2021", 0)]
    // A year does not lie wholly inside a part of it.
    [TestCase("from=2022-02", 0)]
    [TestCase("to=2022-11-30", 0)]
    [TestCase("last=1", 6)]
    [TestCase("body=cptv-shelter", 0)]
    public void Filter_LeavesTheRowsThatAreAskedFor(string query, int rows) =>
        Assert.That(Count($"/api/v1/series/identified-victims.json?{query}"), Is.EqualTo(rows));

    // The source prints 79 %. Calculated are the six of six foreign and the five of five of the group; there is no count of all women and girls.
    [TestCase("published=true", 1)]
    [TestCase("published=false", 2)]
    public void PublishedFigures_AreToldFromCalculatedOnes(string query, int rows) =>
        Assert.That(Count($"/api/v1/series/female-share.json?{query}"), Is.EqualTo(rows));

    [TestCase("denominatorSource=atina-2023", 1)]
    [TestCase("source=atina-2023&denominatorSource=atina-2023", 1)]
    public void DenominatorSource_IsAskedForByItself(string query, int rows) =>
        Assert.That(Count($"/api/v1/series/identification-rate.json?{query}"), Is.EqualTo(rows));

    [TestCase("shelter-availability", "body=cptv-shelter", 5)]
    [TestCase("shelter-availability", "body=council", 0)]
    [TestCase("shelter-availability", "last=2", 2)]
    [TestCase("shelter-availability", "from=2020&to=2021", 2)]
    [TestCase("council-compliance", "body=council", 2)]
    public void Body_IsAskedForWhereThereIsOne(string indicator, string query, int rows) =>
        Assert.That(Count($"/api/v1/series/{indicator}.json?{query}"), Is.EqualTo(rows));

    [Test]
    public void EmptySelection_IsNoError_AndSaysThatItIsNotZero()
    {
        var answer = Host.GetJson("/api/v1/series/identified-victims.json?geo=HRV");

        Assert.That(answer.GetProperty("notes")[0].GetString(), Does.Contain("not zero"));
    }

    // About 500, of no year that the document names: it is neither the last nor none.
    [Test]
    public void LastOfWhatHasNoDate_IsNone_AndSaysWhy()
    {
        var (all, last) = (Host.GetJson("/api/v1/series/alleged-victims.json"), Host.GetJson("/api/v1/series/alleged-victims.json?last=1"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((all.GetProperty("observations").GetArrayLength(), last.GetProperty("observations").GetArrayLength()), Is.EqualTo((1, 0)));
            Assert.That(last.GetProperty("notes")[0].GetString(), Does.Contain("no end in time"));
        }
    }

    // Else the count behind origin=… would tell where the persons come from.
    [TestCase("origin=africa")]
    [TestCase("sex=female")]
    [TestCase("breakdown=total")]
    public void FilterByBreakdown_DoesNotChangeHowManyAreWithheld(string query) => Assert.That(
        Host.GetJson($"/api/v1/series/identified-victims.json?{query}").GetProperty("withheld").GetProperty("count").GetInt32(), Is.EqualTo(4));

    private static int Count(string address) => Host.GetJson(address).GetProperty("observations").GetArrayLength();
}
