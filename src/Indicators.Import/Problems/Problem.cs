namespace Indicators.Import;

/// <summary>Whether a problem stops an import.</summary>
public enum Severity
{
    /// <summary>The import stops and writes nothing.</summary>
    Error,

    /// <summary>The import goes on.</summary>
    Warning,
}

/// <summary>Something wrong in a file, at its place. Carries the one cell, never the whole row: a row can be about few people.</summary>
/// <param name="Severity">Whether it stops the import.</param>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Row">The row as a spreadsheet counts, the header being row 1; null where it is about the whole file.</param>
/// <param name="Column">The column's name; null where it is about a whole row or file.</param>
/// <param name="Found">What stands there; null where that is not a text.</param>
/// <param name="Allowed">What is allowed, or what to do.</param>
/// <param name="Nearest">The nearest allowed spelling; null if none is near.</param>
public sealed record Problem(Severity Severity, string File, long? Row, string? Column, string? Found, string Allowed, string? Nearest = null)
{
    private const int LongestCell = 60;

    /// <summary>The problem as one line.</summary>
    public override string ToString()
    {
        var place = string.Join(", ", new[] { File, Row is null ? null : $"row {Row}", Column is null ? null : $"column {Shortened(Column)}" }.OfType<string>());
        var hint = LookAlike.Hint(Found ?? "") is { } strange ? $" ({strange})" : "";
        var found = Found is null ? "" : Found.Length == 0 ? "found nothing; " : $"found \"{Shortened(Found)}\"{hint}; ";
        var nearest = Nearest is null ? "" : $"; did you mean \"{Nearest}\"?";
        var label = Severity == Severity.Warning ? "warning: " : "";
        return Visible($"{label}{place}: {found}{Allowed}{nearest}".ReplaceLineEndings("↵"));
    }

    // A control character in a file is not one for the terminal: it is shown by its picture, such as ␀.
    private static string Visible(string line) => line.Any(char.IsControl)
        ? string.Concat(line.Select(letter => letter < ' ' ? (char)('␀' + letter) : char.IsControl(letter) ? '\uFFFD' : letter))
        : line;

    private static string Shortened(string cell) => cell.Length <= LongestCell ? cell : $"{cell[..LongestCell]}… ({cell.Length} characters)";
}
