namespace Indicators.Import;

/// <summary>Decisions on asylum during a year, from UNHCR's Refugee Data Finder.</summary>
internal static class UnhcrAsylumDecisions
{
    internal static PublisherFormat Format { get; } = new()
    {
        Id = "unhcr-asylum-decisions",
        Source = "unhcr-asylum-decisions",
        Columns =
        [
            Column.Area("coa_iso"),
            Column.Text("coa_name").IfThere(),
            Column.Text("coa").IfThere(),
            Column.Period("year"),
            Column.Text("procedure_type"),
            Column.Only("dec_level", UnhcrCells.FirstInstance, "FI", "FA"),
            Column.Status("dec_pc"),
            Column.Figure("dec_recognized", "asylum-grants-refugee-status"),
            Column.Figure("dec_other", "asylum-grants-subsidiary"),
            Column.Figure("dec_rejected", "asylum-rejections"),
            Column.Figure("dec_closed", "asylum-cases-closed"),
            Column.Figure("dec_total", "asylum-decisions"),
        ],
        Cells = UnhcrCells.SmallOfDecisions,
        Locator = ["{}", "{coa_iso}", "{year}", "level {dec_level}"],
    };
}
