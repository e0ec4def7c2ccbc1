using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>What the program writes to its console, as another program reads it.</summary>
public sealed partial class HostLogsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public async Task Logs_AreOneObjectALine_WithoutClientsAndWhatTheyWrote()
    {
        var (lines, _) = await Serve("json");
        var entries = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var import = entries.Single(entry => Category(entry) == "Indicators.Api.StartImport").GetProperty("State");
        var requests = entries.Where(entry => Category(entry) == "Indicators.Requests").Select(entry => entry.GetProperty("State")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(import.GetProperty("Release").GetInt64(), Is.EqualTo(1));
            Assert.That(import.GetProperty("Milliseconds").GetDouble(), Is.GreaterThan(0));
            Assert.That(import.GetProperty("Observations").GetInt64(), Is.GreaterThan(0));
            Assert.That(requests.Select(Shown), Is.EqualTo(new[]
            {
                "GET /api/v1/series/{id}.json 200 1", "GET /api/v1/series/{id}.json 400 1", "GET none 404 ", "GET /api/v1/series/{id}.csv 503 ", "other none 405 ",
            }));
            Assert.That(requests.Select(request => request.GetProperty("Milliseconds").GetDouble()), Has.All.GreaterThan(0));
            Assert.That(lines.Where(line => line.Contains("rubbish", StringComparison.Ordinal) || line.Contains("127.0.0.9", StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public async Task Logs_AsText_AreForPeople()
    {
        var (lines, address) = await Serve("text");

        Assert.That(string.Join('\n', lines), Does.Contain($"Now listening on: {address}").And.Contain("release 1 with").And.Contain("GET /api/v1/series/{id").And.Not.Contain("rubbish"));
    }

    // Where nobody looks on, a program reads.
    [Test]
    public async Task Logs_WithoutASetting_AreJsonInAFile() => Assert.That((await Serve(form: null)).Lines, Has.All.StartsWith("{"));

    private static string? Category(JsonElement entry) => entry.GetProperty("Category").GetString();

    private static string Shown(JsonElement request) =>
        $"{request.GetProperty("Method")} {Constraint().Replace(request.GetProperty("Route").GetString()!, "")} {request.GetProperty("Status")} {request.GetProperty("Release")}";

    private static async Task<(List<string> Lines, string Address)> Serve(string? form)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(Program).Assembly.Location, $"--Indicators:Database={folder.Database}", $"--Indicators:Data={folder.CopyOfFoundingData()}", $"--Indicators:Charts={Repository.Charts}", "--urls=http://127.0.0.1:0",
                .. form is null ? Array.Empty<string>() : [$"--Indicators:Logs={form}"],
            ]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        try
        {
            var address = await ReadUntil(process, lines, Listening());
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            foreach (var asked in new[] { "/api/v1/series/identified-victims.json?geo=SRB", "/api/v1/series/identified-victims.json?rubbish=1", "/rubbish/rubbish" })
            {
                using var answer = await client.GetAsync(new Uri(asked, UriKind.Relative));
            }

            // What was seen of the database is believed for a moment.
            File.Delete(folder.Database);
            await Task.Delay(100);
            using var failed = await client.GetAsync(new Uri("/api/v1/series/identified-victims.csv?geo=SRB", UriKind.Relative));
            using var request = new HttpRequestMessage(new HttpMethod("RUBBISH"), "/rubbish");
            request.Headers.Add("X-Forwarded-For", "127.0.0.9");
            request.Headers.UserAgent.ParseAdd("rubbish/1.0");
            using var refused = await client.SendAsync(request);
            await ReadUntil(process, lines, Refused());
            return (lines, address);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> ReadUntil(Process process, List<string> lines, Regex wanted)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            lines.Add(line);
            if (wanted.Match(line) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("the program ended: " + string.Join('\n', lines));
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();

    [GeneratedRegex("(other none 405)")]
    private static partial Regex Refused();

    [GeneratedRegex(@":identifier(?=\})")]
    private static partial Regex Constraint();
}
