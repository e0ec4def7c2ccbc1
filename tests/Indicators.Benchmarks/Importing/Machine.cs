using System.Runtime.InteropServices;

namespace Indicators.Benchmarks;

/// <summary>Where and with what a measurement was made.</summary>
internal static class Machine
{
    internal static void Describe(TextWriter output)
    {
        output.WriteLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC; {Processor()}, {Environment.ProcessorCount} cores; load before {Load()}");
        output.WriteLine($"{RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; sqlite3 {MeasuredProcess.Output("sqlite3", "--version").Split(' ')[0]}");
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? "a processor without a name";

    // Whoever else works on the machine makes both sides slower.
    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
