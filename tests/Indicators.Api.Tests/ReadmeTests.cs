using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What the README shows is what the program does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Texts = ["README.md", "docs/api.md", "docs/operating.md", "docs/methodology.md", "docs/validation.md", "docs/founding-document.md", "docs/citations.md", "data/README.md", "docs/decisions/README.md", "docs/decisions/citations.md"];

    [TestCase("README.md", 4)]
    [TestCase("docs/api.md", 6)]
    public void EveryAddressOfAnExample_Answers(string text, int fewest)
    {
        var addresses = Example().Matches(Read(text)).Select(match => match.Groups[1].Value).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(addresses, Has.Count.GreaterThanOrEqualTo(fewest));
            foreach (var address in addresses)
            {
                Assert.That(Host.GetText(address), Is.Not.Empty);
            }
        }
    }

    [TestCase(".bib")]
    [TestCase(".ris")]
    [TestCase(".csl.json")]
    public void CitationsShown_AreWhatTheHostAnswers(string suffix) => Assert.That(
        Read("docs/citations.md"), Does.Contain($"```\n{Host.GetText($"/api/v1/sources/atina-2023{suffix}").ReplaceLineEndings("\n")}```"));

    [Test]
    public void EveryAddressOfTheFoundingDocumentsFacts_Answers()
    {
        var addresses = Address().Matches(Read("docs/founding-document.md")).Select(match => match.Groups[1].Value).Distinct().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(addresses, Has.Count.GreaterThan(40));
            foreach (var address in addresses)
            {
                Assert.That(Host.GetText(address), Is.Not.Empty);
            }
        }
    }

    [TestCase("dotnet run --project src/Indicators.Api")]
    [TestCase("dotnet test Indicators.sln")]
    public void TheTwoCommands_AreThere(string command) => Assert.That(Read("README.md").Split('\n'), Does.Contain(command));

    [TestCaseSource(nameof(Texts))]
    public void EveryLinkToAFile_LeadsToOne(string text)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, text))!;
        var links = Link().Matches(Read(text)).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'));

        Assert.That(links.Select(link => Path.Combine(folder, link.Split('#')[0])).Where(path => !File.Exists(path)), Is.Empty);
    }

    // Comments in the code name places of the methodology.
    [Test]
    public void EveryPlaceThatTheCodeNames_IsInTheMethodology()
    {
        var methodology = Read("docs/methodology.md");
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Anchor().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(named, Is.Not.Empty);
            Assert.That(named.Where(anchor => !methodology.Contains($"<a id=\"{anchor}\"></a>", StringComparison.Ordinal)), Is.Empty);
        }
    }

    private static string Read(string text) => File.ReadAllText(Path.Combine(Repository.Root, text));

    [GeneratedRegex("\"http://127\\.0\\.0\\.1:5080(/[^\"]*)\"")]
    private static partial Regex Example();

    [GeneratedRegex("`(/api/v1/[^`]*)`")]
    private static partial Regex Address();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"docs/methodology\.md#([a-z-]+)")]
    private static partial Regex Anchor();
}
