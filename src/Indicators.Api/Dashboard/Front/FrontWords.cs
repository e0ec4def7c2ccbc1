using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the front page.</summary>
internal static class FrontWords
{
    internal static readonly Wording Title = new("Trafficking in human beings in Serbia: what is known, and how surely", "Трговина људима у Србији: шта се зна и колико поуздано");
    internal static readonly Wording Description = new(
        "Figures on trafficking in human beings in Serbia, each with its source and with what is known of its limits.",
        "Подаци о трговини људима у Србији, сваки са својим извором и са оним што се зна о његовим границама.");
    internal static readonly Wording Lead = new(
        "Identified victims are those whom the authorities found and recognised. They are not all there are: no figure here says how many people are exploited.",
        "Идентификоване жртве су оне које су надлежни пронашли и признали. То нису све жртве: ниједан податак овде не говори колико је људи експлоатисано.");
    internal static readonly Wording Known = new("What is known", "Шта се зна");
    internal static readonly Wording NewestCount = new("The newest count of identified victims", "Најновији број идентификованих жртава");
    internal static readonly Wording From = new("Source:", "Извор:");
    internal static readonly Wording ByYears = new("From year to year", "Из године у годину");
    internal static readonly Wording More = new("Figures, sources and downloads", "Подаци, извори и преузимање");
    internal static readonly Wording Changed = new("What the last release changed", "Шта је променило последње издање");
    internal static readonly Wording First = new("This is the first release: everything in it is new.", "Ово је прво издање: све у њему је ново.");
    internal static readonly Wording Nothing = new("No figure changed.", "Ниједан податак није промењен.");
    internal static readonly Wording Rows = new("rows added", "додато редова");
    internal static readonly Wording Ended = new("ended", "редова који више не важе");
    internal static readonly Wording AllChanges = new("All changes", "Све промене");
    internal static readonly Wording Surely = new("How sure it is", "Колико је то поуздано");
    internal static readonly Wording Contradictions = new("contradictions between sources, shown and not resolved", "противречности међу изворима, приказане и неразрешене");
    internal static readonly Wording ClaimsChecked = new("claims checked against the figures", "тврдњи проверених према подацима");
    internal static readonly Wording Documents = new("documents, each figure with its place in one", "докумената; уз сваки податак стоји место у документу");
    internal static Wording Others(int count) => count == 1
        ? new("Another document does not tell the same", "Један други документ не наводи исто")
        : new($"{count} other documents do not tell the same", $"Број других докумената који не наводе исто: {count}");

    internal static readonly Wording Pictures = new("All pictures", "Све слике");
}
