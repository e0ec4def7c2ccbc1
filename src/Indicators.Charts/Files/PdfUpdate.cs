using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Charts;

/// <summary>What a drawn PDF still lacks: the whole citation, the language, and bytes that are the same for the same picture. What is added stands at its end, as an incremental update (ISO 32000-1, 7.5.6).</summary>
internal static partial class PdfUpdate
{
    // One byte is one character, so that places in the text are places in the file.
    private static readonly Encoding Bytes = Encoding.Latin1;

    private const string Identifier = "/ID [";
    private const string EndOfTrailer = "]>>\nstartxref";

    internal static byte[] Of(byte[] drawn, DublinCore? citation)
    {
        var (text, name) = Named(Bytes.GetString(drawn));
        return Bytes.GetBytes(citation is null ? text : text + Update(text, citation, name));
    }

    // The drawing library names each document after the moment of its drawing. Named after what is in them, equal ones are equal.
    private static (string Text, Guid Name) Named(string text)
    {
        var old = Name().Match(text).Value;
        // In the trailer it is written with digits or with letters, whichever is shorter; nothing is counted from behind it.
        var (begin, end) = (text.LastIndexOf(Identifier, StringComparison.Ordinal), text.LastIndexOf(EndOfTrailer, StringComparison.Ordinal));
        var nameless = string.Concat(text.AsSpan(0, begin).ToString().Replace(old, NameOf(Guid.Empty), StringComparison.Ordinal), text.AsSpan(end));
        var name = new Guid(SHA256.HashData(Bytes.GetBytes(nameless)).AsSpan(0, 16));
        var digits = name.ToString("N").ToUpperInvariant();
        var named = nameless.Replace(NameOf(Guid.Empty), NameOf(name), StringComparison.Ordinal).Insert(begin, $"{Identifier}<{digits}> <{digits}>");
        return (named, name);
    }

    private static string NameOf(Guid name) => $"uuid:{name:D}";

    private static string Update(string text, DublinCore citation, Guid name)
    {
        var catalogue = Number(Root(), text);
        var begin = text.IndexOf($"\n{catalogue} 0 obj\n<<", StringComparison.Ordinal) + 1;
        var entries = text[(text.IndexOf("<<", begin, StringComparison.Ordinal) + 2)..text.IndexOf("\nendobj", begin, StringComparison.Ordinal)];
        var metadata = Number(Metadata(), entries);
        var packet = Bytes.GetString(Encoding.UTF8.GetBytes(XmpPacket.Of(citation, name, PdfDate().Match(text).Groups[1].Value)));
        SortedDictionary<int, string> objects = new()
        {
            [metadata] = $"<</Type /Metadata\n/Subtype /XML\n/Length {packet.Length}>> stream\n{packet}\nendstream",
            [catalogue] = $"<</Lang ({citation.Language})\n/ViewerPreferences <</DisplayDocTitle true>>\n{entries}",
        };
        var update = new StringBuilder("\n");
        var places = new StringBuilder("xref\n");
        foreach (var (number, content) in objects)
        {
            places.Append(CultureInfo.InvariantCulture, $"{number} 1\n{text.Length + update.Length:0000000000} 00000 n \n");
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var trailer = text[text.LastIndexOf("trailer\n<<", StringComparison.Ordinal)..text.LastIndexOf(">>\nstartxref", StringComparison.Ordinal)];
        var table = text.Length + update.Length;
        return $"{update}{places}{trailer}\n/Prev {Number(StartOfTable(), text)}>>\nstartxref\n{table}\n%%EOF\n";
    }

    private static int Number(Regex of, string text) => int.Parse(of.Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Name();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Metadata (\d+) 0 R")]
    private static partial Regex Metadata();

    [GeneratedRegex(@"<xmp:CreateDate>([^<]+)<")]
    private static partial Regex PdfDate();

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF")]
    private static partial Regex StartOfTable();
}
