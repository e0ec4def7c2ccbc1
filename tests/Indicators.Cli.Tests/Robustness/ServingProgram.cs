using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Indicators.Cli.Tests;

/// <summary>The program as it serves, at an address of its own.</summary>
internal sealed partial class ServingProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly Uri address;

    private ServingProgram(Process process, Uri address)
    {
        this.process = process;
        this.address = address;
    }

    /// <summary>Starts it, and waits until it listens.</summary>
    internal static async Task<ServingProgram> Start(string database, string data)
    {
        var start = new ProcessStartInfo(
            "dotnet", [typeof(IndicatorsCommand).Assembly.Location, "serve", "--database", database, "--data", data, "--charts", Path.Combine(data, "charts"), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        // All clients of a test have one address.
        start.Environment["Indicators__RateLimit__PermitLimit"] = "100000000";
        start.Environment["Indicators__Logs"] = "text";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServingProgram(process, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("the program ended before it listened");
    }

    internal HttpClient Client() => new() { BaseAddress = address };

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex("Now listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}
