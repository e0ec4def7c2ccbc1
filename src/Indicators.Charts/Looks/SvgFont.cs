namespace Indicators.Charts;

/// <summary>Whence an SVG picture has its letters.</summary>
public enum SvgFont
{
    /// <summary>It names the font; where that is absent another one stands in, in the same places.</summary>
    Named,

    /// <summary>It brings them: it looks the same everywhere, and is some fifty kilobytes longer.</summary>
    Embedded,
}
