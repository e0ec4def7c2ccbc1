using System.Data;
using Indicators.Answers;
using Indicators.Model;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Indicators.Api;

/// <summary>A series as a workbook: the figures as the CSV has them, their documents, what the columns say, and what is to be known. Numbers are numbers; texts are never formulas.</summary>
internal static class SeriesWorkbook
{
    internal const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int WidestColumn = 60;

    internal static byte[] Write(SeriesAnswer answer, AskedAt asked)
    {
        DataTable[] sheets = [Figures(answer), Sources(answer), Columns(answer.Language), About(answer, asked)];
        using var stream = new MemoryStream();
        stream.SaveAs(
            sheets.ToDictionary(sheet => sheet.TableName, object (sheet) => sheet),
            configuration: new OpenXmlConfiguration { FastMode = true, EnableAutoWidth = true, MaxWidth = WidestColumn });
        return FixedArchive.Write(FixedArchive.Read(stream.ToArray()).Select(part => (part.Name, PlainPart.Of(part.Content))), answer.Release.At);
    }

    private static DataTable Figures(SeriesAnswer answer) => Table(
        "Figures", SeriesColumn.All.Select(column => column.Name), answer.Observations.Select(figure => SeriesColumn.All.Select(column => column.Cell(answer, figure))));

    private static DataTable Sources(SeriesAnswer answer) => Table(
        "Sources",
        ["ID", "COUNTED_BY", "PUBLISHER", "TITLE", "URL", "PUBLISHED", "ACCESSED", "LICENCE", "LANGUAGE", "COVERS", "NOTE", "CITATION"],
        answer.Sources.Select(source => new object?[]
        {
            source.Id, source.CountedBy, source.Publisher, source.Title, source.Url, source.Published?.Text, source.Accessed?.Text, source.Licence, source.Language, source.Covers, source.Note, CitationText.Of(source).ToString(),
        }));

    private static DataTable Columns(Language language) => Table("Columns", ["COLUMN", "TYPE", "MEANING"], SeriesColumn.All.Select(column => new object?[] { column.Name, column.Type, column.Meaning.In(language) }));

    private static DataTable About(SeriesAnswer answer, AskedAt asked) => Table("About", ["WHAT", "TEXT"], SeriesAbout.Lines(answer, asked).Select(line => new object?[] { line.What, line.Text }));

    // A table with its headings has them even where there is no row.
    private static DataTable Table(string name, IEnumerable<string> headings, IEnumerable<IEnumerable<object?>> rows)
    {
        var table = new DataTable(name);
        foreach (var heading in headings)
        {
            table.Columns.Add(heading, typeof(object));
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. row.Select(cell => cell is null or "" ? DBNull.Value : cell)]);
        }

        return table;
    }
}
