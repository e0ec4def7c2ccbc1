namespace Indicators.Model.Tests.Languages;

public sealed class WordingTests
{
    private static readonly Wording Serbia = new("Serbia", "Србија");
    private static readonly Wording Untranslated = new("a note", "");

    [Test]
    public void Text_PutTogether_HasItsPartsInEachLanguage_AndNumbersAsEachWritesThem()
    {
        var text = Wording.Of($"{Serbia}: {116000.5m} in {2022} ({"atina-2023"}){(Wording?)null}", $"{Serbia}: {116000.5m}, {2022}. ({"atina-2023"}){(Wording?)null}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.In(Language.English), Is.EqualTo("Serbia: 116,000.5 in 2022 (atina-2023)"));
            Assert.That(text.In(Language.SerbianCyrillic), Is.EqualTo("Србија: 116.000,5, 2022. (atina-2023)"));
            Assert.That(text.In(Language.SerbianLatin), Is.EqualTo("Srbija: 116.000,5, 2022. (atina-2023)"));
        }
    }

    [Test]
    public void Text_WithAPartWithoutSerbian_HasItsEnglishThere()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Wording.Of($"note: {Untranslated}", $"напомена: {Untranslated}").Sr, Is.EqualTo("напомена: a note"));
            Assert.That(Wording.Joined(", ", [Serbia, Untranslated]), Is.EqualTo(new Wording("Serbia, a note", "Србија, a note")));
            Assert.That((Untranslated.IsEnglishOnly, Serbia.IsEnglishOnly, Wording.Empty.IsEnglishOnly), Is.EqualTo((true, false, false)));
        }
    }

    [Test]
    public void List_HasAndBeforeItsLast()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Wording.Listed([Serbia]), Is.EqualTo(Serbia));
            Assert.That(Wording.Listed([Serbia, Wording.Same("A"), Wording.Same("B")]), Is.EqualTo(new Wording("Serbia, A and B", "Србија, A и B")));
        }
    }

    [Test]
    public void Forms_AreThoseOfEachLanguage()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Serbia.Quoted(), Is.EqualTo(new Wording("“Serbia”", "„Србија“")));
            Assert.That(Serbia.Lowered(), Is.EqualTo(new Wording("serbia", "србија")));
            Assert.That(new Wording("So.", "Тако.").WithoutStop(), Is.EqualTo(new Wording("So", "Тако")));
            Assert.That(Wording.Of(-1234.50m), Is.EqualTo(new Wording("−1,234.50", "−1.234,50")));
        }
    }

    // Pravopis srpskoga jezika (Matica srpska, 2010): the full stop of an ordinal is left out before another sign of punctuation; a sentence ends with one.
    [TestCase("април 2022., а", "април 2022, а")]
    [TestCase("(крај: јануар 2022.)", "(крај: јануар 2022)")]
    [TestCase("Стање: 3. април 2022..", "Стање: 3. април 2022.")]
    [TestCase("од 2017. до 2018. године; 1.234, 0..1 и 1..2", "од 2017. до 2018. године; 1.234, 0..1 и 1..2")]
    public void Ordinal_BeforePunctuation_HasNoFullStop(string text, string expected) => Assert.That(Wording.Of($"", $"{text}").Sr, Is.EqualTo(expected));
}
