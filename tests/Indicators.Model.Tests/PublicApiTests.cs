using PublicApiGenerator;
using Snapshooter.NUnit;

namespace Indicators.Model.Tests;

/// <summary>The nouns as others see them.</summary>
public sealed class PublicApiTests
{
    // A change here is a change for whoever uses the library: it belongs into the changelog.
    [Test]
    public void PublicInterface_IsAsAccepted() =>
        Snapshot.Match(typeof(Figure).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    // What the built assembly really needs, whatever its project file says.
    [Test]
    public void Assembly_RefersToNothingButTheRuntime() => Assert.That(
        typeof(Figure).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)),
        Is.Empty);
}
