namespace Indicators.Import;

/// <summary>Resident population, from the World Bank: a row for each year, and its own download with a column for each year.</summary>
internal static class WorldBankPopulation
{
    private const string Id = "world-bank-population";

    internal static PublisherFormat Long { get; } = new()
    {
        Id = Id,
        Source = Id,
        Columns = [Column.Text("Country Name"), Column.Area("Country Code"), Column.Period("Year"), Column.Figure("Value", "resident-population")],
        Locator = ["SP.POP.TOTL", "{Country Name}", "{Year}"],
    };

    internal static PublisherFormat Wide { get; } = new()
    {
        Id = Id,
        Source = Id,
        Columns =
        [
            Column.Text("Country Name"),
            Column.Area("Country Code"),
            Column.Text("Indicator Name"),
            Column.Indicator("Indicator Code"),
            Column.FigureOfEachYear(),
        ],
        Locator = ["{Indicator Code}", "{Country Name}", "{}"],
    };
}
