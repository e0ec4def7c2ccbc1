namespace Indicators.Api;

/// <summary>What somebody copies into another page to show a picture there.</summary>
internal static class EmbedSnippet
{
    // The page for embedding at its widest: picture, and below it up to five lines.
    private const int Width = 850;
    private const int Height = 760;

    internal static string Frame(PageView view, ShownPicture picture, bool isPinned)
    {
        var shown = view with { Pin = new Pin(isPinned ? view.Release.Number : null) };
        return $"<iframe src=\"{Encoded(view.Host + shown.Address($"/embed/{picture.Definition.Id}{picture.Asked}"))}\" width=\"{Width}\" height=\"{Height}\" title=\"{Encoded(view[picture.Definition.Title])}\" loading=\"lazy\"></iframe>";
    }

    internal static string Image(PageView view, ShownPicture picture)
    {
        var pinned = view with { Pin = new Pin(view.Release.Number) };
        return $"<img src=\"{Encoded(view.Host + pinned.Address(picture.Path(".png")))}\" width=\"850\" height=\"600\" alt=\"{Encoded(picture.Alt)}\">";
    }

    // In the value of an attribute only these two signs end or begin anything.
    private static string Encoded(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
