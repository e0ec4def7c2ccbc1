using Indicators.Model;

namespace Indicators.Import;

/// <summary>What a cell says: a code, a part of a breakdown, or why it cannot be used.</summary>
internal sealed record CellSays(string Code, IReadOnlyList<(string Dimension, string Code)> Parts, LeftOutReason? LeftOut)
{
    internal static CellSays Nothing { get; } = new(Spelling.Total, [], null);
}

/// <summary>Reads the cells that hold codes or words for them. Nothing is guessed: a word has a spelling, or the row is left out.</summary>
internal sealed class CodedCells
{
    // The words of a column are few; a column of free text must not fill the memory.
    private const int MostRemembered = 10_000;

    private readonly PublisherFormat format;
    private readonly CodeLists codes;
    private readonly HashSet<string> indicators;
    private readonly Dictionary<(string Column, string Found), string> spellings;
    private readonly Dictionary<(int Index, string With, string Cell), CellSays> read = [];

    internal CodedCells(PublisherFormat format, PublisherDefinitions definitions)
    {
        this.format = format;
        codes = new CodeLists(definitions.Codes);
        indicators = [.. definitions.Indicators.Select(indicator => indicator.Id)];
        spellings = definitions.Spellings.Where(spelling => spelling.Format == format.Id)
            .ToDictionary(spelling => (spelling.Column, spelling.Found), spelling => spelling.Code);
    }

    /// <summary>What a cell says, perhaps together with that of another column.</summary>
    internal CellSays Read(FittedColumn column, string cell, string with)
    {
        if (read.TryGetValue((column.Index, with, cell), out var says))
        {
            return says;
        }

        if (read.Count >= MostRemembered)
        {
            read.Clear();
        }

        return read[(column.Index, with, cell)] = ReadAnew(column, format.CodeOf(cell), format.CodeOf(with));
    }

    private CellSays ReadAnew(FittedColumn fitted, string word, string with)
    {
        var column = fitted.Column;
        return column.Role switch
        {
            ColumnRole.Only => column.Taken.Contains(word) ? CellSays.Nothing : Out(fitted, word, column.Why),
            ColumnRole.Indicator => Coded(fitted, with.Length == 0 ? word : $"{word} / {with}", code => indicators.Contains(code) ? new CellSays(code, [], null) : null, "an indicator"),
            ColumnRole.Area => Coded(fitted, word, code => codes.KnowCountry(code) ? new CellSays(code, [], null) : null, "an ISO 3166-1 alpha-3 code or XKX"),
            ColumnRole.Period => Period.TryParse(word, out var period, out var complaint) ? new CellSays(period!.Text, [], null) : Out(fitted, word, $"no period: allowed is {complaint!.Allowed}"),
            ColumnRole.Dimension when word.Length == 0 && !format.Columns.Contains(column) => CellSays.Nothing,
            ColumnRole.Dimension => Coded(fitted, word, code => DimensionCode.Read(code, column.DimensionsWith(with), codes), "a code of this column's dimension"),
            ColumnRole.Status => Letter<ObservationStatus>(fitted, word, "A"),
            ColumnRole.Confidentiality => Letter<Confidentiality>(fitted, word, "F"),
            _ => CellSays.Nothing,
        };
    }

    private CellSays Letter<T>(FittedColumn column, string word, string whenEmpty)
        where T : struct, Enum =>
        Coded(column, word.Length == 0 ? whenEmpty : word, code => StatusLetters.TryParse<T>(code, out _) ? new CellSays(code, [], null) : null, $"one of {string.Join(", ", StatusLetters.All<T>())}");

    // A spelling goes before a code that is written as itself.
    private CellSays Coded(FittedColumn column, string word, Func<string, CellSays?> read, string what)
    {
        var name = column.Column.Name;
        if (!spellings.TryGetValue((name, word), out var code) && read(word) is { } itself)
        {
            return itself;
        }

        code ??= spellings.GetValueOrDefault((name, Spelling.Anything));
        return code switch
        {
            null when word.Length == 0 => Out(column, null, $"the cell is empty; needed is {what}"),
            null => Out(column, word, $"no code is known for it{Hint(word)}; add a row {format.Id},{name},…,… to {PublisherFormats.SpellingsFile} if it is clear what it means"),
            Spelling.Total => CellSays.Nothing,
            Spelling.None => Out(column, word, "understood, and there is no code for it"),
            _ => read(code) ?? Out(column, word, $"{PublisherFormats.SpellingsFile} says {code}, which is not {what}"),
        };
    }

    // A spelling of "SRВ" with a Cyrillic letter would hide what is wrong with the file.
    private static string Hint(string word) => LookAlike.Hint(word) is { } strange ? $" ({strange})" : "";

    private static CellSays Out(FittedColumn column, string? found, string why) => new("", [], new LeftOutReason(column.Heading, found, why));
}
