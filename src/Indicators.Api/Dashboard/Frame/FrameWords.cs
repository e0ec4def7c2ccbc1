using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words around every page.</summary>
internal static class FrameWords
{
    internal static readonly Wording Product = new("Indicators", "Показатељи");
    internal static readonly Wording About = new("Trafficking in human beings in Serbia", "Трговина људима у Србији");
    internal static readonly Wording Skip = new("Skip to the content", "Пређи на садржај");
    internal static readonly Wording Pages = new("Pages", "Странице");
    internal static readonly Wording Languages = new("Language", "Језик");
    internal static readonly Wording Overview = new("Overview", "Преглед");
    internal static readonly Wording Indicators = new("Indicators", "Показатељи");
    internal static readonly Wording Claims = new("Claims", "Тврдње");
    internal static readonly Wording Conflicts = new("Contradictions", "Противречности");
    internal static readonly Wording Timeline = new("Institutions", "Институције");
    internal static readonly Wording Sources = new("Sources", "Извори");
    internal static readonly Wording Releases = new("Releases", "Издања");
    internal static readonly Wording AboutFigures = new("About the figures", "О подацима");
    internal static readonly Wording Release = new("Release", "Издање");
    internal static readonly Wording Of = new("of", "од");
    internal static readonly Wording Pinned = new(
        "You see what was published in this release. It stays as it is, unless a figure is withdrawn to protect somebody.",
        "Видите оно што је објављено у овом издању. Оно остаје такво, осим ако се неки податак повуче да би се неко заштитио.");
    internal static readonly Wording Now = new("What is published now", "Шта је објављено сада");
    internal static readonly Wording Confidentiality = new("Confidentiality", "Поверљивост");
    internal static readonly Wording NoPersonalData = new(
        "No personal data is held here. Small counts by which somebody could be recognised are withheld from every page, picture and file.",
        "Овде се не чувају подаци о личности. Мали бројеви по којима би неко могао да буде препознат не објављују се ни на једној страници, слици, нити у датотеци.");
    internal static readonly Wording Terms = new(
        "The program is free under the MIT licence. The figures belong to the sources that they name: cite those.",
        "Програм је слободан под лиценцом MIT. Подаци припадају изворима који су уз њих наведени: цитирајте њих.");
    internal static readonly Wording Api = new("API for programs", "АПИ за програме");
    internal static readonly Wording Feed = new("Feed of new releases", "Обавештења о новим издањима");
    internal static readonly Wording InEnglish = new("", "Наслови докумената, места у њима и напомене без превода дати су на енглеском.");

    /// <summary>The pages that every page leads to.</summary>
    internal static readonly IReadOnlyList<(string Path, Wording Name)> Links =
    [
        ("/", Overview), ("/indicators", Indicators), ("/claims", Claims), ("/conflicts", Conflicts), ("/timeline", Timeline), ("/sources", Sources), ("/releases", Releases), ("/about", AboutFigures),
    ];

    /// <summary>The languages by what they call themselves.</summary>
    internal static readonly IReadOnlyList<(Language Language, string Name)> OwnNames =
        [(Language.English, "English"), (Language.SerbianCyrillic, "Српски"), (Language.SerbianLatin, "Srpski")];
}
