using Indicators.Model;

namespace Indicators.Import;

/// <summary>SDMX-CSV 2.0, and 1.0 as Eurostat still gives it. Which structure counts what, and what its codes are, stands in reference/spellings.csv.</summary>
internal static class SdmxCsv
{
    private const string StructureName = "STRUCTURE_NAME";

    private static readonly string[] BesideTheComponents = ["ACTION", "SERIES_KEY", "OBS_KEY"];

    internal static PublisherFormat Format { get; } = new()
    {
        Id = "sdmx-csv",
        Source = "",
        IsOpen = true,
        Separators = [',', ';'],
        Columns =
        [
            Column.Text("STRUCTURE").IfThere(),
            Column.Indicator("STRUCTURE_ID", with: "leg_stat").Or("DATAFLOW"),
            Column.Only("ACTION", "the row deletes figures, and states none", "", "I", "A", "M", "R").IfThere(),
            Column.Text("SERIES_KEY").IfThere(),
            Column.Text("OBS_KEY").IfThere(),
            Column.Text("LAST UPDATE").IfThere(),
            Column.Only("freq", "only yearly figures are taken", "A").IfThere(),
            Column.Only("unit", "only numbers are taken: rates are calculated here", "NR", "PER", "PS").Or("UNIT_MEASURE").IfThere(),
            Column.Only("UNIT_MULT", "only figures in units are taken, not in thousands", "", "0").IfThere(),
            Column.Text("leg_stat").IfThere(),
            Column.Area("geo").Or("REF_AREA"),
            Column.Dimension("sex", Dimensions.Sex).IfThere(),
            Column.Dimension("age", Dimensions.Age).IfThere(),
            Column.Dimension("citizen", Dimensions.Citizenship, Dimensions.Origin).IfThere(),
            Column.Period("TIME_PERIOD"),
            Column.Figure("OBS_VALUE"),
            Column.Status("OBS_STATUS").Or("OBS_FLAG").IfThere(),
            Column.Confidentiality("CONF_STATUS").IfThere(),
            Column.Text("DECIMALS").IfThere(),
        ],
        Cells = [new CellMeaning(":"), new CellMeaning("NaN")],
        Locator = ["{STRUCTURE_ID}", "{leg_stat}", "{sex}", "{age}", "{citizen}", "{geo}", "{TIME_PERIOD}"],
        NameOf = Name,
        CodeOf = Code,
        Labels = Labels,
    };

    // "STRUCTURE[;]", "sex: Sex", "ATTR[]".
    private static string Name(string heading) => Label(heading).Split('[')[0];

    // "SRB: Serbia", "ESTAT:CRIM_THB_SEX(1.0)".
    private static string Code(string cell) => Label(cell) is var code && code.EndsWith(')') ? code.Split('(')[0] : code;

    private static string Label(string text) => text.Split(": ")[0];

    // With STRUCTURE_NAME, each component's column is followed by one of names.
    private static HashSet<int> Labels(IReadOnlyList<string> header)
    {
        var names = header.ToList().IndexOf(StructureName);
        var first = names + 1 + header.Skip(names + 1).TakeWhile(BesideTheComponents.Contains).Count();
        return names < 0 ? [] : [names, .. Enumerable.Range(first, header.Count - first).Where(index => (index - first) % 2 == 1)];
    }
}
