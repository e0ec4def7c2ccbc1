namespace Indicators.Charts.Tests;

public sealed class ShippedFontTests
{
    // English, Serbian Latin and Cyrillic, and the signs of figures.
    private const string Needed = "ABCXYZabcxyz0123456789ČĆŽŠĐčćžšđАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш<>≤≥≈–−×%,.()“”„’…";

    [Test]
    public void Font_HasEveryGlyph()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var typeface in new[] { ShippedFont.Regular, ShippedFont.SemiBold })
            {
                Assert.That(Needed.Where(letter => typeface.GetGlyph(letter) == 0), Is.Empty, typeface.FamilyName);
            }
        }
    }
}
