using Indicators.Store;

namespace Indicators.Cli.Tests;

public sealed class ProgressTextTests
{
    // A quarter done in 6 seconds: 18 are left.
    [TestCase(250_000, 0.25, 6.0, "Reading, 250,000 rows, 41,667 rows/s, 18 s left")]
    // Half done in two minutes: two are left.
    [TestCase(500_000, 0.5, 120.0, "Reading, 500,000 rows, 4,167 rows/s, 2 min left")]
    [TestCase(1000, 0.5, 0.1, "Reading, 1,000 rows", TestName = "AtOnce_NobodyKnowsHowFastItIs")]
    [TestCase(1000, 0.001, 2.0, "Reading, 1,000 rows, 500 rows/s", TestName = "OfTheFirstThousandth_NobodyKnowsHowLongTheRestTakes")]
    [TestCase(0, 0.5, 2.0, "Reading, 2 s left", TestName = "WithoutRows_TheTimeLeftIsByTheBytes")]
    public void Reading(long rows, double share, double seconds, string expected) =>
        Assert.That(ProgressText.Of(new ProgressStep(null, rows, share), TimeSpan.FromSeconds(seconds)), Is.EqualTo(expected));

    [TestCase(WriteStage.Sorting, "Sorting")]
    [TestCase(WriteStage.Waiting, "Waiting for another process")]
    public void StageWithoutAnEnd_IsNamed(WriteStage stage, string expected) =>
        Assert.That(ProgressText.Of(new ProgressStep(stage, 0, null), TimeSpan.FromSeconds(3)), Is.EqualTo(expected));
}
