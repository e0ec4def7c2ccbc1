using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the pages of claims and contradictions.</summary>
internal static class ClaimWords
{
    internal static readonly Wording Title = new("Claims, checked", "Проверене тврдње");
    internal static readonly Wording Lead = new(
        "What sources say, checked against the figures that are known, bounds included. A verdict is on the sentence as it stands, not on who wrote it.",
        "Шта извори тврде, проверено према познатим подацима и њиховим границама. Оцена се односи на реченицу каква јесте, а не на онога ко ју је написао.");
    internal static readonly Wording Meaning = new(
        "A document is held to its own figures: “holds” then says that the sentence follows from them, and not that anybody else has confirmed it. Each sentence names the figures that it rests on; where they leave the matter open, or only the claim itself gives a figure, it is undecidable.",
        "Документ се мери сопственим подацима: „стоји“ тада значи да тврдња из њих следи, а не да ју је неко други потврдио. Свака реченица наводи податке на којима почива; ако они то остављају отвореним, или податак даје само сама тврдња, не може се утврдити.");
    internal static readonly Wording Own = new("Check a claim of your own by the API", "Проверите сопствену тврдњу преко АПИ-ја");
    internal static readonly Wording Figures = new("The figures", "Подаци");
    internal static readonly Wording ConflictsTitle = new("Where sources contradict themselves or each other", "Где извори противрече себи или једни другима");
    internal static readonly Wording ConflictsLead = new(
        "Contradictions are shown, and not resolved. Each figure that is part of one is marked wherever it stands.",
        "Противречности се приказују, а не разрешавају. Сваки податак који је део неке противречности означен је где год да стоји.");
    internal static readonly Wording Differences = new("Where counters differ", "Где се бројања разликују");
    internal static readonly Wording DifferencesLead = new(
        "No contradictions: two who count, or two territories under one name. Neither is wrong by that.",
        "Ово нису противречности: двоје броје, или су то две територије под једним именом. Због тога нико није у криву.");
    internal static readonly Wording None = new("None is known.", "Ниједна није позната.");

    internal static readonly Wording Conflict = new("The source contradicts itself", "Извор противречи сам себи");

    internal static Wording Of(Verdict verdict) => verdict == Verdict.Conflict ? Conflict : VerdictText.Of(verdict);
}
