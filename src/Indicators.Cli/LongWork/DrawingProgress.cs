using Spectre.Console;

namespace Indicators.Cli;

/// <summary>Shows on a terminal how many of the files are drawn.</summary>
internal static class DrawingProgress
{
    /// <summary>Draws each file, and shows how far that is if somebody may look at it; a file or a pipe gets nothing.</summary>
    /// <param name="files">The files.</param>
    /// <param name="error">Where to show it.</param>
    /// <param name="draw">Draws one.</param>
    internal static void Over(IReadOnlyList<GalleryFile> files, TextWriter error, Action<GalleryFile> draw)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        if (!console.Profile.Out.IsTerminal)
        {
            Draw(files, draw);
            return;
        }

        console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var line = context.AddTask("Drawing", maxValue: files.Count);
                Draw(files, file =>
                {
                    line.Description(Markup.Escape(file.Name));
                    draw(file);
                    line.Increment(1);
                });
            });
    }

    private static void Draw(IReadOnlyList<GalleryFile> files, Action<GalleryFile> draw)
    {
        foreach (var file in files)
        {
            draw(file);
        }
    }
}
