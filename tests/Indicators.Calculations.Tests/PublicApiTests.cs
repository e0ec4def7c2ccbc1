using PublicApiGenerator;
using Snapshooter.NUnit;

namespace Indicators.Calculations.Tests;

/// <summary>The library as others see it.</summary>
public sealed class PublicApiTests
{
    // A change here is a change for whoever uses the library: it belongs into the changelog.
    [Test]
    public void PublicInterface_IsAsAccepted() =>
        Snapshot.Match(typeof(Rate).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    // What the built assembly really needs, whatever its project file says.
    [Test]
    public void Assembly_RefersToTheModelAndStatisticsOnly() => Assert.That(
        typeof(Rate).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)),
        Is.EquivalentTo(new[] { "Indicators.Model", "MathNet.Numerics" }));

    [Test]
    public void Assembly_ReadsAndWritesNothing() => Assert.That(
        typeof(Rate).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name),
        Has.None.Match("Net.Http|Console|FileSystem|IO|Data|Sockets"));
}
