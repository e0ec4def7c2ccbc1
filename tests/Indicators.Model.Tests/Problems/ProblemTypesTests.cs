using System.Text.RegularExpressions;

namespace Indicators.Model.Tests.Problems;

public sealed partial class ProblemTypesTests
{
    [Test]
    public void EveryType_HasItsMeaning_InTheOrderOfTheEnum() =>
        Assert.That(ProblemTypes.All.Select(meaning => meaning.Type), Is.EqualTo(Enum.GetValues<ProblemType>()));

    [Test]
    public void ErrorsComeFirst() => Assert.That(ProblemTypes.All.Select(meaning => meaning.Severity), Is.Ordered);

    [Test]
    public void EveryType_HasItsSectionInTheDocumentation_AndNoOtherHasOne() =>
        Assert.That(Sections().Select(section => section.Code), Is.EqualTo(ProblemTypes.All.Select(meaning => meaning.Code)));

    // A reader of the report and one of the documentation read the same sentence; an example and what to do follow.
    [Test]
    public void EverySection_SaysWhatTheReportSays_AndMore()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var ((code, text), meaning) in Sections().Zip(ProblemTypes.All))
            {
                Assert.That(text.Trim(), Does.StartWith($"**{meaning.Title}.** {meaning.Meaning}\n\n> "), code);
                Assert.That(text.Trim().Split("\n\n"), Has.Length.GreaterThanOrEqualTo(3), code);
            }
        }
    }

    // Types that Frictionless names: its list is at https://framework.frictionlessdata.io/docs/errors/.
    [TestCase(ProblemType.SourceError, "source-error")]
    [TestCase(ProblemType.EncodingError, "encoding-error")]
    [TestCase(ProblemType.BlankHeader, "blank-header")]
    [TestCase(ProblemType.BlankLabel, "blank-label")]
    [TestCase(ProblemType.ExtraLabel, "extra-label")]
    [TestCase(ProblemType.DuplicateLabel, "duplicate-label")]
    [TestCase(ProblemType.ExtraCell, "extra-cell")]
    [TestCase(ProblemType.MissingCell, "missing-cell")]
    [TestCase(ProblemType.TypeError, "type-error")]
    [TestCase(ProblemType.ConstraintError, "constraint-error")]
    [TestCase(ProblemType.RowConstraint, "row-constraint")]
    [TestCase(ProblemType.PrimaryKey, "primary-key")]
    [TestCase(ProblemType.ForeignKey, "foreign-key")]
    [TestCase(ProblemType.FactorThree, "factor-three")]
    [TestCase(ProblemType.UnitSlip, "unit-slip")]
    [TestCase(ProblemType.MissingYear, "missing-year")]
    [TestCase(ProblemType.NoLicence, "no-licence")]
    [TestCase(ProblemType.NoDate, "no-date")]
    [TestCase(ProblemType.DatedBeforePeriod, "dated-before-period")]
    public void Code_IsTheOneThatIsPromised(ProblemType type, string code) => Assert.That(type.Meaning().Code, Is.EqualTo(code));

    private static IReadOnlyList<(string Code, string Text)> Sections()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "validation.md")).ReplaceLineEndings("\n");
        return [.. Section().Matches(text).Select(match => (match.Groups["code"].Value, match.Groups["text"].Value))];
    }

    [GeneratedRegex(@"^### `(?<code>[a-z-]+)`\n(?<text>.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
