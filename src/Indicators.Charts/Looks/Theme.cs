namespace Indicators.Charts;

/// <summary>For what surroundings a picture is coloured.</summary>
public enum Theme
{
    /// <summary>Dark on white.</summary>
    Light,

    /// <summary>Light on near black.</summary>
    Dark,

    /// <summary>For paper: as on white, with stronger lines and text, so that a grey print can be read.</summary>
    Print,
}

/// <summary>The themes by name.</summary>
public static class ThemeName
{
    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyDictionary<string, Theme> All { get; } = new Dictionary<string, Theme>
    {
        ["light"] = Theme.Light,
        ["dark"] = Theme.Dark,
        ["print"] = Theme.Print,
    };
}
