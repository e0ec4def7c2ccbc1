using Spectre.Console;
using Spectre.Console.Rendering;

namespace Indicators.Cli;

/// <summary>A table as lines of text, as wide as the terminal, or as wide as it needs to be where there is none.</summary>
internal static class TerminalTable
{
    // Enough for whatever a table holds: a program that reads the output wants each row in one line.
    private const int WithoutTerminal = 2000;

    private const int WholeColumns = 2;

    internal static IEnumerable<string> Lines(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Minimal };
        foreach (var (index, column) in columns.Index())
        {
            // What a row is about stays in one piece; the rest is broken where the terminal is narrow.
            table.AddColumn(new TableColumn(new Text(column)) { NoWrap = index < WholeColumns });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = Console.IsOutputRedirected ? WithoutTerminal : Math.Max(80, Console.WindowWidth);
        console.Write(table);
        return written.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd());
    }
}
