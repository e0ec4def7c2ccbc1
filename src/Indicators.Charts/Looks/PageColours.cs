namespace Indicators.Charts;

/// <summary>The colours of pictures that are parts of a page, as properties of its style: <c>--ink-series-1</c>.</summary>
public static class PageColours
{
    /// <summary>The property that has a colour; null for a colour that is no name of one.</summary>
    internal static string? Property(string colour) => NamedInk.NameOf(colour) is { } name ? $"--ink-{name}" : null;

    /// <summary>All of them as a theme has them, as declarations of a style sheet.</summary>
    /// <param name="theme">The theme; not that of pages, which has none of its own.</param>
    public static string Of(Theme theme) => string.Concat(NamedInk.In(Ink.Of(theme)).Select(colour => $"--ink-{colour.Name}:{colour.Colour};"));
}
