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

    internal static readonly PageAsset Style = PageAsset.Read("site.css", "text/css").After(Colours());
    internal static readonly PageAsset Script = PageAsset.Read("site.js", "text/javascript");

    private static readonly PageAsset[] All =
        [Style, Script, new PageAsset("inter-regular.woff2", "font/woff2", WebFont.Regular), new PageAsset("inter-semibold.woff2", "font/woff2", WebFont.SemiBold)];

    internal static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in All)
        {
            routes.MapGet(Folder + asset.Name, asset.Answer).WithName(asset.Name).WithSummary("A file that the pages need").Produces<byte[]>(StatusCodes.Status200OK, asset.MediaType);
        }
    }

    // Those of the pictures, from where they are drawn: as the reader's system is, and on paper as on paper.
    private static string Colours() =>
        $":root{{{PageColours.Of(Theme.Light)}}}@media (prefers-color-scheme:dark){{:root{{{PageColours.Of(Theme.Dark)}}}}}@media print{{:root{{{PageColours.Of(Theme.Print)}}}}}\n";
}

/// <summary>A file that pages need.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">What is in it.</param>
internal sealed record PageAsset(string Name, string MediaType, byte[] Content)
{
    private const int VersionLetters = 10;

    /// <summary>Where it is: another address as soon as it is another file.</summary>
    internal string Address { get; } = $"{PageAssets.Folder}{Name}?{PageAssets.Version}={Convert.ToHexStringLower(SHA256.HashData(Content))[..VersionLetters]}";

    internal static PageAsset Read(string name, string mediaType)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new PageAsset(name, mediaType, copy.ToArray());
    }

    /// <summary>The same file with a text before it.</summary>
    internal PageAsset After(string text) => new(Name, MediaType, [.. Encoding.UTF8.GetBytes(text), .. Content]);

    /// <param name="version">Which version the page was made with; the answer is the present one.</param>
    internal FileContentHttpResult Answer([FromQuery(Name = PageAssets.Version)] string? version) =>
        TypedResults.File(Content, MediaType.StartsWith("text/", StringComparison.Ordinal) ? MediaType + "; charset=utf-8" : MediaType);
}
