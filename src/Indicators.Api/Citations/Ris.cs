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
            ("PY", Years(source.Published)),
            // A year alone says nothing that PY does not say.
            ("DA", source.Published is { Single.Count: > 1 } date ? date.Joined('/') : null),
            ("UR", source.Url),
            ("Y2", source.Accessed is { IsStretch: false } day ? day.Joined('/') : Years(source.Accessed)),
            ("LA", source.Language),
            ("N1", source.Remark),
            ("ER", ""),
        ];
        return string.Concat(lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {line.Value}\r\n"));
    }

    // The format has one year and no stretch; tools read both years from these words, and a program that wants one number has the first.
    private static string? Years(CitedDate? date) => date is { Years.Count: > 0 } ? string.Join(" to ", date.Years) : null;

    // A name is "Last, First". With nothing after the comma a body stays whole; one that has a comma itself would be taken apart, and PB has it anyway.
    private static string? Body(string publisher) => publisher.Contains(',', StringComparison.Ordinal) ? null : publisher + ",";
}
