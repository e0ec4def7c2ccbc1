using System.Net;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Somebody who tries one number after another learns nothing of a figure that is held back.</summary>
public sealed class WithheldClaimCheckTests
{
    // Two victims from Cameroon, counted by CPTV, are kept and not published; Iceland has no figure at all.
    private const string HeldBack = "identified-victims,SRB,2022,,,,,refugee-migrant,CMR,,,2,,,A,";

    [TestCase("eq")]
    [TestCase("ge")]
    [TestCase("le")]
    [TestCase("about")]
    public void EveryNumber_GetsTheAnswerOfACellWithoutFigure(string relation)
    {
        foreach (var value in Enumerable.Range(0, 7))
        {
            var withheld = Answer(Host, "CMR", relation, value);

            using (Assert.EnterMultipleScope())
            {
                Assert.That(withheld, Does.Contain("\"verdict\": \"undecidable\"").And.Contain("\"figures\": []").And.Contain("\"figure\": null"));
                Assert.That(withheld.Replace("CMR", "ISL").Replace("Cameroon", "Iceland").Replace("Камерун", "Исланд"), Is.EqualTo(Answer(Host, "ISL", relation, value)), $"{relation} {value}");
            }
        }
    }

    // The four countries by their number, without the group, as a share, as a rate: whatever is asked of them.
    [TestCase("indicator=identified-victims&origin=CMR&group=refugee-migrant&source=atina-2023&countedBy=cptv")]
    [TestCase("indicator=refugee-migrant-share&origin=CMR")]
    [TestCase("indicator=identification-rate&origin=CMR")]
    public void OtherWaysToAsk_TellNothing(string query)
    {
        var answers = Enumerable.Range(0, 5).Select(value => Host.GetJson($"/api/v1/claims/check?{query}&geo=SRB&period=2022&relation=eq&value={value}"))
            .Select(check => check.GetProperty("sentence").GetString()).Distinct().ToList();

        Assert.That(answers, Has.Count.EqualTo(1).And.All.StartsWith("Undecidable: "));
    }

    [Test]
    public void OperatorsOwnHost_ThatPublishesSmallCounts_ChecksThem()
    {
        var folder = new TemporaryFolder();
        using var host = new TestHost(folder, ("Indicators:Data", folder.CopyOfFoundingData()), ("Indicators:SmallCounts", "publish"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Answer(host, "CMR", "eq", 2), Does.Contain("\"verdict\": \"holds\""));
            Assert.That(Answer(host, "CMR", "eq", 3), Does.Contain("\"verdict\": \"does-not-hold\""));
        }
    }

    // Every other confidentiality is held back even there.
    [TestCase("N")]
    [TestCase("C")]
    [TestCase("S")]
    public void Confidential_IsHeldBackEvenThere(string confidentiality)
    {
        var folder = new TemporaryFolder();
        var data = folder.DataWith("observations/cptv.csv", HeldBack, HeldBack[..^2] + confidentiality + ",");
        using var host = new TestHost(folder, ("Indicators:Data", data), ("Indicators:SmallCounts", "publish"));

        Assert.That(Answer(host, "CMR", "eq", 2), Does.Contain("\"verdict\": \"undecidable\""));
    }

    [Test]
    public void WithdrawnFigure_IsGone_WhateverIsClaimedOfIt()
    {
        const string Published = "identified-victims,SRB,2022,,,,,refugee-migrant,africa,,,5,,,,";
        var folder = new TemporaryFolder();
        using var host = ReleasedHost.Of(
            folder,
            ("2023-03-01", folder.CopyOfFoundingData),
            ("2024-03-01", () => folder.DataWith("observations/cptv.csv", Published, Published[..^1] + "C,")));

        foreach (var asked in (string[])["5", "6", "5&asOf=1"])
        {
            var (status, problem) = host.GetProblem($"/api/v1/claims/check?indicator=identified-victims&geo=SRB&period=2022&group=refugee-migrant&origin=africa&relation=eq&value={asked}");
            Assert.That((status, problem.GetProperty("detail").GetString()!.Contains("was withdrawn in release 2", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.Gone, true)), asked);
        }
    }

    private static string Answer(TestHost host, string origin, string relation, int value) =>
        host.GetText($"/api/v1/claims/check?indicator=identified-victims&geo=SRB&period=2022&group=refugee-migrant&origin={origin}&relation={relation}&value={value}");
}
