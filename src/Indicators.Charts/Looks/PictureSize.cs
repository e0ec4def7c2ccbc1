namespace Indicators.Charts;

/// <summary>The size of a picture.</summary>
/// <param name="Width">Its width, in pixels of 96 to the inch.</param>
/// <param name="Height">Its height, in pixels of 96 to the inch.</param>
/// <param name="TextScale">How many times as large its text is as on the default picture: what is shown small must be written large.</param>
public sealed record PictureSize(int Width, int Height, float TextScale = 1)
{
    /// <summary>850 × 600.</summary>
    public static PictureSize Default { get; } = new(850, 600);

    /// <summary>1200 × 628, as pages announce themselves (Open Graph).</summary>
    public static PictureSize OpenGraph { get; } = new(1200, 628, 1.2f);

    /// <summary>800 × 418, as X shows pictures of pages.</summary>
    public static PictureSize Twitter { get; } = new(800, 418, 0.95f);

    /// <summary>360 × 640, as a telephone shows a picture.</summary>
    public static PictureSize Narrow { get; } = new(360, 640, 0.9f);

    /// <summary>As wide as a page of A4, 210 mm.</summary>
    public static PictureSize A4 { get; } = new(793, 560, 0.95f);

    /// <summary>As wide as a page of A5, 148 mm.</summary>
    public static PictureSize A5 { get; } = new(559, 395, 0.74f);

    /// <summary>The sizes on paper, by name, the default first.</summary>
    public static IReadOnlyDictionary<string, PictureSize> Printed { get; } = new Dictionary<string, PictureSize>
    {
        ["a4"] = A4,
        ["a5"] = A5,
    };

    /// <summary>The sizes on a screen, by name, the default first.</summary>
    public static IReadOnlyDictionary<string, PictureSize> Named { get; } = new Dictionary<string, PictureSize>
    {
        ["default"] = Default,
        ["og"] = OpenGraph,
        ["twitter"] = Twitter,
        ["narrow"] = Narrow,
    };
}
