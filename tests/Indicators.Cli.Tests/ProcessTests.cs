using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Indicators.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed partial class ProcessTests
{
    [Test]
    public void ExitCode_ReachesTheShell()
    {
        using var process = Start("claims", "--database", Path.Combine(Path.GetTempPath(), "there-is-none.db"));
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(process.ExitCode, Is.EqualTo(3));
            Assert.That(said, Does.Contain("There is no database"));
        }
    }

    [Test]
    public async Task Serve_ImportsSaysWhereItListensAndAnswers()
    {
        using var place = new Workplace();
        using var process = Start("serve", "--database", place.Database, "--data", Repository.Data, "--charts", Repository.Charts, "--urls", "http://127.0.0.1:0");
        try
        {
            var said = await ReadUntil(process.StandardOutput, "Now listening on: ");
            using var client = new HttpClient { BaseAddress = new Uri(Address().Match(said).Value) };

            using (Assert.EnterMultipleScope())
            {
                Assert.That(said, Does.Contain("release 1 with"));
                Assert.That(await client.GetStringAsync(new Uri("/readyz", UriKind.Relative)), Does.StartWith("ready"));
                Assert.That(await client.GetStringAsync(new Uri("/api/v1/series/identification-rate.json", UriKind.Relative)), Does.Contain("< 4.32 per 100,000"));
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(IndicatorsCommand).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    private static async Task<string> ReadUntil(StreamReader reader, string text)
    {
        var said = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return said;
            }
        }

        throw new InvalidOperationException($"the program ended and had said: {said}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}
