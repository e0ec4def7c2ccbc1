using Indicators.Answers;
using Indicators.Charts;
using Indicators.Store;
using Microsoft.Data.Sqlite;

namespace Indicators.Api;

/// <summary>Runs the host to its end, with the exit codes of the command line.</summary>
public static class HostRun
{
    /// <summary>Builds the host, serves until it is stopped, and says in plain words why it could not.</summary>
    /// <param name="args">Settings as <c>--urls</c>, <c>--Indicators:Database</c>, ….</param>
    /// <param name="errors">Where to say so.</param>
    /// <returns>The exit code: 0 stopped, 1 the data have problems, 2 a setting is wrong, 3 the environment, 130 and 143 stopped before it served.</returns>
    public static int Of(string[] args, TextWriter errors)
    {
        HearingThread.Prepare();
        using var stop = new StopSignal();
        // While settings are read. Where it cannot be loaded, the database says so.
        Task.Run(StoreLibrary.Load, CancellationToken.None);
        var builder = IndicatorsHost.Builder(args);
        try
        {
            using var app = IndicatorsHost.Build(builder, stop.Token);
            // Not before it listens: who is told to stop in that moment has not served.
            app.Lifetime.ApplicationStarted.Register(stop.Leave);
            app.RunAsync(stop.Token).GetAwaiter().GetResult();
            return stop.Token.IsCancellationRequested ? stop.Code : ExitCode.Done;
        }
        catch (Exception failure) when (ExitCode.Of(failure) is { } code)
        {
            errors.WriteLine(FailureText.Of(failure, builder.Configuration["Indicators:Database"] ?? new HostSettings().Database));
            return ExitCode.IsStop(failure) ? stop.Code : code;
        }
    }
}

/// <summary>How a program ends, as scripts read it.</summary>
public static class ExitCode
{
    // https://www.sqlite.org/rescode.html: how a statement ends that was running when the program was told to stop.
    private const int SqliteInterrupted = 9;

    /// <summary>Done; warnings never change it.</summary>
    public const int Done = 0;

    /// <summary>The data have problems; nothing was written.</summary>
    public const int DataProblems = 1;

    /// <summary>The program was called wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>The environment does not let it: a file is locked, missing, full or unreadable.</summary>
    public const int Environment = 3;

    /// <summary>Ctrl-C stopped it before its end; nothing was written. 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>SIGTERM stopped it before its end; nothing was written.</summary>
    public const int Terminated = 143;

    /// <summary>The code for a failure that has one; null for a defect of the program, which is not to be hidden.</summary>
    /// <param name="failure">The failure.</param>
    public static int? Of(Exception failure) => failure switch
    {
        _ when IsStop(failure) => Interrupted,
        StartException or ChartDefinitionException => DataProblems,
        SettingException => WrongUsage,
        SqliteException or StoreException or DefinitionsChangedException or NothingPublishedException or IOException or UnauthorizedAccessException => Environment,
        _ => null,
    };

    /// <summary>Whether the program did not fail, but was told to stop.</summary>
    /// <param name="failure">The failure.</param>
    public static bool IsStop(Exception failure) => failure is OperationCanceledException or SqliteException { SqliteErrorCode: SqliteInterrupted };
}
