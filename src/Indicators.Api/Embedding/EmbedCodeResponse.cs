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
    internal static EmbedCodeResponse Of(Publication publication, bool isPinned, AskedChart asked, HttpRequest request)
    {
        var content = asked.Content(publication);
        var (look, pin) = (asked.Request.Look, new Pin(isPinned ? publication.Release.Number : null));
        var title = content.Definition.Title.In(look.Language);
        var code = new EmbedCode(
            PictureAddress.HostOf(request), asked.Definition.Id, PictureAddress.Query(request, pin), look.Size, title, AltText.Of(content, look.Language), isPinned);
        return new EmbedCodeResponse("1.0", "rich", "Indicators", title, look.Size.Width, code.Height, code.Frame, code.Image, pin.Release);
    }
}
