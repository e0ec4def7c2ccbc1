using System.Globalization;
using System.Net;
using Indicators.Answers;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>What to put into another page to show a chart there. The names that oEmbed 1.0 has are its names.</summary>
/// <param name="Version">The version of oEmbed.</param>
/// <param name="Type">What it is for oEmbed: <c>rich</c>.</param>
/// <param name="ProviderName">Who gives it.</param>
/// <param name="Title">The title of the picture.</param>
/// <param name="Width">The width of the frame, in pixels.</param>
/// <param name="Height">The height of the frame, in pixels: that of picture and caption.</param>
/// <param name="Html">A frame, which also says whether the figures were revised and leads to them.</param>
/// <param name="Img">A plain picture with its alternative text, where frames are not allowed.</param>
/// <param name="Release">The release that it is pinned to; null where it shows the latest.</param>
public sealed record EmbedCodeResponse(string Version, string Type, string ProviderName, string Title, int Width, int Height, string Html, string Img, long? Release)
{
    // Below the picture: one line of links, and on a pinned one what became of the figures, in up to three lines.
    private const int Caption = 56;
    private const int RevisionCaption = 96;

    internal static EmbedCodeResponse Of(Publication publication, bool isPinned, AskedChart asked, HttpRequest request)
    {
        var content = asked.Content(publication);
        var (look, pin) = (asked.Request.Look, new Pin(isPinned ? publication.Release.Number : null));
        var (host, query) = (PictureAddress.HostOf(request), PictureAddress.Query(request, pin));
        var title = content.Definition.Title.In(look.Language);
        var height = look.Size.Height + Caption + (isPinned ? RevisionCaption : 0);
        return new EmbedCodeResponse(
            "1.0",
            "rich",
            "Indicators",
            title,
            look.Size.Width,
            height,
            $"<iframe src=\"{Attribute($"{host}/embed/{asked.Definition.Id}{query}")}\" title=\"{Attribute(title)}\" width=\"{Number(look.Size.Width)}\" height=\"{Number(height)}\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>",
            $"<img src=\"{Attribute($"{host}/charts/{asked.Definition.Id}.svg{query}")}\" alt=\"{Attribute(AltText.Of(content, look.Language))}\" width=\"{Number(look.Size.Width)}\" height=\"{Number(look.Size.Height)}\" style=\"max-width:100%;height:auto\">",
            pin.Release);
    }

    private static string Attribute(string text) => WebUtility.HtmlEncode(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
