using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Indicators.Charts;

/// <summary>What an SVG document carries beside its drawing: its citation, and where it stands alone the letters that it is written in.</summary>
public static class SvgExtras
{
    // One subset for all pictures: which letters a picture needs would tell nothing, and cost time.
    private static readonly Lazy<string> Faces = new(() => Face(WebFont.Regular, 400) + Face(WebFont.SemiBold, 600));

    /// <summary>By what a browser knows the style sheet that brings the letters, so that it may be allowed and no other (CSP 3, hash sources).</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Faces.Value)))}";

    /// <summary>The citation; nothing for a picture that is of no release.</summary>
    internal static IEnumerable<XElement> Metadata(XNamespace svg, ChartContent content, ChartLook look) =>
        DublinCore.Of(content, look) is { } citation ? [new XElement(svg + "metadata", citation.Plain())] : [];

    /// <summary>The letters, as a style sheet.</summary>
    internal static XElement Font(XNamespace svg) => new(svg + "style", Faces.Value);

    private static string Face(byte[] font, int weight) =>
        $"@font-face{{font-family:{ShippedFont.Family};font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(font)}) format('woff2')}}";
}
