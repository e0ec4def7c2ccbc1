namespace Indicators.Import.Tests;

public sealed class NearestSpellingTests
{
    private static readonly string[] Words = ["identified-victims", "identification-rate", "female", "male"];

    [TestCase("identified-victms", "identified-victims")]
    [TestCase("Identified-Victims", "identified-victims")]
    [TestCase("idnetified-victims", "identified-victims")]
    [TestCase("femal", "female")]
    [TestCase("something-else-entirely", null)]
    [TestCase("x", null)]
    [TestCase("", null)]
    public void NearestWord(string found, string? nearest) => Assert.That(NearestSpelling.Of(found, Words), Is.EqualTo(nearest));

    // The search is never long: a text that long is no misspelling.
    [Test]
    public void VeryLongText_HasNone() => Assert.That(NearestSpelling.Of(new string('f', 100_000), Words), Is.Null);

    [Test]
    public void NothingAllowed_HasNone() => Assert.That(NearestSpelling.Of("female", []), Is.Null);
}
