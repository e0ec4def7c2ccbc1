namespace Indicators.Api;

/// <summary>How the whole data set is called, wherever it is described.</summary>
internal static class DataSetWords
{
    internal const string Title = "Indicators: figures on trafficking in human beings in Serbia and its neighbours";
    internal const string TitleSr = "Показатељи: подаци о трговини људима у Србији и суседству";

    internal const string Description =
        "Yearly figures on identified and suspected victims of trafficking, migration, asylum, shelter, institutions and justice, as their sources print them, with rates and shares calculated from them. "
        + "Every figure names its document and keeps what is known of its limits: a figure known only as \"over 116000\" has a lower limit and no value. "
        + "Identified victims are those whom an authority found and recognised; no figure says how many people are exploited.";

    internal static readonly string[] Keywords = ["human trafficking", "victims of trafficking", "migration", "refugees", "asylum", "Serbia", "Western Balkans", "SDG 16.2.2"];
}
