using Indicators.Model;

namespace Indicators.Import;

/// <summary>Something wrong in a file, at its place. Carries the one cell, never the whole row: a row can be about few people.</summary>
/// <param name="Type">What sort of problem it is.</param>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Row">The row as a spreadsheet counts, the header being row 1; null where it is about the whole file.</param>
/// <param name="Column">The column's name; null where it is about a whole row or file.</param>
/// <param name="Found">What stands there; null where that is not a text.</param>
/// <param name="Allowed">What is allowed, or what to do.</param>
/// <param name="Nearest">The nearest allowed spelling; null if none is near.</param>
public sealed record Problem(ProblemType Type, string File, long? Row, string? Column, string? Found, string Allowed, string? Nearest = null)
{
    private const int LongestCell = 60;

    /// <summary>The indicator whose figures it is about; empty where a row is wrong by itself. By it, warnings that are many are told in part.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Whether it stops the import.</summary>
    public Severity Severity => Type.Meaning().Severity;

    /// <summary>How many problems it stands for: more than one where the others are only counted.</summary>
    public long Count { get; init; } = 1;

    /// <summary>The problem as one line without its severity.</summary>
    public string Text
    {
        get
        {
            var place = string.Join(", ", new[] { File, Row is null ? null : $"row {Row}", Column is null ? null : $"column {Shortened(Column)}" }.OfType<string>());
            var hint = LookAlike.Hint(Found ?? "") is { } strange ? $" ({strange})" : "";
            var found = Found is null ? "" : Found.Length == 0 ? "found nothing; " : $"found \"{Shortened(Found)}\"{hint}; ";
            var nearest = Nearest is null ? "" : $"; did you mean \"{Nearest}\"?";
            return Visible($"{place}: {found}{Allowed}{nearest}".ReplaceLineEndings("↵"));
        }
    }

    /// <summary>The problem as one line; a warning is called so.</summary>
    public override string ToString() => Severity == Severity.Warning ? $"warning: {Text}" : Text;

    // A control character in a file is not one for the terminal: it is shown by its picture, such as ␀.
    private static string Visible(string line) => line.Any(char.IsControl)
        ? string.Concat(line.Select(letter => letter < ' ' ? (char)('␀' + letter) : char.IsControl(letter) ? '\uFFFD' : letter))
        : line;

    private static string Shortened(string cell) => cell.Length <= LongestCell ? cell : $"{cell[..LongestCell]}… ({cell.Length} characters)";
}
