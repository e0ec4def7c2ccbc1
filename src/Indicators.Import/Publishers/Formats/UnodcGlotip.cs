using Indicators.Model;

namespace Indicators.Import;

/// <summary>Trafficking in persons, from UNODC's data portal.</summary>
internal static class UnodcGlotip
{
    internal static PublisherFormat Format { get; } = new()
    {
        Id = "unodc-glotip",
        Source = "unodc-2025",
        HasEditions = true,
        Columns =
        [
            Column.Area("Iso3_code"),
            Column.Text("Country"),
            Column.Text("Region"),
            Column.Text("Subregion"),
            Column.Indicator("Indicator"),
            Column.Only(
                "Dimension",
                "no dimension here tells it; a country of repatriation is one in which a country's own nationals were found",
                "Total",
                "by form of exploitation",
                "by citizenship"),
            Column.DimensionBy(
                "Category",
                with: "Dimension",
                ("Total", []),
                ("by form of exploitation", [Dimensions.Exploitation]),
                ("by citizenship", [Dimensions.Citizenship, Dimensions.Origin])),
            Column.Dimension("Sex", Dimensions.Sex),
            Column.Dimension("Age", Dimensions.Age),
            Column.Period("Year"),
            Column.Only("Unit of measurement", "only counts are taken: rates are calculated here", "Counts"),
            Column.Figure("txtVALUE"),
            Column.Text("Source"),
        ],
        Locator = ["{Indicator}", "{Dimension}: {Category}", "{Sex}", "{Age}", "{Country}", "{Year}"],
    };
}
