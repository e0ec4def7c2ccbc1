namespace Indicators.Cli.Tests;

/// <summary><c>explain</c>, on the founding document.</summary>
public sealed class ExplainVerbTests
{
    private Workplace place = null!;

    [OneTimeSetUp]
    public void Import()
    {
        place = new Workplace();
        place.Run("import", place.Folder.CopyOfFoundingData());
    }

    [OneTimeTearDown]
    public void Close() => place.Dispose();

    [Test]
    public void Text_HasFormulaRowsAndSteps()
    {
        var outcome = place.Run("explain", "identification-rate", "--geo", "SRB", "--period", "2022");

        var lines = outcome.Output.Split(Environment.NewLine).Select(line => line.Trim()).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(lines[0], Does.EndWith(", Serbia, 2022: < 4.32 per 100,000"));
            Assert.That(lines, Has.Some.StartsWith("denominator: > 116,000 ").And.Some.EqualTo("step 1: 5 × 100,000 = 500,000"));
        }
    }

    [Test]
    public void Json_IsThatOfTheApi()
    {
        var derivation = place.Run("explain", "foreign-share", "--period", "2022", "--breakdown", "total", "--format", "json").Json.GetProperty("derivations").EnumerateArray().Single();

        // 6 of 62.
        Assert.That(derivation.GetProperty("bounds").GetProperty("lower").GetDouble(), Is.EqualTo(600d / 62).Within(1e-12));
    }

    [Test]
    public void NothingToExplain_IsSaid() =>
        Assert.That(place.Run("explain", "identified-victims", "--geo", "HRV").Output, Does.StartWith("No figures for this selection. That is not zero."));

    [TestCase("identifcation-rate", "--geo", "SRB", "Did you mean identification-rate?")]
    [TestCase("identification-rate", "--geo", "SRX", "geo: got \"SRX\"")]
    [TestCase("identification-rate", "--period", "22", "period: got \"22\"")]
    [TestCase("identification-rate", "--asOf", "9", "asOf: got \"9\"")]
    public void WrongQuestion_IsExit2_AndSaysWhat(string indicator, string option, string value, string expected)
    {
        var outcome = place.Run("explain", indicator, option, value);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(2));
            Assert.That(outcome.Error, Does.Contain(expected));
        }
    }
}
