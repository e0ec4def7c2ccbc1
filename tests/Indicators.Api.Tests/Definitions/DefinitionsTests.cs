using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class DefinitionsTests
{
    // The identifiers that readers rely on and that the founding document feeds.
    [TestCase("identification-rate")]
    [TestCase("identification-rate-present")]
    [TestCase("refugee-migrant-share")]
    [TestCase("foreign-share")]
    [TestCase("female-share")]
    [TestCase("shelter-availability")]
    [TestCase("council-compliance")]
    public void DerivedIndicator_HasAFormulaAndADefinition(string id)
    {
        var indicator = Host.GetJson($"/api/v1/indicators/{id}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(indicator.GetProperty("derived").GetBoolean(), Is.True);
            Assert.That(indicator.GetProperty("formula").GetString(), Is.Not.Empty);
            Assert.That(indicator.GetProperty("definition").GetString(), Is.Not.Empty);
            Assert.That(indicator.GetProperty("definitionSr").GetString(), Is.Not.Empty);
        }
    }

    [Test]
    public void List_HoldsObservedAndDerivedIndicators()
    {
        var ids = Host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids, Is.Unique);
            Assert.That(ids, Is.SupersetOf(new[] { "identified-victims", "migrants-stayed", "compensated-victims", "identification-rate" }));
        }
    }

    [Test]
    public void LinksOfEveryIndicator_LeadToItsFigures()
    {
        foreach (var indicator in Host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray())
        {
            foreach (var link in indicator.GetProperty("links").EnumerateObject())
            {
                Assert.That(Host.GetText(link.Value.GetString()!), Is.Not.Empty, link.Value.GetString());
            }
        }
    }

    [Test]
    public void FirstRelease_IsNumberOne_WithAHash()
    {
        var release = Host.GetJson("/api/v1/releases").GetProperty("releases").EnumerateArray().Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release.GetProperty("number").GetInt64(), Is.EqualTo(1));
            Assert.That(release.GetProperty("hash").GetString(), Does.Match("^[0-9a-f]{64}$"));
            Assert.That(release.GetProperty("counts").GetProperty("ended").GetInt64(), Is.Zero);
        }
    }

    [Test]
    public void Start_LinksToWhatThereIs()
    {
        var links = Host.GetJson("/api/v1").GetProperty("links").EnumerateObject().Select(link => link.Value.GetString()!
            .Replace("{id}", "identified-victims", StringComparison.Ordinal)
            .Replace("{from}", "0", StringComparison.Ordinal)
            .Replace("{to}", "1", StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal));

        foreach (var link in links)
        {
            using var response = Host.Get(link);
            Assert.That((int)response.StatusCode, Is.LessThan(400), link);
        }
    }

    [Test]
    public void Config_TellsTheLimits()
    {
        var limits = Host.GetJson("/api/v1/config");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(limits.GetProperty("requestsPerMinute").GetInt32(), Is.EqualTo(1_000_000));
            Assert.That(limits.GetProperty("smallCounts").GetString(), Is.EqualTo("withhold"));
        }
    }
}
