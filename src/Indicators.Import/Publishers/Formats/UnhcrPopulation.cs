using Indicators.Model;

namespace Indicators.Import;

/// <summary>Population figures at the end of a year, from UNHCR's Refugee Data Finder: as its interface answers, and as its page downloads them.</summary>
internal static class UnhcrPopulation
{
    private const string NotCounted = "no indicator here counts this";

    internal static PublisherFormat Format { get; } = new()
    {
        Id = "unhcr-population",
        Source = "unhcr-population",
        SourceWith = ("coo_iso", "unhcr-population-origin"),
        Columns =
        [
            Column.Period("year"),
            Column.Text("coo_name").Or("Country of origin").IfThere(),
            Column.Text("coo").IfThere(),
            Column.Dimension("coo_iso", Dimensions.Origin).Or("Country of origin (ISO)").IfThere(),
            Column.Text("coa_name").Or("Country of asylum").IfThere(),
            Column.Text("coa").IfThere(),
            Column.Area("coa_iso").Or("Country of asylum (ISO)"),
            Column.Figure("refugees", "refugees").Or("Refugees under UNHCR's mandate", "Refugees under UNHCR mandate"),
            Column.Figure("asylum_seekers", "asylum-seekers").Or("Asylum-seekers"),
            Column.Figure("idps", "internally-displaced").Or("IDPs of concern to UNHCR").IfThere(),
            Column.NoFigure("returned_refugees", NotCounted).Or("Returned refugees").IfThere(),
            Column.NoFigure("returned_idps", NotCounted).Or("Returned IDPs", "Returned IDPss").IfThere(),
            Column.NoFigure("stateless", NotCounted).Or("Stateless persons").IfThere(),
            Column.NoFigure("ooc", NotCounted).Or("Others of concern").IfThere(),
            Column.NoFigure("oip", NotCounted).Or("Other people in need of international protection").IfThere(),
            Column.NoFigure("hst", NotCounted).Or("Host community").IfThere(),
        ],
        Cells =
        [
            .. UnhcrCells.Small,
            new CellMeaning("0")
            {
                By = Dimensions.Origin,
                LeftOut = "by country of origin a 0 also fills the columns of which nothing was recorded; nothing tells it from a count of none",
            },
        ],
        Locator = ["{}", "from {coo_iso}", "{coa_iso}", "{year}"],
    };
}
