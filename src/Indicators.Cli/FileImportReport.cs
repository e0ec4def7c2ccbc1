using Indicators.Api;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>What importing a publisher's file gave.</summary>
/// <param name="Valid">Whether it could be imported: what is left out does not hinder it.</param>
/// <param name="Format">The format that it was read by; empty if none was found.</param>
/// <param name="KnownBy"><c>header</c> or <c>asked</c>; empty if none was found.</param>
/// <param name="Source">The source of its figures.</param>
/// <param name="HeaderRow">The row of the header: what stands above it is about the file.</param>
/// <param name="Rows">The rows below the header.</param>
/// <param name="Figures">The figures in them.</param>
/// <param name="Observations">The figures that became observations.</param>
/// <param name="LeftOut">The others.</param>
/// <param name="Definitions">The release that brought the program's own definitions into a new database; null if none did.</param>
/// <param name="Release">The release that importing made; null if none.</param>
/// <param name="Problems">What was found wrong.</param>
internal sealed record FileImportReport(
    bool Valid, string Format, string KnownBy, string Source, long HeaderRow, long Rows, long Figures, long Observations, LeftOutReport LeftOut, Release? Definitions, Release? Release, IReadOnlyList<ProblemLine> Problems)
{
    internal static FileImportReport Of(string file, FileImportResult imported)
    {
        var reading = imported.Reading;
        return new(
            !reading.HasErrors,
            reading.Format,
            reading.Format.Length == 0 ? "" : reading.IsKnownByHeader ? "header" : "asked",
            reading.Source,
            reading.HeaderRow,
            reading.Rows,
            reading.Figures,
            reading.Taken,
            new LeftOutReport(reading.LeftOut.Count, LeftOutGroup.Of(reading.LeftOut), [.. reading.LeftOut.Select(record => new LeftOutLine(file, record.Row, record.Column, record.Reason.ToString()))]),
            imported.Definitions,
            imported.Release,
            [.. reading.Problems.Select(ProblemLine.Of)]);
    }
}

/// <summary>What was left out: by reason, and each figure.</summary>
internal sealed record LeftOutReport(int Count, IReadOnlyList<LeftOutGroup> Reasons, IReadOnlyList<LeftOutLine> Records);

/// <summary>A figure that was left out.</summary>
internal sealed record LeftOutLine(string File, long Row, string Column, string Reason);
