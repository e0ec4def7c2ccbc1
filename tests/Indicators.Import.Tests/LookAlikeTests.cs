namespace Indicators.Import.Tests;

public sealed class LookAlikeTests
{
    [TestCase("SRB", null)]
    [TestCase("identified-victims", null)]
    [TestCase(">=1 000,5 ≈ č ž", null)]
    [TestCase("SRВ", "the letter \"В\" in it is Cyrillic")]
    [TestCase("Ђ", "the letter \"Ђ\" in it is Cyrillic")]
    [TestCase("SRΒ", "the letter \"Β\" in it is Greek")]
    [TestCase("62\u00a0", "it has the invisible character U+00A0")]
    [TestCase("\ufeff62", "it has the invisible character U+FEFF")]
    [TestCase("6\u202e2", "it has the invisible character U+202E")]
    [TestCase("6\u001b2", "it has the control character U+001B")]
    [TestCase("locat\ufffdr", "it has bytes that are not UTF-8")]
    public void Hint(string found, string? hint) => Assert.That(LookAlike.Hint(found), Is.EqualTo(hint));

    // Each letter on the left is Cyrillic or Greek: their names in Unicode, not their looks, say which Latin letter they stand beside.
    [TestCase("\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425", "ABESIJKMHOPCTYX")]
    [TestCase("\u0430\u0435\u0455\u0456\u0458\u043E\u0440\u0441\u0443\u0445", "aesijopcyx")]
    [TestCase("\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF", "ABEZHIKMNOPTYXo")]
    [TestCase("Ђурђевдан", "Ђypђeвдaн")]
    [TestCase("plain-1", "plain-1")]
    public void InLatin(string text, string latin) => Assert.That(LookAlike.InLatin(text), Is.EqualTo(latin));
}
