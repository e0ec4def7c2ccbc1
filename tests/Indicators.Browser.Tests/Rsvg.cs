using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Browser.Tests;

/// <summary><c>rsvg-convert</c>, with the fonts that the program ships and no others.</summary>
internal static class Rsvg
{
    /// <summary>An SVG as it draws it, as PNG; where it is not installed, the test is left out.</summary>
    internal static byte[] Draw(byte[] svg)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("picture.svg"), svg);
        File.WriteAllText(folder.File("fonts.conf"), $"""
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{Path.Combine(Repository.Root, "src", "Indicators.Charts", "Fonts")}</dir><cachedir>{folder.File("cache")}</cachedir></fontconfig>
            """);
        var start = new ProcessStartInfo("rsvg-convert", ["--output", folder.File("picture.png"), folder.File("picture.svg")]) { Environment = { ["FONTCONFIG_FILE"] = folder.File("fonts.conf") } };
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("left out: rsvg-convert is not installed (apt-get install librsvg2-bin)");
        }

        return File.ReadAllBytes(folder.File("picture.png"));
    }
}
