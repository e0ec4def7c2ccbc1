using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Tests;

/// <summary>A program of somebody else's that reads what this one writes. Where it is not installed, the test says so and is left out.</summary>
internal static class Tool
{
    /// <summary>What the program prints about a file.</summary>
    /// <param name="program">The program.</param>
    /// <param name="package">The Debian package that has it.</param>
    /// <param name="file">The file's content.</param>
    /// <param name="suffix">How its name ends.</param>
    /// <param name="args">What stands before the file's name and, after <c>-</c>, behind it.</param>
    internal static string Read(string program, string package, byte[] file, string suffix, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File($"picture{suffix}");
        File.WriteAllBytes(path, file);
        var start = new ProcessStartInfo(program, [.. args.Where(arg => arg != "-"), path, .. args.Where(arg => arg == "-")]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore($"left out: {program} is not installed (apt-get install {package})");
            throw;
        }
    }
}
