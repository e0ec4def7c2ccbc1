using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary>Work that may take long: Ctrl-C and SIGTERM stop it, and it leaves the database as it was.</summary>
internal static class StoppableWork
{
    /// <summary>The option of verbs that write, and so wait for others who do.</summary>
    internal static Option<int> Wait()
    {
        var wait = new Option<int>("--wait")
        {
            Description = "How many seconds to wait while another process holds the database.",
            DefaultValueFactory = _ => (int)ImportWatch.DefaultWait.TotalSeconds,
            HelpName = "seconds",
        };
        wait.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && int.TryParse(token.Value, out var seconds) && seconds < 0)
            {
                given.AddError($"--wait {seconds}: allowed are whole seconds from 0.");
            }
        });
        return wait;
    }

    /// <summary>An import, or the trial of one; a terminal shows how far it is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="error">For what went wrong, and for how far it is.</param>
    /// <param name="wait">How long to wait for others who write.</param>
    /// <param name="work">The import.</param>
    /// <param name="report">Writes what it gave, and gives the exit code.</param>
    internal static int Import<T>(ParseResult parsed, TextWriter error, TimeSpan wait, Func<ImportWatch, T> work, Func<T, int> report) => Run(
        parsed,
        error,
        stop =>
        {
            var watch = new ImportWatch(stop) { Wait = wait };
            return ImportProgress.While(watch, error, () => work(watch));
        },
        report);

    /// <summary>Any other work.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="error">For what went wrong.</param>
    /// <param name="work">The work.</param>
    /// <param name="report">Writes what it gave, and gives the exit code.</param>
    internal static int Run<T>(ParseResult parsed, TextWriter error, Func<CancellationToken, T> work, Func<T, int> report)
    {
        using var stop = new StopSignal();
        T result;
        try
        {
            result = work(stop.Token);
        }
        catch (Exception stopped) when (ExitCode.IsStop(stopped))
        {
            error.WriteLine(FailureText.Of(stopped, parsed.GetRequiredValue(CommonOptions.Database)));
            return stop.Code;
        }

        return report(result);
    }
}
