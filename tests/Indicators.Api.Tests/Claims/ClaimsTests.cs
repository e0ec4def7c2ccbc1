using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class ClaimsTests
{
    // 5 / 0.0035 % = 142,857.1: with more people than 142,857 the percentage no longer rounds to 0.004.
    [Test]
    public void K1_HoldsWhenRounded_OnACondition()
    {
        var claim = Host.GetJson("/api/v1/claims/K1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.GetProperty("verdict").GetString(), Is.EqualTo("holds-when-rounded"));
            Assert.That(claim.GetProperty("condition").GetString(), Does.Contain("142,857"));
            Assert.That(claim.GetProperty("sentence").GetString(), Does.Contain("142,857"));
        }
    }

    [Test]
    public void K1_ShowsThePairItTook_AndThatTheOthersDoNotHold()
    {
        var pairs = Host.GetJson("/api/v1/claims/K1").GetProperty("pairs").EnumerateArray().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pairs.Select(Pair), Is.EquivalentTo(new[]
            {
                "5 of identified-victims / > 116,000 of migrants-stayed: holds-when-rounded, taken",
                "62 of identified-victims / > 116,000 of migrants-stayed: does-not-hold",
                "5 of identified-victims / > 4,500 of migrants-present: does-not-hold",
            }));
            Assert.That(pairs[0].GetProperty("taken").GetBoolean(), Is.True);
        }
    }

    // 79 % of 62 is 48.98; 48 is 77.4 %, 49 is 79.03 %, 50 is 80.6 %.
    [Test]
    public void K3_FindsTheOneWholeNumberThatFits()
    {
        var claim = Host.GetJson("/api/v1/claims/K3");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(claim.GetProperty("verdict").GetString(), Is.EqualTo("holds-when-rounded"));
            Assert.That(claim.GetProperty("sentence").GetString(), Does.Contain("49"));
        }
    }

    // The verdicts that the founding document's own facts give, worked out by hand from its rows.
    [TestCase("K5", "holds")]
    [TestCase("K8", "holds")]
    public void Verdict(string id, string verdict) => Assert.That(Host.GetJson($"/api/v1/claims/{id}").GetProperty("verdict").GetString(), Is.EqualTo(verdict));

    [Test]
    public void K5_TellsNoWithheldNumber() =>
        Assert.That(Host.GetJson("/api/v1/claims/K5").GetProperty("sentence").GetString(), Is.EqualTo("Holds: the source's parts add up."));

    [Test]
    public void List_HoldsAllTwelve_InTheOrderOfTheirNumbers()
    {
        var ids = Host.GetJson("/api/v1/claims").GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!).Where(id => id.StartsWith('K'));

        Assert.That(ids, Is.EqualTo(Enumerable.Range(1, 12).Select(number => $"K{number}")));
    }

    private static string Pair(JsonElement pair) =>
        $"{Operand(pair.GetProperty("numerator"))} / {Operand(pair.GetProperty("denominator"))}: {pair.GetProperty("verdict").GetString()}{(pair.GetProperty("taken").GetBoolean() ? ", taken" : "")}";

    private static string Operand(JsonElement operand) =>
        $"{operand.GetProperty("figure").GetProperty("display").GetString()} of {operand.GetProperty("indicator").GetString()}";
}
