using System.Buffers.Binary;
using System.Text;
using Indicators.Model;

namespace Indicators.Charts.Tests;

public sealed class PngFileTests
{
    private static readonly ChartLook Cyrillic = ChartLook.Default with { Language = Language.SerbianCyrillic };

    [Test]
    public void Png_SaysWhatItIsAndWhence()
    {
        var content = Cited.Chart((2022, "<5"));
        var texts = Texts(ChartPicture.Png(content, Cyrillic));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(texts["Title"], Is.EqualTo("Наслов"));
            Assert.That(texts["Description"], Is.EqualTo(AltText.Of(content, Language.SerbianCyrillic)).And.Contain("< 5 %"));
            Assert.That(texts["Author"], Is.EqualTo("Публикатор & Co; Another"));
            Assert.That(texts["Source"], Does.Contain("A <title>, https://example.org/a?b=1&c=2"));
            Assert.That(texts["Copyright"], Does.StartWith("Подаци припадају").And.Contain("first: CC BY 4.0.").And.Contain("second: услови нису познати."));
            Assert.That((texts["Release"], texts["URL"], texts["Creation Time"]), Is.EqualTo(("7", Cited.Address, "Thu, 05 Mar 2026 10:00:00 GMT")));
        }
    }

    // PNG, 3rd edition, 5.5: the checksum is over type and data; annex D: the polynomial.
    [Test]
    public void EveryChunk_HasItsChecksum()
    {
        foreach (var (type, data, checksum) in Chunks(ChartPicture.Png(Cited.Chart((2022, "1")), ChartLook.Default)))
        {
            Assert.That(checksum, Is.EqualTo(Crc([.. Encoding.ASCII.GetBytes(type), .. data])), type);
        }
    }

    [Test]
    public void AnotherFigure_IsAnotherDescription() => Assert.That(
        (Texts(ChartPicture.Png(Cited.Chart((2022, "62")), ChartLook.Default))["Description"], Texts(ChartPicture.Png(Cited.Chart((2022, "63")), ChartLook.Default))["Description"]),
        Is.EqualTo((AltText.Of(Cited.Chart((2022, "62")), Language.English), AltText.Of(Cited.Chart((2022, "62")), Language.English).Replace("62", "63", StringComparison.Ordinal))));

    [Test]
    public void OtherPrograms_ReadIt()
    {
        var told = Tool.Read("exiftool", "libimage-exiftool-perl", ChartPicture.Png(Cited.Chart((2022, "<5")), Cyrillic), ".png", "-validate", "-warning", "-a");
        Assert.That(told, Does.Contain("OK").And.Not.Contain("Warning"));
        Assert.That(
            Tool.Read("exiftool", "libimage-exiftool-perl", ChartPicture.Png(Cited.Chart((2022, "<5")), Cyrillic), ".png"),
            Does.Contain("Наслов").And.Contain(Cited.Address).And.Contain("Публикатор & Co; Another").And.Contain("CC BY 4.0"));
    }

    private static Dictionary<string, string> Texts(byte[] png) => Chunks(png).Where(chunk => chunk.Type == "iTXt").Select(chunk => chunk.Data).ToDictionary(
        data => Encoding.Latin1.GetString(data.AsSpan(0, Array.IndexOf(data, (byte)0))),
        data =>
        {
            // Two bytes of compression, then language and translated keyword, each with an end.
            var language = Array.IndexOf(data, (byte)0) + 3;
            var translated = Array.IndexOf(data, (byte)0, language) + 1;
            return Encoding.UTF8.GetString(data.AsSpan(Array.IndexOf(data, (byte)0, translated) + 1));
        });

    private static IEnumerable<(string Type, byte[] Data, uint Checksum)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)], BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            at += 12 + length;
        }
    }

    private static uint Crc(byte[] data)
    {
        var sum = uint.MaxValue;
        foreach (var one in data)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
