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

    /// <summary>As the page has it that the picture is a part of: each colour is a property of its style (<see cref="PageColours"/>).</summary>
    Page,
}

/// <summary>The themes of pictures that stand alone, by name.</summary>
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
