using CsvHelper;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What the codes and identifiers in the tables of figures mean, as tables.</summary>
internal static class DefinitionTables
{
    internal static readonly string[] IndicatorColumns = ["ID", "DERIVED", "KIND", "UNIT_MEASURE", "NAME_EN", "NAME_SR", "DEFINITION_EN", "DEFINITION_SR", "CAVEAT_EN", "CAVEAT_SR", "FORMULA"];
    internal static readonly string[] SourceColumns = ["ID", "COUNTED_BY", "PUBLISHER", "TITLE", "URL", "PUBLISHED", "ACCESSED", "LICENCE", "LANGUAGE", "COVERS", "NOTE"];
    internal static readonly string[] CodeColumns = ["LIST", "CODE", "NAME_EN", "NAME_SR", "NAME_SR_LATN", "EXHAUSTIVE"];

    internal static void MapDefinitionTables(this IEndpointRouteBuilder routes)
    {
        var tables = routes.MapGroup("").WithTags("Definitions").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        tables.MapGet("/indicators.csv", Indicators).WithName("IndicatorsCsv").WithSummary("All indicators as CSV, with names, definitions and caveats in English and Serbian")
            .Explained("What the column INDICATOR of the other tables means: one row for each indicator, observed and derived.", "/api/v1/indicators.csv").Produces<string>(StatusCodes.Status200OK, "text/csv");
        tables.MapGet("/sources.csv", Sources).WithName("SourcesCsv").WithSummary("All documents as CSV, each with its terms")
            .Explained("What the column SOURCE of the other tables means: one row for each document.", "/api/v1/sources.csv").Produces<string>(StatusCodes.Status200OK, "text/csv");
        tables.MapGet("/codes.csv", Codes).WithName("CodesCsv").WithSummary("The codes of all lists as CSV, with their names in English and Serbian")
            .Explained("What the codes in the other tables mean: one row for each code of each list.", "/api/v1/codes.csv").Produces<string>(StatusCodes.Status200OK, "text/csv");
    }

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Indicators([AsParameters] AskedRelease release, PublicationSource publications) => Table(
        release, publications, IndicatorColumns, catalogue => catalogue.Entries.Select(entry => (string[])
        [
            entry.Id, entry.IsDerived ? "true" : "false", entry.Kind, entry.Unit.Code, entry.Name.En, entry.Name.Sr, entry.Definition.En, entry.Definition.Sr, entry.Caveat.En, entry.Caveat.Sr, entry.Formula?.En ?? "",
        ]));

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Sources([AsParameters] AskedRelease release, PublicationSource publications) => Table(
        release, publications, SourceColumns, catalogue => catalogue.Sources.Values.Select(source => (string[])
        [
            source.Id, source.CountedBy, source.Publisher, source.Title, source.Url, source.Published?.Text ?? "", source.Accessed?.Text ?? "", source.Licence, source.Language, source.Covers, source.Note,
        ]));

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Codes([AsParameters] AskedRelease release, PublicationSource publications) => Table(
        release, publications, CodeColumns, catalogue => catalogue.CodeLists.SelectMany(catalogue.CodesOf).Select(code => (string[])
        [
            code.Dimension, code.Id, code.Name.En, code.Name.Sr, SerbianLatin.Of(code.Name.Sr), code.Exhaustive ? "true" : "false",
        ]));

    private static Results<FileContentHttpResult, ProblemHttpResult> Table(AskedRelease release, PublicationSource publications, string[] columns, Func<Catalogue, IEnumerable<string[]>> rows) =>
        publications.Answer<FileContentHttpResult>(release.AsOf, publication => TypedResults.File(Write(rows(publication.Catalogue).Prepend(columns)), SeriesApi.CsvContentType));

    private static byte[] Write(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }))
        {
            foreach (var row in rows)
            {
                Array.ForEach(row, cell => csv.WriteField(cell));
                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
