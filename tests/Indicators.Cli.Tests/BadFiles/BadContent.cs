using System.Text;

namespace Indicators.Cli.Tests;

/// <summary>A file of observations that is to be refused, and the one message that says why.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Content">The file.</param>
/// <param name="Place">Where the message says that it is wrong: <c>, row 2, column value</c>.</param>
/// <param name="Says">What the message says.</param>
internal sealed record BadContent(string Name, byte[] Content, string Place, params string[] Says)
{
    private static readonly string Table = NativeFolder.Header + NativeFolder.Row(note: "Прелиминарно č ž");

    internal static IEnumerable<BadContent> All =>
    [
        .. Encodings(),
        .. Shapes(),
        .. Sizes(),
        .. LookAlikes(),
        new("Year 0", Utf8(Of(period: "0")), ", row 2, column period", "found \"0\"", "1800 to 2199"),
        new("Year 0000", Utf8(Of(period: "0000")), ", row 2, column period", "found \"0000\"", "1800 to 2199"),
        new("Year 99999", Utf8(Of(period: "99999")), ", row 2, column period", "found \"99999\"", "1800 to 2199"),
        new("NaN", Utf8(Of(value: "NaN")), ", row 2, column value", "found \"NaN\"", "a whole number from 0"),
        new("Infinity", Utf8(Of(value: "Infinity")), ", row 2, column value", "found \"Infinity\"", "a whole number from 0"),
        new("1e309", Utf8(Of(value: "1e309")), ", row 2, column value", "found \"1e309\"", "at most 15 digits"),
        new("Negative count", Utf8(Of(value: "-5")), ", row 2, column value", "found \"-5\"", "a whole number from 0"),
        new("Negative quantity", Utf8(NativeFolder.Header + NativeFolder.Row(value: "-0.5", indicator: "wait")), ", row 2, column value", "found \"-0.5\"", "a number from 0"),
        new("Decimal comma", Utf8(NativeFolder.Header + NativeFolder.Row(value: "\"62,5\"", indicator: "wait")), ", row 2, column value", "found \"62,5\"", "did you mean \"62.5\"?"),
    ];

    private static IEnumerable<BadContent> Encodings() =>
    [
        new("UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Table)], "", "the file is UTF-16", "save it as UTF-8"),
        new("UTF-16 without its mark", Encoding.Unicode.GetBytes(Table), "", "the file is UTF-16"),
        new("UTF-16 of the other order with its mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Table)], "", "the file is UTF-16"),
        new("UTF-16 of the other order without its mark", Encoding.BigEndianUnicode.GetBytes(Table), "", "the file is UTF-16"),
        new("UTF-32 with its mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Table)], "", "UTF-32"),
        // č, ć and ž of windows-1250, ш, т and а of windows-1251.
        new("windows-1250", [.. Utf8(NativeFolder.Header + "identified-victims,SRB,2022,62,report-2023,p. 1,"), 0xE8, 0xE6, 0x9E, (byte)'\n'], ", row 2, column note", "bytes that are not UTF-8", "windows-1250"),
        new("windows-1251", [.. Utf8(NativeFolder.Header + "identified-victims,SRB,2022,62,report-2023,p. 1,"), 0xF8, 0xF2, 0xE0, (byte)'\n'], ", row 2, column note", "bytes that are not UTF-8", "windows-1251"),
        new("NUL in a cell", Utf8(Of(note: "a\0b")), ", row 2, column note", "the control character U+0000"),
        new("NUL in the header", Utf8(Table.Replace("area", "ar\0ea", StringComparison.Ordinal)), ", row 1", "the control character U+0000"),
        new("File of NUL alone", new byte[100_000], ", row 1", "the control character U+0000"),
        new("File whose end became NUL", [.. Utf8(Table), .. new byte[4096]], ", row 3", "the control character U+0000"),
        new("Escape sequence of a terminal", Utf8(Of(area: "\u001b[2J")), ", row 2, column area", "the control character U+001B"),
    ];

    private static IEnumerable<BadContent> Shapes() =>
    [
        new("Empty", [], ", row 1", "the file is empty"),
        new("First row empty", Utf8("\n" + Table), ", row 1", "the first row is empty"),
        new("Last line cut off", Utf8(Table + "identified-victims,SRB,2021,6"), ", row 3", "the row has 4 cells, the header 7"),
        new("Last line cut off, with a line end", Utf8(Table + "identified-victims,SRB,2021,6\n"), ", row 3", "the row has 4 cells, the header 7"),
        new("Last line cut off in its first cell", Utf8(Table + "identif"), ", row 3", "the row has 1 cell, the header 7"),
        new("Last line cut off in quotes", Utf8(Table + "identified-victims,SRB,2021,6,report-2023,\"p. "), ", row 3", "never closed"),
        new("Semicolons", Utf8(Table.Replace(',', ';').Replace(";62;", ";62,5;", StringComparison.Ordinal)), ", row 1", "separated by semicolons", "allowed: commas"),
        new("Tabs", Utf8(Table.Replace(',', '\t')), ", row 1", "separated by tabs"),
        new("Column twice", Utf8("indicator,area,area,period,value,source,locator\n"), ", row 1, column area", "twice"),
        new("Column without a name", Utf8(Table.Replace("locator,note", "locator,note,", StringComparison.Ordinal)), ", row 1", "cell 8 of the first row is empty"),
    ];

    private static IEnumerable<BadContent> Sizes() =>
    [
        new("Code of a million letters", Utf8(Of(area: new string('S', 1_000_000))), ", row 2, column area", "… (1000000 characters)"),
        new("Number of a million digits", Utf8(Of(value: new string('6', 1_000_000))), ", row 2, column value", "… (1000000 characters)"),
        new("Row of two million letters", Utf8(Of(note: new string('x', 2_000_000))), ", row 2", "longer than 1048576 bytes"),
        new("Column whose name has a million letters", Utf8(Table.Replace("note", new string('n', 1_000_000), StringComparison.Ordinal)), $", row 1, column {new string('n', 60)}… (1000000 characters)", "not a column of this file"),
        new("Quote that is never closed over a million lines", Utf8(NativeFolder.Header + "\"" + string.Concat(Enumerable.Repeat("x\n", 1_000_000))), ", row 2", "longer than 1048576 bytes", "never closed"),
        new("Hundred thousand columns", Utf8(string.Join(',', Enumerable.Range(1, 100_000).Select(number => $"c{number}")) + "\n"), ", row 1", "the first row has 100000 cells"),
        new("Hundred thousand times one column", Utf8(string.Join(',', Enumerable.Repeat("area", 100_000)) + "\n"), ", row 1", "the first row has 100000 cells"),
        new("Hundred thousand cells in a row", Utf8(Table + string.Join(',', Enumerable.Repeat("x", 100_000)) + "\n"), ", row 3", "the row has 100000 cells, the header 7"),
    ];

    private static IEnumerable<BadContent> LookAlikes() =>
    [
        new("Cyrillic В in an area", Utf8(Of(area: "SRВ")), ", row 2, column area", "the letter \"В\" in it is Cyrillic", "did you mean \"SRB\"?"),
        new("Cyrillic с in an indicator", Utf8(Of(indicator: "identified-viсtims")), ", row 2, column indicator", "the letter \"с\" in it is Cyrillic", "did you mean \"identified-victims\"?"),
        new("Cyrillic letters in a source", Utf8(Of(source: "rероrt-2023")), ", row 2, column source", "the letter \"е\" in it is Cyrillic", "did you mean \"report-2023\"?"),
        new("Cyrillic а in a column", Utf8(Table.Replace("area", "аrea", StringComparison.Ordinal)), ", row 1, column аrea", "the letter \"а\" in it is Cyrillic", "did you mean \"area\"?"),
        new("Cyrillic О for a zero", Utf8(Of(value: "6О")), ", row 2, column value", "the letter \"О\" in it is Cyrillic"),
        new("Greek Β in an area", Utf8(Of(area: "SRΒ")), ", row 2, column area", "the letter \"Β\" in it is Greek", "did you mean \"SRB\"?"),
        new("Space without a break", Utf8(Of(area: "SRB\u00a0")), ", row 2, column area", "the invisible character U+00A0", "did you mean \"SRB\"?"),
        new("Space without width", Utf8(Of(value: "62\u200b")), ", row 2, column value", "the invisible character U+200B"),
    ];

    private static string Of(string period = "2022", string value = "62", string indicator = "identified-victims", string area = "SRB", string source = "report-2023", string note = "") =>
        NativeFolder.Header + NativeFolder.Row(period, value, indicator, area, source, note);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
