using System.Text.RegularExpressions;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A figure in the table, with the numbers of its notes.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Notes">The numbers of the notes on it.</param>
public sealed record FigureRow(SeriesObservation Figure, IReadOnlyList<int> Notes);

/// <summary>A note below the table.</summary>
/// <param name="Text">The note.</param>
/// <param name="IsEnglish">Whether it is in English, whatever language the page is in.</param>
public sealed record NumberedNote(string Text, bool IsEnglish);

/// <summary>The table of figures and the notes below it, each told once.</summary>
/// <param name="Rows">The figures, the newest first, up to as many as a page can bear.</param>
/// <param name="Notes">The notes, from 1.</param>
/// <param name="Total">How many figures there are.</param>
public sealed partial record FigureRows(IReadOnlyList<FigureRow> Rows, IReadOnlyList<NumberedNote> Notes, int Total)
{
    private const int MostRows = 250;

    // Notes begin with the number of a statement in the documentation of the data, which tells a reader of the page nothing.
    [GeneratedRegex(@"^[A-Z]\d+(?:(?:, | and |–)[A-Z]\d+)*: ")]
    private static partial Regex NumberOfStatement();

    /// <param name="answer">The figures in the language of the page.</param>
    internal static FigureRows Of(SeriesAnswer answer)
    {
        var notes = new List<NumberedNote>();
        var numbers = new Dictionary<Wording, int>();
        List<FigureRow> rows =
        [
            .. answer.Observations
                .OrderByDescending(figure => figure.Period.Last ?? DateOnly.MinValue)
                .Take(MostRows)
                .Select(figure => new FigureRow(figure, [.. figure.Notes.Select(Number)])),
        ];
        return new FigureRows(rows, notes, answer.Observations.Count);

        int Number(Wording note)
        {
            if (!numbers.TryGetValue(note, out var number))
            {
                notes.Add(new NumberedNote(UnbrokenText.Of(NumberOfStatement().Replace(note.In(answer.Language), "")), note.IsEnglishOnly));
                numbers[note] = number = notes.Count;
            }

            return number;
        }
    }
}
