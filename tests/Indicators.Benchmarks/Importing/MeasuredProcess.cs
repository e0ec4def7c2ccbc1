using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>What a whole process took, from its start to its end.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="PeakMegabytes">The most memory that was its own at one moment (VmHWM), as GNU time tells it.</param>
internal sealed record MeasuredProcess(double Seconds, double PeakMegabytes)
{
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed, or GNU time is not there.</exception>
    internal static MeasuredProcess Of(string program, params string[] arguments)
    {
        if (!File.Exists(GnuTime))
        {
            throw new InvalidOperationException($"{GnuTime} is not there: apt-get install time");
        }

        // What earlier runs have written is on its way to the disk before this one starts.
        Run("sync", []);
        var peak = Path.GetTempFileName();
        var clock = Stopwatch.StartNew();
        Run(GnuTime, ["--format=%M", $"--output={peak}", program, .. arguments]);
        var seconds = clock.Elapsed.TotalSeconds;
        var kilobytes = double.Parse(File.ReadLines(peak).Last(), CultureInfo.InvariantCulture);
        File.Delete(peak);
        return new MeasuredProcess(seconds, kilobytes / 1024);
    }

    /// <summary>What a program prints.</summary>
    internal static string Output(string program, params string[] arguments) => Run(program, arguments);

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }
}
