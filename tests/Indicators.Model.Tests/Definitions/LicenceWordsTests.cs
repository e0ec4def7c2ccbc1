namespace Indicators.Model.Tests;

public sealed class LicenceWordsTests
{
    [TestCase("Not stated; cite the source", "Није наведено; наведите извор")]
    [TestCase("Not stated; cite the source.", "Није наведено; наведите извор")]
    [TestCase("CC BY 4.0", "CC BY 4.0")]
    public void Licence_IsSerbianWhereManyDocumentsShareIt(string licence, string serbian) => Assert.That(LicenceWords.Of(licence), Is.EqualTo(new Wording(licence.TrimEnd('.'), serbian)));
}
