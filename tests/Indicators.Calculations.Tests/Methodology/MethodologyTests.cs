using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>What docs/methodology.md shows is what the library calculates.</summary>
public sealed partial class MethodologyTests
{
    // What formulas are made of; each is described where the formulas are.
    private static readonly Type[] PartsOfFormulas = [typeof(Operand), typeof(Outward), typeof(ResultFigure), typeof(SpellDays)];

    private static readonly IReadOnlyList<string> Lines = ExampleLine.InMethodology();

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Spell>> Bodies =
        Lines.Select(ExampleTerms.ToldBody).OfType<(string Body, IReadOnlyList<Spell> Spells)>().ToDictionary(told => told.Body, told => told.Spells);

    private static readonly IReadOnlyList<string> Examples = [.. Lines.Where(line => ExampleTerms.ToldBody(line) is null)];

    [TestCaseSource(nameof(Examples))]
    public void Example_IsWhatTheLibraryCalculates(string line)
    {
        var example = ExampleLine.Parse(line);

        var result = ExampleFormulas.All[example.Formula].Calculate(new ExampleTerms(example.Terms, Bodies));

        Assert.That(example.Tells(result), Is.True, $"calculated: {result}");
    }

    [Test]
    public void EveryFormulaOfTheLibrary_HasAnExample()
    {
        var shown = Examples.Select(line => ExampleFormulas.All[ExampleLine.Parse(line).Formula].Type).ToHashSet();
        var formulas = typeof(Rate).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true } || type == typeof(MovedRatio));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(formulas.Except(PartsOfFormulas).Where(formula => !shown.Contains(formula)), Is.Empty);
            Assert.That(ExampleFormulas.All.Keys.Except(Examples.Select(line => ExampleLine.Parse(line).Formula)), Is.Empty, "a name that no example uses");
        }
    }

    // The four bodies are those of the founding document, on which the tests of spells rest.
    [Test]
    public void BodiesOfTheExamples_AreThoseOfTheTests()
    {
        using (Assert.EnterMultipleScope())
        {
            AssertTold("shelter", Told.Shelter);
            AssertTold("strategy", Told.Strategy);
            AssertTold("working-group", Told.WorkingGroup);
            AssertTold("coordinator", Told.Coordinator);
        }

        static void AssertTold(string body, IReadOnlyList<Spell> spells) => Assert.That(
            Bodies[body].Select(spell => (spell.State, spell.Start, spell.End, spell.AsOf)),
            Is.EqualTo(spells.Select(spell => (spell.State, spell.Start, spell.End, spell.AsOf))),
            body);
    }

    // Every section of a formula says what it is, in what unit, by whom, and what one may not take it for.
    [Test]
    public void EveryFormulaOfTheMethodology_HasDefinitionUnitSourceAndCaveat()
    {
        var sections = Section().Split(File.ReadAllText(Path.Combine(Repository.Root, "docs", "methodology.md"))).Where(section => section.Contains("**Definition.**")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sections, Has.Count.GreaterThanOrEqualTo(17));
            foreach (var section in sections)
            {
                var title = section.Split('\n')[0];
                Assert.That(section, Does.Contain("**Unit.**").Or.Contain("unit and source as above"), title);
                Assert.That(section, Does.Contain("**Source.**").Or.Contain("unit and source as above"), title);
                Assert.That(section, Does.Match(@"\*\*Caveats?\.\*\*"), title);
                Assert.That(section, Does.Contain("```example"), title);
            }
        }
    }

    [TestCase("< 4.310344… per 100,000", false, "< 4.3103448275862 per 100,000", true)]
    [TestCase("< 4.310345… per 100,000", false, "< 4.3103448275862 per 100,000", false)]
    [TestCase("< 4.310344… per 100,000", false, "4.3103448275862 per 100,000", false)]
    [TestCase("4.31", false, "4.3103448275862", false)]
    [TestCase("4.31…", false, "4.31", false)]
    [TestCase("1.623 to 11.668", true, "1.6234863901 to 11.6683320793", true)]
    [TestCase("1.623 to 11.669", true, "1.6234863901 to 11.6683320793", false)]
    [TestCase("1.623 to 11.668", false, "1.6234863901 to 11.6683320793", false)]
    [TestCase("0.219", true, "0.21875", true)]
    public void Result_IsToldByTheDigitsWritten(string written, bool isRounded, string calculated, bool isTold) =>
        Assert.That(new ExampleLine("", "rate", [], isRounded, written).Tells(calculated), Is.EqualTo(isTold));

    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Section();
}
