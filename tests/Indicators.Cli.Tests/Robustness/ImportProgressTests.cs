using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Indicators.Cli.Tests;

/// <summary>What an import shows of how far it is.</summary>
[Platform(Include = "Linux")]
public sealed partial class ImportProgressTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void Terminal_IsShownRowsRateAndTimeLeft()
    {
        // Rate and time left are told after half a second, which a fast machine needs for many rows.
        var shown = OnATerminal("import", TwoEditions.Write(place, 1, rows: 400_000), "--database", place.Database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(shown, Does.Match("Reading, [0-9,]+ rows, [0-9,]+ rows/s, [0-9]+ s left"));
            Assert.That(shown, Does.Contain("release 1 with 400000 observations"));
        }
    }

    [Test]
    public void FileOrPipe_IsShownNothing()
    {
        using var import = new RunningProgram(["import", TwoEditions.Write(place, 1), "--database", place.Database]);

        Assert.That(import.End(), Is.EqualTo(new Outcome(0, $"{place.Database}: release 1 with 60000 observations; 60683 rows added, 0 ended.\n", "")));
    }

    // script of util-linux gives the program a terminal.
    private static string OnATerminal(params string[] args)
    {
        var command = string.Join(' ', ["dotnet", typeof(IndicatorsCommand).Assembly.Location, .. args]);
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols 200; {command}", "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm-256color";
        try
        {
            using var script = Process.Start(start)!;
            var shown = script.StandardOutput.ReadToEnd();
            script.WaitForExit();
            return Control().Replace(shown, "");
        }
        catch (Win32Exception)
        {
            Assert.Ignore("script is not there: apt-get install bsdutils");
            throw;
        }
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[a-zA-Z]")]
    private static partial Regex Control();
}
