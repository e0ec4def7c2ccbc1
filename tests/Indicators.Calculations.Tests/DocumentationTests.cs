using System.Xml.Linq;

namespace Indicators.Calculations.Tests;

/// <summary>The comments of the library, from the file that the build writes of them. The build itself refuses a public member without one.</summary>
public sealed class DocumentationTests
{
    private static readonly XElement Members = XDocument.Load(Path.ChangeExtension(typeof(Rate).Assembly.Location, ".xml")).Root!.Element("members")!;

    [Test]
    public void EveryMethod_SaysWhatItReturns() => Assert.That(
        Methods().Where(method => method.Element("returns") is not { Value.Length: > 0 }).Select(Name), Is.Empty);

    [Test]
    public void EveryMethod_SaysWhatEachParameterIs() => Assert.That(
        Methods().Where(method => method.Elements("param").Any(parameter => parameter.Value.Length == 0)).Select(Name), Is.Empty);

    // On the class or on a method of it; the anchor itself is checked where the documents are.
    [Test]
    public void EveryFormula_NamesItsPlaceInTheMethodology()
    {
        var placed = Members.Elements("member").Where(member => member.Value.Contains("docs/methodology.md#", StringComparison.Ordinal)).Select(TypeName).ToHashSet();
        var formulas = typeof(Rate).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true }).Select(type => type.FullName!);

        Assert.That(formulas.Where(formula => !placed.Contains(formula)), Is.Empty);
    }

    private static IEnumerable<XElement> Methods() => Members.Elements("member")
        .Where(member => Name(member).StartsWith("M:", StringComparison.Ordinal) && !Name(member).Contains("#ctor", StringComparison.Ordinal))
        .Where(member => typeof(Rate).Assembly.GetType(TypeName(member))?.IsPublic == true);

    private static string Name(XElement member) => member.Attribute("name")!.Value;

    private static string TypeName(XElement member)
    {
        var name = Name(member).Split('(')[0];
        return name.StartsWith("T:", StringComparison.Ordinal) ? name[2..] : name[2..name.LastIndexOf('.')];
    }
}
