using System.Diagnostics;

namespace Indicators.Cli.Tests;

/// <summary>The program as a process that may use little memory and must end soon.</summary>
internal static class BoundedProcess
{
    // 128 MB, as the runtime reads it: in hexadecimal.
    private const string MostMemory = "0x8000000";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    internal static Outcome Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(IndicatorsCommand).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            Assert.Fail($"the program did not end within {Longest.TotalSeconds} seconds");
        }

        return new Outcome(process.ExitCode, output.Result, error.Result);
    }
}
