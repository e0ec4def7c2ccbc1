using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers.Tests.Languages;

/// <summary>Sentences that the program puts together, in Serbian: the same numbers, signs and documents as in English, and nothing left in English.</summary>
public sealed partial class SerbianSentencesTests
{
    private static readonly (string Where, Wording Text)[] All = Told();

    [Test]
    public void EverySentence_IsWrittenInBoth() =>
        Assert.That(All.Where(told => told.Text.En.Length > 0 && told.Text.Sr.Length == 0).Select(told => $"{told.Where}: {told.Text.En}").Distinct(), Is.Empty);

    // 116,000 and 116.000 are one number; its sign stands before it in both. A sentence may name things in another order.
    [Test]
    public void EverySentence_HasTheSameNumbersWithTheSameSigns() =>
        Assert.That(
            All.Where(told => !Numbers(told.Text.En, Language.English).SequenceEqual(Numbers(told.Text.Sr, Language.SerbianCyrillic)))
                .Select(told => $"{told.Where}: {told.Text.En}\n{told.Text.Sr}").Distinct(),
            Is.Empty);

    // Names of documents and publishers, identifiers and proper names stay as they are; a small word of English does not.
    [Test]
    public void NoSentence_HasEnglishWords() =>
        Assert.That(All.Where(told => SmallWords().IsMatch(Published().Replace(told.Text.Sr, ""))).Select(told => $"{told.Where}: {told.Text.Sr}").Distinct(), Is.Empty);

    // A text that is put into a sentence as an object, and not in a language, would show its parts.
    [Test]
    public void NoSentence_ShowsHowItIsMade() =>
        Assert.That(All.Where(told => (told.Text.En + told.Text.Sr).Contains(nameof(Wording), StringComparison.Ordinal)).Select(told => told.Text.En), Is.Empty);

    [TestCase("K1", "Стоји када се заокружи: 5 / > 116.000 је < 0,00432 %, што није довољно за оцену; ако се наведене границе узму као да су тачни бројеви, то је 0,00431 %, "
        + "што се заокружује на 0,004 % са кораком 0,001. То важи под условом да податак „Избеглице и мигранти који су боравили“ износи највише 142.857.")]
    [TestCase("K3", "Стоји када се заокружи: 79 % од 62 може бити само 49 (изведено), што је 79,03 %.")]
    public void Claim_InSerbian_SaysTheSame(string id, string sentence)
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Claim(id).Sentence.Sr, Is.EqualTo(sentence));
    }

    [Test]
    public void Claim_InLatin_IsTransliterated()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Claim("K3").Sentence.In(Language.SerbianLatin), Is.EqualTo("Stoji kada se zaokruži: 79 % od 62 može biti samo 49 (izvedeno), što je 79,03 %."));
    }

    private static (string, Wording)[] Told()
    {
        using var publication = WholeData.Open();
        return [.. ToldTexts.Of(publication)];
    }

    private static IEnumerable<string> Numbers(string text, Language language) =>
        Number().Matches(Day().Replace(Published().Replace(text, ""), "")).Select(number => (language == Language.English ? number.Value.Replace(",", "", StringComparison.Ordinal) : number.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'))
            .TrimEnd('.').Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?:[<>≤≥≈] ?)?(?<![\w-])[0-9](?:[0-9.,]*[0-9])?(?![\w])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(the|of|is|are|by|not|and|or|no|to|from|a|an|in|which|that|than|it)\b")]
    private static partial Regex SmallWords();

    // A day is written in numbers in English and in words in Serbian.
    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2}|\b[0-9]{1,2}\.? \p{L}{3,} [0-9]{4}\b")]
    private static partial Regex Day();

    // Of a row in a derivation: the publisher, the document and the place in it are quoted as they are.
    [GeneratedRegex("; .*; (?:since release|од издања) [0-9]+$")]
    private static partial Regex Published();
}
