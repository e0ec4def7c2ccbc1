using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>A PNG file that carries its citation as international text (<c>iTXt</c>, PNG 3rd edition, 11.3.3.4).</summary>
internal static class PngFile
{
    // Most rows of a picture are those above them. With this one filter, which makes them zeros, a low level takes a quarter of the time of no filter at any level: docs/performance.md.
    private static readonly SKPngEncoderOptions Cheap = new(SKPngEncoderFilterFlags.Up, 3);

    // The signature and the header, which has to come first.
    private const int HeaderEnd = 8 + 12 + 13;

    internal static byte[] Of(SKBitmap drawing, ChartContent content, ChartLook look)
    {
        using var encoded = Encode(drawing);
        var picture = encoded.AsSpan();
        using var file = new MemoryStream(picture.Length + 4096);
        file.Write(picture[..HeaderEnd]);
        foreach (var (keyword, text) in Texts(content, look))
        {
            WriteText(file, keyword, text, look.Language.Tag());
        }

        file.Write(picture[HeaderEnd..]);
        return file.ToArray();
    }

    /// <summary>The drawing alone.</summary>
    internal static SKData Encode(SKBitmap drawing)
    {
        using var pixels = drawing.PeekPixels();
        return pixels.Encode(Cheap) ?? throw new InvalidOperationException("the picture could not be encoded");
    }

    // The keywords that the specification predefines, where it has one.
    private static IEnumerable<(string Keyword, string Text)> Texts(ChartContent content, ChartLook look)
    {
        yield return ("Title", content.Definition.Title.In(look.Language));
        yield return ("Description", AltText.Of(content, look.Language));
        if (content.Citation is { } citation)
        {
            yield return ("Author", string.Join("; ", citation.Creators));
            yield return ("Source", string.Join("; ", citation.Sources));
            yield return ("Copyright", citation.RightsIn(look.Language));
            yield return ("Creation Time", citation.Release.At.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            yield return ("Release", citation.Release.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            yield return ("URL", citation.Address);
            yield return ("Software", PictureCitation.Publisher);
        }
    }

    // Keyword, end, not compressed, by no method, language, no translated keyword, text.
    private static void WriteText(Stream file, string keyword, string text, string language) =>
        WriteChunk(file, "iTXt"u8, [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, .. Encoding.ASCII.GetBytes(language), 0, 0, .. Encoding.UTF8.GetBytes(text)]);

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        var checksum = new Crc32();
        checksum.Append(type);
        checksum.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, checksum.GetCurrentHashAsUInt32());
        file.Write(number);
    }
}
