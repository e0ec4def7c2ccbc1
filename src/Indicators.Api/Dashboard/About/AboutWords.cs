using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the page about the figures.</summary>
internal static class AboutWords
{
    internal static readonly Wording Title = new("About the figures", "О подацима");
    internal static readonly Wording Lead = new(
        "What they are, what they are not, and how to read the signs beside them.",
        "Шта они јесу, шта нису и како се читају знаци уз њих.");

    internal static readonly Wording NotAll = new("Identified is not all there are", "Идентификоване жртве нису све жртве");
    internal static readonly IReadOnlyList<Wording> NotAllLines =
    [
        new("An identified victim is a person whom an authority found and formally recognised. Who was not found, or not recognised, is in no figure here.",
            "Идентификована жртва је лице које је надлежни орган пронашао и формално признао. Ко није пронађен или признат, није ни у једном податку овде."),
        new("More identified victims can mean more trafficking, or better identification; fewer can mean less of it, or that nobody looked. The number alone does not tell which.",
            "Више идентификованих жртава може значити више трговине људима, или бољу идентификацију; мање може значити да је има мање, или да нико није тражио. Сам број не говори шта је од тога."),
        new("A rate per 100,000 says how many of a population were found, not how likely anybody in it is to be exploited.",
            "Стопа на 100.000 говори колико је из неке популације пронађено, а не колика је вероватноћа да неко из ње буде експлоатисан."),
        new("Persons identified in one case are not independent of each other: one case can move a small number a great deal.",
            "Лица идентификована у једном случају нису независна једна од других: један случај може много да промени мали број."),
    ];

    internal static readonly Wording Signs = new("How to read a figure", "Како се чита податак");
    internal static readonly Wording Sign = new("It says", "Пише");
    internal static readonly Wording Means = new("It means", "Значи");
    internal static readonly IReadOnlyList<(Wording Sign, Wording Means)> SignLines =
    [
        (new("62", "62"), new("exactly 62, as the source counted", "тачно 62, како је извор избројао")),
        (new("> 116,000", "> 116.000"), new("more than 116,000; how many more, nobody knows", "више од 116.000; колико више, нико не зна")),
        (new("≥ 2", "≥ 2"), new("2 or more", "2 или више")),
        (new("< 4.32 per 100,000", "< 4,32 на 100.000"), new("less than that, and perhaps much less; it is rounded up so that it stays true", "мање од тога, можда и много мање; заокружено је навише да би остало тачно")),
        (new("≤ 1", "≤ 1"), new("1 or none", "1 или ниједан")),
        (new("246–365", "246–365"), new("anywhere from 246 to 365; nothing says where", "било где од 246 до 365; ништа не говори где тачно")),
        (new("79 % (rounded)", "79 % (заокружено)"), new("rounded by its publisher: from 78.5 to 79.5 %", "издавач је заокружио: од 78,5 до 79,5 %")),
        (new("≈ 33.3 %", "≈ 33,3 %"), new("about that; how exact it is, the source does not say", "око тога; колико је тачно, извор не каже")),
        (new("not known", "није познато"), new("no information, which is not zero", "нема података, што није нула")),
    ];

    internal static readonly Wording Chance = new("Chance alone", "Сама случајност");
    internal static readonly IReadOnlyList<Wording> ChanceLines =
    [
        new("Beside a rate or share stands what chance alone can do: the range in which it could well have come out (95 %) if nothing had changed. It is apart from the limits, which are what the source leaves open.",
            "Уз стопу или удео стоји шта може да учини сама случајност: распон у којем је могао да се нађе (95 %) и да се ништа није променило. То је одвојено од граница, које потичу од онога што извор оставља отвореним."),
        new("With fewer than twenty cases, a rise or fall may be nothing but chance; such figures are marked “few cases”.",
            "Када је случајева мање од двадесет, пораст или пад може бити само случајност; такви подаци су означени са „мало случајева“."),
    ];

    internal static readonly Wording Counters = new("Who counts", "Ко броји");
    internal static readonly IReadOnlyList<Wording> CounterLines =
    [
        new("Two who count “the same” are two series. They are shown side by side and never joined, averaged, or filled from one another.",
            "Када двоје броје „исто“, то су две серије. Приказују се једна поред друге и никада се не спајају, не рачуна им се просек, нити се једна допуњава другом."),
        new("Persons prosecuted and convicted in one year are other cases: one is no share of the other.",
            "Гоњени и осуђени у једној години потичу из различитих предмета: једно није удео другог."),
        new("People in transit and residents are never drawn on one axis.", "Људи у транзиту и становници никада се не приказују на истој оси."),
    ];

    internal static readonly Wording Confidentiality = new("Confidentiality", "Поверљивост");
    internal static readonly IReadOnlyList<Wording> ConfidentialityLines =
    [
        new("No personal data is held here: no names, no cases, nothing about one person.", "Овде се не чувају подаци о личности: ни имена, ни предмети, нити било шта о једном лицу."),
        new("An exact number of one to four persons by country of origin could let somebody be recognised. Such numbers are withheld from every page, picture, file and calculation, of every release. A coarser number stands for them, and each answer says how many were withheld.",
            "Тачан број од једног до четири лица по земљи порекла могао би да омогући да неко буде препознат. Такви бројеви се не објављују ни на једној страници, слици, у датотеци, нити у рачуну, ни у једном издању. Уместо њих стоји грубљи број, а сваки одговор каже колико их није објављено."),
        new("There are no flags and no maps of victims’ nationality, and no details of a case.", "Нема застава ни мапа држављанства жртава, нити појединости случајева."),
        new("The page sets no cookies and loads nothing from other hosts.", "Страница не поставља колачиће и ништа не учитава са других места."),
    ];

    internal static readonly Wording Cite = new("How to cite", "Како се цитира");
    internal static readonly IReadOnlyList<Wording> CiteLines =
    [
        new("Cite the document that prints the figure, and the address of this page with the number of its release (asOf=…): it stays as it is. The page of each indicator has both, ready to copy.",
            "Цитирајте документ који наводи податак и адресу ове странице са бројем издања (asOf=…): она остаје иста. На страници сваког показатеља стоји и једно и друго, спремно за преузимање."),
    ];
}
