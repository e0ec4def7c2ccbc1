using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Api;

/// <summary>A part of a workbook, without what the library that wrote it leaves to chance, and as the plainest of readers expects it.</summary>
internal static partial class PlainPart
{
    // What is text in a part has no bare "<": these stand for markup alone.
    private static readonly (string Written, string Plain)[] Spellings =
    [
        // Some readers know elements by their name with the prefix.
        ("xmlns:x=\"", "xmlns=\""), ("<x:", "<"), ("</x:", "</"),
        // And some take the target of a sheet as one in the folder of the workbook.
        ("Target=\"/xl/", "Target=\""),
    ];

    internal static byte[] Of(byte[] part)
    {
        var text = Spellings.Aggregate(Encoding.UTF8.GetString(part), (known, spelling) => known.Replace(spelling.Written, spelling.Plain, StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(Numbered(text));
    }

    // The sheets have random identifiers: here each is numbered in the order in which it is first named, which is the same in every part.
    private static string Numbered(string text)
    {
        var known = new List<string>();
        return RandomIdentifier().Replace(text, match =>
        {
            if (!known.Contains(match.Value))
            {
                known.Add(match.Value);
            }

            return $"\"sheet{known.IndexOf(match.Value) + 1}\"";
        });
    }

    [GeneratedRegex("\"R[0-9a-f]{32}\"")]
    private static partial Regex RandomIdentifier();
}
