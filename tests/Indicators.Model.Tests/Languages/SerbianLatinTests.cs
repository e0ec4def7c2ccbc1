namespace Indicators.Model.Tests;

public sealed class SerbianLatinTests
{
    // The thirty letters in both scripts, in the order of the Cyrillic alphabet (Pravopis srpskoga jezika).
    [TestCase("абвгдђежзијклљмнњопрстћуфхцчџш", "abvgdđežzijklljmnnjoprstćufhcčdžš")]
    [TestCase("Љубав", "Ljubav")]
    [TestCase("ЉУБАВ", "LJUBAV")]
    [TestCase("Центар за заштиту жртава трговине људима", "Centar za zaštitu žrtava trgovine ljudima")]
    [TestCase("Џ", "Dž")]
    [TestCase("УНХЏ", "UNHDŽ")]
    [TestCase("инјекција", "injekcija")]
    [TestCase("NGO Atina: 79 % (2022)", "NGO Atina: 79 % (2022)")]
    [TestCase("", "")]
    public void CyrillicIsTransliterated(string cyrillic, string latin) => Assert.That(SerbianLatin.Of(cyrillic), Is.EqualTo(latin));

    [TestCase(Language.English, "victims")]
    [TestCase(Language.SerbianLatin, "žrtve")]
    [TestCase(Language.SerbianCyrillic, "жртве")]
    public void WordingIsInTheLanguageAskedFor(Language language, string text) => Assert.That(new Wording("victims", "жртве").In(language), Is.EqualTo(text));

    [Test]
    public void WordingWithoutSerbian_IsEnglish() => Assert.That(new Wording("victims", "").In(Language.SerbianLatin), Is.EqualTo("victims"));

    // BCP 47: language and script.
    [TestCase("en", Language.English)]
    [TestCase("sr-Latn", Language.SerbianLatin)]
    [TestCase("sr-Cyrl", Language.SerbianCyrillic)]
    public void LanguageHasATag(string tag, Language language)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LanguageTag.All[tag], Is.EqualTo(language));
            Assert.That(language.Tag(), Is.EqualTo(tag));
        }
    }
}
