using System.Diagnostics;

namespace Indicators.Cli.Tests;

/// <summary>The program as a process that is under way: to be sent signals, or to work beside others.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    // Whoever starts the tests may ignore SIGINT (a shell does for what it runs in the background), which processes inherit. GNU's env undoes that; where there is another one the program starts as it is.
    private const string HearingSignals = "env --default-signal=INT true 2>/dev/null && exec env --default-signal=INT \"$@\"; exec \"$@\"";

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    internal RunningProgram(IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        string[] program = ["dotnet", typeof(IndicatorsCommand).Assembly.Location, .. args];
        string[] command = OperatingSystem.IsWindows() ? program : ["sh", "-c", HearingSignals, "sh", .. program];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    internal bool HasEnded => process.HasExited;

    /// <summary>Sends a signal, as <c>kill</c> names it.</summary>
    internal void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for a moment at which the program is still at work.</summary>
    internal void Until(Func<bool> moment)
    {
        while (!moment())
        {
            Assert.That(HasEnded, Is.False, "it ended before the moment came");
            Thread.Sleep(5);
        }
    }

    internal Outcome End()
    {
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            Assert.Fail($"the program did not end within {Longest.TotalSeconds} seconds");
        }

        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
