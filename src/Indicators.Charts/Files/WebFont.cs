namespace Indicators.Charts;

/// <summary>The shipped font as browsers take it (WOFF2): in pictures that stand alone, and as the one font of the pages.</summary>
public static class WebFont
{
    /// <summary>Its letters of running text.</summary>
    public static byte[] Regular { get; } = Read("Inter-Regular.woff2");

    /// <summary>Its heavier letters.</summary>
    public static byte[] SemiBold { get; } = Read("Inter-SemiBold.woff2");

    private static byte[] Read(string file)
    {
        using var stream = typeof(WebFont).Assembly.GetManifestResourceStream($"Indicators.Charts.Fonts.{file}")
            ?? throw new InvalidOperationException($"{file} is not in the program");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
