using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Cli.Tests;

/// <summary>Runs a script that may mount file systems which nobody else sees, and which are gone at its end. Root too finds a small disk full, and a read-only one read-only.</summary>
internal static class PrivateMounts
{
    /// <summary>What the script printed, and its exit code.</summary>
    /// <param name="script">For <c>sh</c>; <c>indicators</c> runs the program.</param>
    internal static Outcome Run(string script)
    {
        if (!MayMount())
        {
            Assert.Ignore("unshare -rm and mount are not allowed here: run where user namespaces are, or as root");
        }

        return Unshared($"indicators() {{ dotnet '{typeof(IndicatorsCommand).Assembly.Location}' \"$@\"; }}\n{script}");
    }

    private static bool MayMount()
    {
        try
        {
            return Unshared("mount -t tmpfs -o size=1m tmpfs /mnt").Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Outcome Unshared(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
