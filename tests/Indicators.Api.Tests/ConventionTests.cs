using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Indicators.Api.Tests;

/// <summary>The shape of the solution.</summary>
public sealed partial class ConventionTests
{
    // References go one way; what is missing here may not be referred to.
    private static readonly Dictionary<string, string[]> MayReferTo = new()
    {
        ["Model"] = [],
        ["Import"] = ["Model"],
        ["Store"] = ["Model"],
        ["Calculations"] = ["Model"],
        ["Charts"] = ["Model"],
        ["Answers"] = ["Store", "Calculations"],
        ["Api"] = ["Import", "Answers", "Charts"],
        ["Cli"] = ["Api"],
    };

    [Test]
    public void ProjectsReferOneWay()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (name, allowed) in MayReferTo)
            {
                Assert.That(Included(Project(name), "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path).Split('.')[1]), Is.EquivalentTo(allowed), name);
            }
        }
    }

    [Test]
    public void ModelHasNoPackage_AndCalculationsHasTheOneForStatistics()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Included(Project("Model"), "PackageReference"), Is.Empty);
            Assert.That(Included(Project("Calculations"), "PackageReference"), Is.EqualTo(new[] { "MathNet.Numerics" }));
        }
    }

    [Test]
    public void EveryVersionIsExact_AndEveryPackageHasItsSentence()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToList();
        var sentences = File.ReadAllText(Path.Combine(Repository.Root, "docs/decisions/packages.md"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(packages.Select(package => package.Attribute("Version")!.Value), Has.All.Match(@"^[0-9]+(\.[0-9]+)+$"));
            Assert.That(packages.Select(package => package.Attribute("Include")!.Value).Where(id => !sentences.Contains(id.Split(".NativeAssets")[0].Replace(".HarfBuzz", "", StringComparison.Ordinal), StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void NoFileIsLong() => Assert.That(
        Sources().Where(file => File.ReadLines(file).Count() > 250).Select(file => Path.GetRelativePath(Repository.Root, file)), Is.Empty);

    // A clock of the machine would make answers depend on where and when they are made; the time comes from a TimeProvider.
    [Test]
    public void CodeAsksNoClockOfTheMachine() => Assert.That(Sources().Where(file => MachineClock().IsMatch(File.ReadAllText(file))), Is.Empty);

    private static IEnumerable<string> Sources() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static XDocument Project(string name) => XDocument.Load(Path.Combine(Repository.Root, "src", $"Indicators.{name}", $"Indicators.{name}.csproj"));

    private static IEnumerable<string> Included(XDocument project, string element) => project.Descendants(element).Select(item => item.Attribute("Include")!.Value);

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now")]
    private static partial Regex MachineClock();
}
