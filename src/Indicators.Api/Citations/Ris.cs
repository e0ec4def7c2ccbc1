namespace Indicators.Api;

/// <summary>Documents as RIS, in UTF-8, with the line ends that the format asks for.</summary>
/// <remarks>All are reports: tools read the format's general type as a journal article, and lose the publisher. docs/decisions/citations.md.</remarks>
internal static class Ris
{
    internal static string Write(IEnumerable<CitedSource> sources) => string.Concat(sources.Select(Record));

    private static string Record(CitedSource source)
    {
        (string Tag, string? Value)[] lines =
        [
            ("TY", "RPRT"),
            ("ID", source.Id),
            ("AU", Body(source.Publisher)),
            ("TI", source.Title),
            ("PB", source.Publisher),
            ("PY", source.Published?.Parts is [var year, ..] ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
            // A year alone says nothing that PY does not say.
            ("DA", source.Published?.Parts.Count > 1 ? source.Published.Joined('/') : null),
            ("UR", source.Url),
            ("Y2", source.Accessed?.Joined('/')),
            ("LA", source.Language),
            ("N1", source.Remark),
            ("ER", ""),
        ];
        return string.Concat(lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {line.Value}\r\n"));
    }

    // A name is "Last, First". With nothing after the comma a body stays whole; one that has a comma itself would be taken apart, and PB has it anyway.
    private static string? Body(string publisher) => publisher.Contains(',', StringComparison.Ordinal) ? null : publisher + ",";
}
