namespace Indicators.Import.Tests;

public sealed class NearestSpellingTests
{
    private static readonly string[] Allowed = ["identified-victims", "suspected-victims", "female", "male", "SRB", "A"];

    [TestCase("identifed-victims", "identified-victims", TestName = "LetterLeftOut_IsNear")]
    [TestCase("femael", "female", TestName = "LettersSwapped_AreNear")]
    [TestCase("FEMALE", "female", TestName = "OtherCase_IsNear")]
    [TestCase("srb", "SRB", TestName = "CapitalsInLowerCase_AreNear")]
    [TestCase("a", "A", TestName = "OneLetterInOtherCase_IsNear")]
    [TestCase("victims", null, TestName = "HalfOfTheWord_IsNotNear")]
    [TestCase("xy", null, TestName = "ShortWordWithNoLetterInCommon_IsNotNear")]
    [TestCase("femxxx", null, TestName = "MoreThanAThirdOfTheLetters_IsNotNear")]
    [TestCase("fexxle", "female", TestName = "TwoLettersOfSix_AreFewEnough")]
    [TestCase("%FB", null, TestName = "TwoLettersOfThree_AreAnotherWord")]
    [TestCase("SXB", "SRB", TestName = "OneLetterOfThree_IsFewEnough")]
    [TestCase("xxxxxxified-victims", "identified-victims", TestName = "AThirdOfTheLetters_IsNear")]
    [TestCase("SRВ", "SRB", TestName = "CyrillicLetterThatLooksTheSame_IsNoSlip")]
    [TestCase("\u0455\u0443\u0455pected-vi\u0441tim\u0455", "suspected-victims", TestName = "ManyLettersThatLookTheSame_AreNoSlips")]
    [TestCase("", null, TestName = "NothingIsNearNothing")]
    public void Of(string found, string? nearest) => Assert.That(NearestSpelling.Of(found, Allowed), Is.EqualTo(nearest));

    // One edit each: but two letters that changed places are all there.
    [Test]
    public void LettersThatChangedPlaces_AreNearerThanAnotherLetter() => Assert.That(NearestSpelling.Of("SBR", ["GBR", "SRB"]), Is.EqualTo("SRB"));

    [Test]
    public void NoWordsAllowed_HaveNoNearest() => Assert.That(NearestSpelling.Of("female", []), Is.Null);

    [Test]
    public void VeryLongWord_IsNotCompared() => Assert.That(NearestSpelling.Of(new string('a', 101), [new string('a', 100)]), Is.Null);
}
