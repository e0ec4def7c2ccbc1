using System.Globalization;
using System.Net;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>HTML that shows a chart in somebody else's page, which it never makes wider than that page is.</summary>
/// <param name="Host">Scheme and host of the chart.</param>
/// <param name="Id">The chart.</param>
/// <param name="Query">What is asked of it, language and release included; empty if nothing.</param>
/// <param name="Size">The size of the picture.</param>
/// <param name="Title">The title of the picture.</param>
/// <param name="Alt">The picture in words.</param>
/// <param name="IsPinned">Whether it shows one release, and tells what later ones revised.</param>
internal sealed record EmbedCode(string Host, string Id, string Query, PictureSize Size, string Title, string Alt, bool IsPinned)
{
    // Below the picture: one line of links, and on a pinned one what became of the figures, in up to three lines. More of those make the picture smaller and scroll:
    // a frame is pasted before anything is revised, and stays as high.
    private const int Caption = 56;
    private const int RevisionCaption = 96;

    /// <summary>The chart of a page of an indicator, as the page shows it.</summary>
    internal static EmbedCode Of(PageView view, ShownPicture picture, bool isPinned)
    {
        var shown = view with { Pin = new Pin(isPinned ? view.Release.Number : null) };
        return new EmbedCode(view.Host, picture.Definition.Id, shown.Address(picture.Asked), PictureSize.Default, view[picture.Title], AltText.Of(picture.Content, view.Language), isPinned);
    }

    /// <summary>The height of the frame, in pixels: that of picture and caption.</summary>
    internal int Height => Size.Height + Caption + (IsPinned ? RevisionCaption : 0);

    /// <summary>A frame, which also says whether the figures were revised and leads to them.</summary>
    internal string Frame =>
        $"<iframe src=\"{Attribute($"{Host}/embed/{Id}{Query}")}\" title=\"{Attribute(Title)}\" width=\"{Number(Size.Width)}\" height=\"{Number(Height)}\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";

    /// <summary>A plain picture with its alternative text, where frames are not allowed.</summary>
    internal string Image =>
        $"<img src=\"{Attribute($"{Host}/charts/{Id}.svg{Query}")}\" alt=\"{Attribute(Alt)}\" width=\"{Number(Size.Width)}\" height=\"{Number(Size.Height)}\" style=\"max-width:100%;height:auto\">";

    private static string Attribute(string text) => WebUtility.HtmlEncode(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
