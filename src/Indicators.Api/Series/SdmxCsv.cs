using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A series as an SDMX-CSV 2.0 data message: structure and action, dimensions, measures, attributes; identifiers without labels.</summary>
/// <remarks>https://github.com/sdmx-twg/sdmx-csv, tag v2.0.0. What is ours to choose stands in docs/decisions/formats.md.</remarks>
internal static class SdmxCsv
{
    internal const string MediaType = "application/vnd.sdmx.data+csv";
    internal const string ContentType = MediaType + ";version=2.0.0;charset=utf-8";

    // No cell of a dimension is empty: the key of a row would be another one. These are the codes that SDMX has for it everywhere.
    private const string Total = "_T";
    private const string NotApplicable = "_Z";

    // The identifier of a code has no sign but _ - @ $, and none of ours has _.
    private const string Percent = "PT";
    private const char Lumped = '_';

    // Of the columns, not of the figures: another order or another meaning would be another version.
    private const string StructureVersion = "1.0.0";
    private const string Structure = "dataflow";
    private const string Information = "I";

    private static readonly IReadOnlyList<SeriesColumn> Columns =
    [
        new("STRUCTURE", "string", Wording.Empty, (_, _) => Structure),
        new("STRUCTURE_ID", "string", Wording.Empty, (answer, _) => $"INDICATORS:{answer.Indicator.Id}({StructureVersion})"),
        new("ACTION", "string", Wording.Empty, (_, _) => Information),
        SeriesColumn.Of("REF_AREA"),
        .. Dimensions.All.Select(dimension => Filled(dimension.ToUpperInvariant(), Total)),
        Filled("BODY", NotApplicable),
        SeriesColumn.Of("COUNTED_BY"),
        SeriesColumn.Of("SOURCE"),
        Filled("DENOMINATOR_SOURCE", NotApplicable),
        SeriesColumn.Of("PUBLISHED"),
        SeriesColumn.Of("TIME_PERIOD") with { Cell = (_, figure) => SdmxPeriod.Of(figure.Period) },
        .. ((string[])["OBS_VALUE", "OBS_LOWER", "OBS_UPPER"]).Select(SeriesColumn.Of),
        .. ((string[])["OBS_LOWER_OPEN", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS"]).Select(SeriesColumn.Of),
        Unit,
        .. ((string[])["LOCATOR", "DISPLAY"]).Select(SeriesColumn.Of),
        .. ((string[])["CHANCE_LOWER", "CHANCE_UPPER", "CHANCE_P_VALUE", "REASON", "COMMENT_OBS", "CHANCE_ASSUMES", "CONFLICTS"]).Select(SeriesColumn.Of),
        SeriesColumn.Of("TIME_PERIOD") with { Name = "PERIOD" },
        SeriesColumn.Of("RELEASE"),
        SeriesColumn.Of("CHANCE_METHOD"),
    ];

    internal static byte[] Write(SeriesAnswer answer) => TextTable.Write(
        Columns.Select(column => column.Name),
        answer.Observations.Select(figure => Columns.Select(column => column.Cell(answer, figure))));

    private static SeriesColumn Unit => SeriesColumn.Of("UNIT_MEASURE") with { Cell = (answer, _) => answer.Indicator.Unit.Code is Model.Unit.Percent ? Percent : answer.Indicator.Unit.Code };

    private static SeriesColumn Filled(string name, string instead)
    {
        var column = SeriesColumn.Of(name);
        return column with { Cell = (answer, figure) => (column.Cell(answer, figure) as string)?.Replace('+', Lumped) ?? instead };
    }
}
