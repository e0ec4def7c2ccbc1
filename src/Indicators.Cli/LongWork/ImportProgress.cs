using System.Diagnostics;
using Indicators.Api;
using Indicators.Store;
using Spectre.Console;

namespace Indicators.Cli;

/// <summary>Shows on a terminal how far an import is, one line for each stage.</summary>
internal static class ImportProgress
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>Works, and shows how far it is if somebody may look at it; a file or a pipe gets nothing.</summary>
    /// <param name="watch">Tells how far the import is.</param>
    /// <param name="error">Where to show it.</param>
    /// <param name="work">The import.</param>
    internal static T While<T>(ImportWatch watch, TextWriter error, Func<T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Profile.Out.IsTerminal
            ? console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn()).Start(context => Show(context, watch, work))
            : work();
    }

    private static T Show<T>(ProgressContext context, ImportWatch watch, Func<T> work)
    {
        var working = Task.Run(work);
        WriteStage? stage = null;
        ProgressTask? line = null;
        var clock = Stopwatch.StartNew();
        do
        {
            var step = StepOf(watch);
            if (line is not null && step.Stage != stage)
            {
                line.StopTask();
                line = null;
                clock.Restart();
            }

            var text = Markup.Escape(ProgressText.Of(step, clock.Elapsed));
            line ??= context.AddTask(text, maxValue: 1);
            stage = step.Stage;
            line.Description(text).IsIndeterminate(step.Share is null).Value(step.Share ?? 0);
        }
        while (!((IAsyncResult)working).AsyncWaitHandle.WaitOne(BetweenLooks));
        return working.GetAwaiter().GetResult();
    }

    private static ProgressStep StepOf(ImportWatch watch) => watch.Writing is { } writing
        ? new ProgressStep(writing.Stage, writing.Done, writing.Total == 0 ? null : (double)writing.Done / writing.Total)
        : new ProgressStep(null, watch.Rows, watch.Reading.Total == 0 ? null : Math.Min(1, (double)watch.Reading.Read / watch.Reading.Total));
}
