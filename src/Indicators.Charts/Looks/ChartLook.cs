using Indicators.Model;

namespace Indicators.Charts;

/// <summary>How the same figures are shown: what changes the picture and not what it says.</summary>
/// <param name="Size">The size.</param>
/// <param name="Language">The language of everything on it but the titles of documents.</param>
/// <param name="Theme">The colours.</param>
public sealed record ChartLook(PictureSize Size, Language Language, Theme Theme)
{
    /// <summary>850 × 600, English, light.</summary>
    public static ChartLook Default { get; } = new(PictureSize.Default, Language.English, Theme.Light);
}
