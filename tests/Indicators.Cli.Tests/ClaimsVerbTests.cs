namespace Indicators.Cli.Tests;

/// <summary>What <c>indicators claims</c> prints of the founding document's claims, with all sources imported.</summary>
public sealed class ClaimsVerbTests
{
    private static readonly Dictionary<string, string> Sentences = [];

    [OneTimeSetUp]
    public void Print()
    {
        using var place = new Workplace();
        place.Run("import", Repository.Data);
        var lines = place.Run("claims").Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (first, second) in lines.Zip(lines.Skip(1)).Where(pair => !pair.First.StartsWith(' ')))
        {
            Sentences[first.Split(':')[0]] = second.Trim();
        }
    }

    [Test]
    public void AllTwelve_ArePrinted() => Assert.That(Sentences.Keys, Is.SupersetOf(Enumerable.Range(1, 12).Select(number => $"K{number}")));

    // Verdicts and numbers were worked out by hand from the documents before the product could.
    [TestCase("K1", "Holds when rounded: ", "5 / > 116,000", "0.00431 %", "at a step of 0.001", "no more than 142,857")]
    [TestCase("K2", "Undecidable: ", "gives no “Refugees and migrants who stayed” of 2021", "68,308", "> 69.8 %", "> 74.2 %", "+81.7 %", "not like for like", "99,031", "49,402", "+100.5 %")]
    [TestCase("K3", "Holds when rounded: ", "79 % of 62 can only be 49 (derived)", "79.03 %")]
    [TestCase("K4", "Undecidable: ", "at least 32 of 62", "34 (UNODC", "derived, added from 20 (Adults) and 14 (Children (under 18))", "54.8 %: holds", "contradicts itself")]
    [TestCase("K5", "Holds: ", "the source's parts add up")]
    [TestCase("K6", "Holds: ", "0.00366", "p = 0.219", "p = 0.0086", "persons identified in one case are not independent")]
    [TestCase("K7", "Conflict: ", "January 2022", "April 2022")]
    [TestCase("K8", "Holds: ", "2021: 0 done, at least 2 due", "2022: 0 done, at least 2 due")]
    [TestCase("K9", "Holds: ", "99–101 %")]
    [TestCase("K10", "Undecidable: ", "18 “Recorded offences of trafficking”", "after 23", "−21.7 %: does not hold", "if they count the same thing", "19 “Recorded offences of trafficking”", "after 68")]
    [TestCase("K11", "Undecidable: ")]
    [TestCase("K12", "Conflict: ", "ended: August 2020", "began: April 2022")]
    [TestCase("M4", "Undecidable: ", "no source gives numbers")]
    [TestCase("P10", "Holds: ", "Sexual exploitation 34, Labour exploitation < 5", "unodc-2025", "contradicts itself")]
    public void Claim_SaysItsVerdictAndWhy(string id, params string[] parts) =>
        Assert.That(Sentences[id], Does.StartWith(parts[0]).And.Matches<string>(sentence => Array.TrueForAll(parts, part => sentence!.Contains(part, StringComparison.Ordinal))));
}
