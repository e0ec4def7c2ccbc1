using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Everything about a series but its figures.</summary>
/// <param name="Indicator">The indicator: definition, unit, formula, caveat.</param>
/// <param name="Release">The release that is described.</param>
/// <param name="LastChangedRelease">The last release that brought a row from which any of the figures is made; null without figures. A row that was taken away is told by <c>revisions</c>.</param>
/// <param name="Coverage">What there are figures of.</param>
/// <param name="Withheld">How many figures are held back, and why.</param>
/// <param name="Notes">What a reader should know of the whole answer.</param>
/// <param name="FigureNotes">What a reader should know of single figures, each once.</param>
/// <param name="Sources">The documents of all figures, denominators included.</param>
/// <param name="Columns">The columns of its CSV and XLSX.</param>
/// <param name="Links">The same question in each format.</param>
/// <param name="Licence">Under which terms code and figures are.</param>
/// <param name="Citation">How to cite the figures as they are collected here; each document has its own citation.</param>
public sealed record SeriesMetadataResponse(
    IndicatorResponse Indicator,
    Release Release,
    long? LastChangedRelease,
    CoverageResponse Coverage,
    WithheldResponse Withheld,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> FigureNotes,
    IReadOnlyList<SourceResponse> Sources,
    IReadOnlyList<ColumnResponse> Columns,
    IReadOnlyDictionary<string, string> Links,
    string Licence,
    string Citation)
{
    internal static SeriesMetadataResponse Of(Publication publication, SeriesAnswer answer, AskedAt asked) => new(
        IndicatorResponse.Of(answer.Indicator),
        answer.Release,
        LastChange(publication, answer),
        CoverageResponse.Of(answer),
        WithheldResponse.Of(answer),
        answer.Notes.In(answer.Language),
        [.. answer.Observations.SelectMany(figure => figure.Notes).Distinct().Select(note => note.In(answer.Language))],
        [.. answer.Sources.Select(SourceResponse.Of)],
        [.. SeriesColumn.All.Select(column => new ColumnResponse(column.Name, column.Type, column.Meaning.In(answer.Language)))],
        SeriesLinks.Of(answer, asked.Query),
        FrameWords.Terms.In(answer.Language),
        SeriesAbout.Citation(answer, asked));

    private static long? LastChange(Publication publication, SeriesAnswer answer) =>
        Answers.Derivations.Of(publication, answer).SelectMany(derivation => derivation.Operands).Max(operand => (long?)operand.Release);
}

/// <summary>A column of the CSV and XLSX.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Type">What its cells are: <c>string</c>, <c>number</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Meaning">What it says, and what an empty cell says.</param>
public sealed record ColumnResponse(string Name, string Type, string Meaning);

/// <summary>A code with its name.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name in the language asked for.</param>
public sealed record NamedCodeResponse(string Code, string Name);
