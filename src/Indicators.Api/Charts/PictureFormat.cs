using System.Text;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>What a picture can be drawn as.</summary>
/// <param name="Name">Its name in measures.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Sizes">The sizes that can be asked for, the default first.</param>
/// <param name="Themes">The themes that can be asked for, the default first.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record PictureFormat(
    string Name, string MediaType, IReadOnlyDictionary<string, PictureSize> Sizes, IReadOnlyDictionary<string, Theme> Themes, Func<ChartContent, ChartLook, byte[]> Draw)
{
    internal static readonly PictureFormat Png = OnScreen("png", "image/png", ChartPicture.Png);

    /// <summary>With the letters that it is written in.</summary>
    internal static readonly PictureFormat Svg = OnScreen("svg", "image/svg+xml; charset=utf-8", (content, look) => Encoding.UTF8.GetBytes(ChartPicture.Svg(content, look, SvgFont.Embedded)));

    /// <summary>Without the letters: several on one page would bring them several times.</summary>
    internal static readonly PictureFormat LightSvg = Svg with { Draw = (content, look) => Encoding.UTF8.GetBytes(ChartPicture.Svg(content, look, SvgFont.Named)) };

    internal static readonly PictureFormat Pdf = new(
        "pdf", "application/pdf", PictureSize.Printed, ThemeName.All.OrderBy(theme => theme.Value != Theme.Print).ToDictionary(), ChartPicture.Pdf);

    private static PictureFormat OnScreen(string name, string mediaType, Func<ChartContent, ChartLook, byte[]> draw) => new(name, mediaType, PictureSize.Named, ThemeName.All, draw);
}
