using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Indicators.Model;
using SkiaSharp;

namespace Indicators.Charts;

/// <summary>What a drawn SVG still lacks: words for those who do not see it, texts that any font can show, and names of its own.</summary>
internal static class SvgDocument
{
    // Where the shipped font is absent, a plain one stands in; the length of each text stays what it was laid out for.
    private const string Fonts = ShippedFont.Family + ", Arial, Helvetica, sans-serif";

    /// <summary>The finished document; the same drawing gives the same text, whatever was drawn before.</summary>
    internal static string Of(byte[] drawing, ChartContent content, ChartLook look, SvgFont letters, IReadOnlyList<string> words)
    {
        var root = Prepared(drawing, content.Definition.Id, look, words);
        root.SetAttributeValue(XNamespace.Xml + "lang", look.Language.Tag());
        root.AddFirst(
            new XElement(root.Name.Namespace + "title", content.Definition.Title.In(look.Language)),
            new XElement(root.Name.Namespace + "desc", AltText.Of(content, look.Language)),
            SvgExtras.Metadata(root.Name.Namespace, content, look),
            letters == SvgFont.Embedded ? SvgExtras.Font(root.Name.Namespace) : null);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The drawing as an element of a page: letters and colours come from there, and words for those who do not see it stand in a label. Citation and title stand beside it.</summary>
    internal static string PartOfPage(byte[] drawing, ChartContent content, ChartLook look, IReadOnlyList<string> words)
    {
        var root = Prepared(drawing, $"{content.Definition.Id}-{look.Size.Width}", look, words);
        root.SetAttributeValue("lang", look.Language.Tag());
        root.SetAttributeValue("aria-label", AltText.Of(content, look.Language));
        root.Descendants().Attributes("font-family").Remove();
        foreach (var attribute in root.Descendants().Attributes())
        {
            attribute.Value = PageColours.Property(attribute.Value) is { } property ? $"var({property})" : attribute.Value;
        }

        return root.ToString(SaveOptions.DisableFormatting);
    }

    // With its frame, its own names, and its texts as they were written.
    private static XElement Prepared(byte[] drawing, string name, ChartLook look, IReadOnlyList<string> words)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(drawing)).Root!;
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {look.Size.Width} {look.Size.Height}"));
        root.SetAttributeValue("role", "img");
        RenameClips(root, name);
        var texts = TextsOf(root);
        if (texts.Count != words.Count)
        {
            throw new InvalidOperationException($"{words.Count} texts were written and {texts.Count} drawn");
        }

        foreach (var (text, written) in texts.Zip(words))
        {
            // The drawing has the first letter that a glyph stands for, which need not be the one that was written.
            text.Value = written;
            Join(text);
        }

        return root;
    }

    private static List<XElement> TextsOf(XElement root) => [.. root.Descendants(root.Name.Namespace + "text")];

    // The drawing library numbers them through the life of the program; in one page with other pictures they would be taken for each other's.
    private static void RenameClips(XElement root, string picture)
    {
        var names = root.Descendants(root.Name.Namespace + "clipPath")
            .Select((clip, index) => (Old: clip.Attribute("id")!, New: $"{picture}-clip-{index + 1}"))
            .ToDictionary(clip => clip.Old.Value, clip => clip.New);
        foreach (var attribute in root.DescendantsAndSelf().Attributes())
        {
            attribute.Value = attribute.Name.LocalName switch
            {
                "id" when names.TryGetValue(attribute.Value, out var name) => name,
                "clip-path" => $"url(#{names[attribute.Value["url(#".Length..^1]]})",
                _ => attribute.Value,
            };
        }
    }

    // The drawing places each glyph where the shipped font has it, which tears words apart in any other font.
    private static void Join(XElement text)
    {
        foreach (var axis in new[] { "x", "y" })
        {
            text.SetAttributeValue(axis, text.Attribute(axis)!.Value.Split(',')[0].Trim());
        }

        var isHeavy = text.Attribute("font-family")!.Value.Contains("SemiBold", StringComparison.Ordinal) || text.Attribute("font-weight") is not null;
        var typeface = isHeavy ? ShippedFont.SemiBold : ShippedFont.Regular;
        using var font = new SKFont(typeface, float.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture)) { Subpixel = true };
        text.SetAttributeValue("font-family", Fonts);
        text.SetAttributeValue("font-weight", isHeavy ? "600" : null);
        text.SetAttributeValue("textLength", font.MeasureText(text.Value).ToString("0.##", CultureInfo.InvariantCulture));
        text.SetAttributeValue("lengthAdjust", "spacingAndGlyphs");
    }
}
