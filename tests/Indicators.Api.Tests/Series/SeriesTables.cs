using System.Globalization;
using System.Text.Json;
using MiniExcelLibs;

namespace Indicators.Api.Tests;

/// <summary>The figures of a series as each format has them, as rows by the headings of the CSV. Numbers are written alike, so that rows can be compared as text.</summary>
internal static class SeriesTables
{
    internal static readonly string[] Numbers = ["OBS_VALUE", "OBS_LOWER", "OBS_UPPER", "CHANCE_LOWER", "CHANCE_UPPER", "CHANCE_P_VALUE", "RELEASE"];

    /// <summary>The columns of SDMX-CSV whose cells are identifiers of codes.</summary>
    internal static readonly string[] Coded =
        ["REF_AREA", "SEX", "AGE", "EXPLOITATION", "CITIZENSHIP", "GROUP", "ORIGIN", "REFERRER", "PROVIDER", "BODY", "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE"];

    // What tells one figure from every other one.
    private static readonly string[] Key =
        ["REF_AREA", "TIME_PERIOD", "SEX", "AGE", "EXPLOITATION", "CITIZENSHIP", "GROUP", "ORIGIN", "REFERRER", "PROVIDER", "BODY", "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "PUBLISHED"];

    private static readonly string[] Told =
        [.. Key, .. Numbers, "OBS_LOWER_OPEN", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE", "LOCATOR", "DISPLAY", "REASON", "COMMENT_OBS", "CHANCE_ASSUMES", "CONFLICTS", "CHANCE_METHOD"];

    /// <summary>A row as one text, to be compared with others.</summary>
    internal static string Line(IReadOnlyDictionary<string, string> row) => string.Join(" ¦ ", Told.Select(column => $"{column}={row[column]}"));

    internal static string KeyOf(IReadOnlyDictionary<string, string> row) => string.Join(',', Key.Select(column => row[column]));

    internal static List<string[]> Cells(string csv)
    {
        using var reader = CsvHelper.CsvReader.Create(new StringReader(csv), new CsvHelper.CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index))]);
        }

        return rows;
    }

    internal static List<Dictionary<string, string>> OfCsv(string text)
    {
        var cells = Cells(text);
        return [.. cells.Skip(1).Select(row => cells[0].Zip(row).ToDictionary(cell => cell.First, cell => Numbers.Contains(cell.First) ? Number(cell.Second) : cell.Second))];
    }

    /// <summary>SDMX-CSV: its codes for nothing are nothing, and the period is the one in the source's words.</summary>
    internal static List<Dictionary<string, string>> OfSdmxCsv(string text)
    {
        var rows = OfCsv(text);
        foreach (var row in rows)
        {
            row["TIME_PERIOD"] = row["PERIOD"];
            foreach (var column in Key.Where(column => row[column] is "_T" or "_Z"))
            {
                row[column] = "";
            }

            foreach (var column in Key.Where(column => column is not "TIME_PERIOD"))
            {
                row[column] = row[column].Replace('_', '+');
            }

            row["UNIT_MEASURE"] = row["UNIT_MEASURE"] == "PT" ? "%" : row["UNIT_MEASURE"];
        }

        return rows;
    }

    internal static List<Dictionary<string, string>> OfXlsx(byte[] bytes, string sheet = "Figures") =>
    [
        .. new MemoryStream(bytes).Query(useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => row.ToDictionary(cell => cell.Key, cell => cell.Value switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            double number => Number(number.ToString("R", CultureInfo.InvariantCulture)),
            _ => cell.Value.ToString()!,
        })),
    ];

    internal static List<Dictionary<string, string>> OfJson(JsonElement answer) => OfObservations(answer.GetProperty("observations").EnumerateArray(), answer);

    internal static List<Dictionary<string, string>> OfJsonStat(JsonElement answer)
    {
        var extension = answer.GetProperty("extension");
        return OfObservations(extension.GetProperty("observations").EnumerateObject().Select(cell => cell.Value), extension);
    }

    private static List<Dictionary<string, string>> OfObservations(IEnumerable<JsonElement> observations, JsonElement envelope) => [.. observations.Select(observation => new Dictionary<string, string>
    {
        ["REF_AREA"] = Text(observation, "geo"),
        ["TIME_PERIOD"] = Text(observation, "period"),
        ["SEX"] = Text(observation.GetProperty("breakdown"), "sex"),
        ["AGE"] = Text(observation.GetProperty("breakdown"), "age"),
        ["EXPLOITATION"] = Text(observation.GetProperty("breakdown"), "exploitation"),
        ["CITIZENSHIP"] = Text(observation.GetProperty("breakdown"), "citizenship"),
        ["GROUP"] = Text(observation.GetProperty("breakdown"), "group"),
        ["ORIGIN"] = Text(observation.GetProperty("breakdown"), "origin"),
        ["REFERRER"] = Text(observation.GetProperty("breakdown"), "referrer"),
        ["PROVIDER"] = Text(observation.GetProperty("breakdown"), "provider"),
        ["BODY"] = Text(observation, "body"),
        ["COUNTED_BY"] = Text(observation, "countedBy"),
        ["SOURCE"] = Text(observation, "source"),
        ["DENOMINATOR_SOURCE"] = Text(observation, "denominatorSource"),
        ["PUBLISHED"] = Text(observation, "published"),
        ["OBS_VALUE"] = Text(observation, "value"),
        ["OBS_LOWER"] = Text(observation, "lower"),
        ["OBS_UPPER"] = Text(observation, "upper"),
        ["OBS_LOWER_OPEN"] = Text(observation, "lower") is "" ? "" : Text(observation, "lowerOpen"),
        ["OBS_UPPER_OPEN"] = Text(observation, "upper") is "" ? "" : Text(observation, "upperOpen"),
        ["OBS_RELATION"] = Text(observation, "relation"),
        ["OBS_STATUS"] = Text(observation, "status"),
        ["CONF_STATUS"] = Text(observation, "conf"),
        ["UNIT_MEASURE"] = Text(envelope.GetProperty("indicator"), "unit"),
        ["LOCATOR"] = Text(observation, "locator"),
        ["DISPLAY"] = Text(observation, "display"),
        ["REASON"] = Text(observation, "reason"),
        ["COMMENT_OBS"] = string.Join(" | ", observation.GetProperty("notes").EnumerateArray().Select(note => note.GetString())),
        ["CHANCE_LOWER"] = observation.GetProperty("confidence") is { ValueKind: JsonValueKind.Object } interval ? Text(interval, "lower") : "",
        ["CHANCE_UPPER"] = observation.GetProperty("confidence") is { ValueKind: JsonValueKind.Object } range ? Text(range, "upper") : "",
        ["CHANCE_ASSUMES"] = OfChance(observation, "assumes"),
        ["CHANCE_METHOD"] = OfChance(observation, "method"),
        ["CONFLICTS"] = string.Join(" | ", observation.GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetString())),
        ["CHANCE_P_VALUE"] = observation.GetProperty("test") is { ValueKind: JsonValueKind.Object } test ? Text(test, "pValue") : "",
        ["RELEASE"] = Text(envelope.GetProperty("release"), "number"),
    })];

    // What is said of the interval and of the test, with | between.
    private static string OfChance(JsonElement observation, string name) =>
        string.Join(" | ", ((string[])["confidence", "test"]).Select(part => observation.GetProperty(part)).Where(part => part.ValueKind == JsonValueKind.Object).Select(part => Text(part, name)).Where(text => text.Length > 0));

    private static string Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetString()!,
    };

    // As every reader of numbers has it at last, whatever digits stand behind the seventeenth.
    private static string Number(string text) => text.Length == 0 ? "" : double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
