using System.Globalization;

namespace Indicators.Api;

/// <summary>Documents as BibTeX, in UTF-8, for BibTeX with an 8-bit engine as well as for biber.</summary>
/// <remarks>All are <c>@misc</c>: what sort of document it is, is not recorded. Why each field is written as it is: docs/decisions/citations.md.</remarks>
internal static class BibTex
{
    // The macros that every style defines.
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // The names that babel and biblatex have for the languages of the region.
    private static readonly Dictionary<string, string> BabelNames = new()
    {
        ["bg"] = "bulgarian",
        ["bs"] = "bosnian",
        ["de"] = "german",
        ["en"] = "english",
        ["fr"] = "french",
        ["hr"] = "croatian",
        ["hu"] = "hungarian",
        ["mk"] = "macedonian",
        ["ro"] = "romanian",
        ["sl"] = "slovene",
        ["sq"] = "albanian",
        ["sr"] = "serbian",
    };

    internal static string Write(IEnumerable<CitedSource> sources) => string.Join('\n', sources.Select(Entry));

    private static string Entry(CitedSource source)
    {
        var date = source.Published;
        var babelName = source.Language is { } language ? BabelNames.GetValueOrDefault(language) : null;
        (string Name, string? Value)[] fields =
        [
            ("author", Whole(source.Publisher)),
            ("title", Whole(source.Title)),
            ("publisher", Whole(source.Publisher)),
            ("year", Braced(date is null ? null : Year(date))),
            ("month", date?.Single is [_, var month, ..] ? Months[month - 1] : null),
            ("day", Braced(date?.Single is [_, _, var day] ? Number(day) : null)),
            // biblatex has a day and a stretch only from here; the three before are for everybody else.
            ("date", date is { Single.Count: 3 } or { IsStretch: true } ? Braced(date.Joined('-')) : null),
            ("url", Braced(Address(source.Url))),
            ("urldate", Braced(source.Accessed?.Joined('-'))),
            ("langid", Braced(babelName)),
            ("language", Braced(babelName is null ? Escaped(source.Language) : null)),
            ("annote", Braced(Escaped(source.Remark))),
        ];
        return $"@misc{{{source.Id},\n{string.Join(",\n", fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value}"))}\n}}\n";
    }

    // Two hyphens are a dash in TeX, as between pages.
    private static string Year(CitedDate date) => date.Years.Count == 0 ? date.Words : string.Join("--", date.Years.Select(Number));

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);

    // Two braces: a publisher is no first and last name, and a title keeps its capital letters.
    private static string Whole(string text) => $"{{{{{Escaped(text)}}}}}";

    private static string? Braced(string? value) => value is null ? null : $"{{{value}}}";

    // BibTeX counts braces even where a backslash stands before them, so that \{ alone would swallow the rest of the file.
    private static string? Escaped(string? text) => text is null ? null : string.Concat(text.Select(letter => letter switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' => $@"\{letter}",
        _ => letter.ToString(),
    }));

    // Addresses are read letter by letter (%20 stays %20); only what would end the field is written in their own escapes.
    private static string? Address(string? url) => url?
        .Replace(@"\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal);
}
