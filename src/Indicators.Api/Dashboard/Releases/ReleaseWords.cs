using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the pages of releases.</summary>
internal static class ReleaseWords
{
    internal static readonly Wording Title = new("Releases: what changed, and when", "Издања: шта се променило и када");
    internal static readonly Wording Lead = new(
        "Each import of the data makes a release. Nothing is written over: every earlier state can be asked for, linked and cited.",
        "Сваки увоз података чини једно издање. Ништа се не брише нити замењује: свако раније стање може се затражити, навести везом и цитирати.");
    internal static readonly Wording When = new("When", "Када");
    internal static readonly Wording Why = new("Why, and by whom", "Зашто и ко");
    internal static readonly Wording RowsIn = new("Figures", "Подаци");
    internal static readonly Wording Added = new("Rows added", "Додати редови");
    internal static readonly Wording Ended = new("Rows ended", "Редови који више не важе");
    internal static readonly Wording See = new("What changed", "Шта се променило");
    internal static readonly Wording AsItWas = new("as it was", "како је било");
    internal static readonly Wording Calculated = new("calculated figures", "израчунати подаци");
    internal static readonly Wording Other = new("definitions, sources, notes and statements", "дефиниције, извори, напомене и наводи");
    internal static readonly Wording ConflictsAndDifferences = new("contradictions, and differences between counters", "противречности и разлике између бројања");
    internal static readonly Wording Pictures = new("pictures that show something else", "слике које показују нешто друго");
    internal static readonly Wording Start = new("the time before the first release", "времена пре првог издања");
    internal static readonly Wording Confirmed = new("Figures that are the same in both", "Подаци који су исти у оба");
    internal static readonly Wording Withheld = new("Changes of figures that are withheld, and are not told", "Промене на подацима који се не објављују, па се ни промене не приказују");
    internal static readonly Wording Now = new("now", "сада");
    internal static readonly Wording Before = new("before", "раније");
    internal static readonly Wording Rest = new("The rest is in the JSON.", "Остало је у датотеци JSON.");
    internal static readonly Wording Nothing = new("Nothing differs.", "Нема разлика.");

    internal static Wording Between(long? from, long to) => new(
        from is null ? $"From {Start.En} to release {to}" : $"From release {from} to release {to}",
        from is null ? $"Од {Start.Sr} до издања {to}" : $"Од издања {from} до издања {to}");

    internal static Wording Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Withdrawn => new("withdrawn", "повучено"),
        ChangeKind.Removed => new("no longer there", "више га нема"),
        ChangeKind.Changed => new("changed", "промењено"),
        ChangeKind.New => new("new", "ново"),
        ChangeKind.Restated => new("same figure, other place or note", "исти податак, друго место или напомена"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a change"),
    };

    internal static Wording Figures(ChangeKind kind) => kind switch
    {
        ChangeKind.Withdrawn => new("figures withdrawn", "повучени подаци"),
        ChangeKind.Removed => new("figures gone", "подаци којих више нема"),
        ChangeKind.Changed => new("figures changed", "промењени подаци"),
        ChangeKind.New => new("figures new", "нови подаци"),
        ChangeKind.Restated => new("figures restated", "подаци наведени друкчије"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a change"),
    };
}
