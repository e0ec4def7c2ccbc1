using Indicators.Answers;

namespace Indicators.Api;

/// <summary>A series as a table, one row for each figure, with SDMX's names of columns.</summary>
internal static class SeriesCsv
{
    internal static byte[] Write(SeriesAnswer answer) => TextTable.Write(
        SeriesColumn.All.Select(column => column.Name),
        answer.Observations.Select(figure => SeriesColumn.All.Select(column => column.Cell(answer, figure))));
}
