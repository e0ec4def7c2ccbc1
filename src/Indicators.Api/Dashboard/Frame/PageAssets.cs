using System.Security.Cryptography;
using System.Text;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>The files that pages need: style, script and font, built into the program.</summary>
internal static class PageAssets
{
    internal const string Folder = "/assets/";

    /// <summary>The parameter that tells one version of a file from another, so that each may be kept for ever.</summary>
    internal const string Version = "v";

    private static readonly PageAsset[] Fonts = [new("inter-regular.woff2", "font/woff2", () => WebFont.Regular), new("inter-semibold.woff2", "font/woff2", () => WebFont.SemiBold)];

    internal static readonly PageAsset Style = new("site.css", "text/css", () => Encoding.UTF8.GetBytes(Colours() + WithFonts(Encoding.UTF8.GetString(PageAsset.Read("site.css")))));
    internal static readonly PageAsset Script = new("site.js", "text/javascript", () => PageAsset.Read("site.js"));

    private static readonly PageAsset[] All = [Style, Script, .. Fonts];

    internal static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in All)
        {
            routes.MapGet(Folder + asset.Name, asset.Answer).WithName(asset.Name).WithSummary("A file that the pages need").Produces<byte[]>(StatusCodes.Status200OK, asset.MediaType);
        }
    }

    private static string WithFonts(string style) => Fonts.Aggregate(style, (text, font) => text.Replace($"\"{font.Name}\"", $"\"{font.Address}\"", StringComparison.Ordinal));

    // Those of the pictures, from where they are drawn: as the reader's system is, and on paper as on paper.
    private static string Colours() =>
        $":root{{{PageColours.Of(Theme.Light)}}}@media (prefers-color-scheme:dark){{:root{{{PageColours.Of(Theme.Dark)}}}}}@media print{{:root{{{PageColours.Of(Theme.Print)}}}}}\n";
}

/// <summary>A file that pages need, made when the first reader comes.</summary>
/// <param name="name">Its name.</param>
/// <param name="mediaType">Its media type.</param>
/// <param name="make">Makes what is in it.</param>
internal sealed class PageAsset(string name, string mediaType, Func<byte[]> make)
{
    private const int VersionLetters = 10;

    private readonly Lazy<(byte[] Content, string Version)> made = new(() => Versioned(make()));

    internal string Name => name;

    internal string MediaType => mediaType;

    /// <summary>Where it is: another address as soon as it is another file.</summary>
    internal string Address => $"{PageAssets.Folder}{name}?{PageAssets.Version}={made.Value.Version}";

    internal static byte[] Read(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <param name="version">Which version the page was made with; the answer is the present one.</param>
    internal FileContentHttpResult Answer([FromQuery(Name = PageAssets.Version)] string? version) =>
        TypedResults.File(made.Value.Content, mediaType.StartsWith("text/", StringComparison.Ordinal) ? mediaType + "; charset=utf-8" : mediaType);

    private static (byte[] Content, string Version) Versioned(byte[] content) => (content, Convert.ToHexStringLower(SHA256.HashData(content))[..VersionLetters]);
}
