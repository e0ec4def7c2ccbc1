using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace Indicators.Api.Tests;

/// <summary>The lines that docs/api.md shows journalists run as they stand, on a host that listens. Those whose tool is not on the machine are left out, and the test says so.</summary>
public sealed partial class JournalistTests
{
    // Paragraphs 3 and 5 of the founding document: 62 formally identified, five of them from the refugee and migrant population; 5 / 62 is 8.06 %.
    private static readonly string[] Answers = ["62", "atina-2023", "8.06 %"];

    private readonly TemporaryFolder folder = new();
    private WebApplication host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        host = IndicatorsHost.Build(["--urls=http://127.0.0.1:0", $"--Indicators:Database={folder.Database}", $"--Indicators:Data={Repository.Data}", $"--Indicators:Charts={Repository.Charts}"]);
        await host.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [TestCase("bash", "bash", "curl")]
    [TestCase("python", "python3", "python3")]
    [TestCase("r", "Rscript", "Rscript")]
    [TestCase("calc", "bash", "soffice")]
    public void Lines_RunAsTheyStand_AndGiveTheAnswer(string language, string program, string tool)
    {
        if (!IsThere(program) || !IsThere(tool))
        {
            Assert.Ignore($"left out: there is no {tool} on this machine");
        }

        var code = Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/api.md"))).Single(block => block.Groups[1].Value == language).Groups[2].Value;
        var file = Path.Combine(folder.Path, $"lines.{language}");
        File.WriteAllText(file, code.Replace("http://127.0.0.1:5080", host.Urls.Single(), StringComparison.Ordinal));

        var output = Run(program, file);

        using (Assert.EnterMultipleScope())
        {
            foreach (var answer in Answers)
            {
                Assert.That(output, Does.Contain(answer));
            }
        }
    }

    private string Run(string program, string file)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [file]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.That(process.WaitForExit(TimeSpan.FromMinutes(2)), Is.True, "it does not end");
        Assert.That(process.ExitCode, Is.Zero, output + errors.Result);
        return output;
    }

    private static bool IsThere(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, tool)));

    [GeneratedRegex("^```(bash|python|r|calc)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
