using CsvHelper;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A series as a table, one row for each figure, with SDMX's names of columns. Texts that a spreadsheet would run as formulas are made harmless.</summary>
internal static class SeriesCsv
{
    internal static readonly string[] Columns =
    [
        "REF_AREA", "TIME_PERIOD", .. Dimensions.All.Select(dimension => dimension.ToUpperInvariant()),
        "OBS_VALUE", "OBS_LOWER", "OBS_LOWER_OPEN", "OBS_UPPER", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE",
        "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "LOCATOR", "RELEASE", "DISPLAY",
        // Tells a figure that a source prints for a derived indicator from the one calculated here, which has the same key.
        "PUBLISHED",
        // Tells the days without one body from the days without another.
        "BODY",
        // What chance alone can do, apart from what the source leaves open.
        "CHANCE_LOWER", "CHANCE_UPPER", "CHANCE_P_VALUE",
    ];

    internal static byte[] Write(SeriesAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }))
        {
            WriteHeader(csv);
            foreach (var observation in answer.Observations)
            {
                WriteRow(csv, observation, answer);
            }
        }

        return stream.ToArray();
    }

    internal static void WriteHeader(CsvWriter csv)
    {
        WriteTexts(csv, Columns);
        csv.EndRecord();
    }

    internal static void WriteRow(CsvWriter csv, SeriesObservation observation, SeriesAnswer answer)
    {
        string[] key = [observation.Area, observation.Period.Text, .. Dimensions.All.Select(dimension => observation.Breakdown[dimension] ?? "")];
        WriteTexts(csv, key);
        WriteFigure(csv, observation.Figure);
        WriteTexts(
            csv,
            observation.Status.Letter(),
            observation.Confidentiality.Letter(),
            answer.Indicator.Unit.Code,
            observation.CountedBy,
            observation.Source,
            observation.DenominatorSource ?? "",
            observation.Locator);
        csv.WriteField(answer.Release.Number, default);
        WriteTexts(csv, observation.Display, Truth(observation.IsPublished), observation.Body ?? "");
        csv.WriteField(observation.Confidence?.Lower, default);
        csv.WriteField(observation.Confidence?.Upper, default);
        csv.WriteField(observation.Test?.PValue, default);
        csv.EndRecord();
    }

    // Numbers go as numbers: a minus sign before a text would be taken for a formula.
    private static void WriteFigure(CsvWriter csv, Figure? figure)
    {
        csv.WriteField(figure?.Value, default);
        csv.WriteField(figure?.Bounds.Lower, default);
        csv.WriteField(figure?.Bounds.Lower is null ? "" : Truth(figure.Bounds.LowerOpen));
        csv.WriteField(figure?.Bounds.Upper, default);
        csv.WriteField(figure?.Bounds.Upper is null ? "" : Truth(figure.Bounds.UpperOpen));
        csv.WriteField(figure?.Relation.Code() ?? "");
    }

    private static void WriteTexts(CsvWriter csv, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            csv.WriteField(text);
        }
    }

    private static string Truth(bool isTrue) => isTrue ? "true" : "false";
}
