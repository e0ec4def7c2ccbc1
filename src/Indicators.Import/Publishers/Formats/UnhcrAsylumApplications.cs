namespace Indicators.Import;

/// <summary>Asylum applications during a year, from UNHCR's Refugee Data Finder.</summary>
internal static class UnhcrAsylumApplications
{
    internal static PublisherFormat Format { get; } = new()
    {
        Id = "unhcr-asylum-applications",
        Source = "unhcr-asylum-applications",
        Columns =
        [
            Column.Area("coa_iso"),
            Column.Text("coa_name").IfThere(),
            Column.Text("coa").IfThere(),
            Column.Period("year"),
            Column.Text("procedure_type"),
            Column.Only("app_type", "only new applications (N, NA, NR) are taken", "N", "NA", "NR"),
            Column.Only("dec_level", UnhcrCells.FirstInstance, "FI", "FA"),
            Column.Status("app_pc"),
            Column.Figure("applied", "asylum-applications"),
        ],
        Cells = UnhcrCells.Small,
        Locator = ["{}", "{coa_iso}", "{year}", "type {app_type}", "level {dec_level}"],
    };
}
