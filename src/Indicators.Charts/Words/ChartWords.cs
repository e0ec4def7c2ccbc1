using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The words that are on pictures beside the figures and the texts of definitions.</summary>
internal static class ChartWords
{
    internal static readonly Wording NoFigures = new("No figures.", "Нема података.");

    internal static readonly Wording Below = new("below this limit; how far is not known", "испод ове границе; колико, није познато");
    internal static readonly Wording Above = new("above this limit; how far is not known", "изнад ове границе; колико, није познато");
    internal static readonly Wording OpenLimit = new("a limit that is not reached itself", "граница која сама није достигнута");
    internal static readonly Wording Between = new("somewhere in between", "негде између");
    internal static readonly Wording Rounded = new("rounded by the source; anywhere on the line", "заокружио извор; било где на линији");
    internal static readonly Wording About = new("only roughly known", "познато само приближно");
    internal static readonly Wording Estimated = new("lighter, with an outline: estimated", "светлије, са оквиром: процењено");
    internal static readonly Wording Break = new("break: left of it, counting was different", "прекид: лево од њега бројано је другачије");
    internal static readonly Wording BreakBetween = new("not counted alike in the two years", "није бројано једнако у те две године");
    internal static readonly Wording Gap = new("gap: no figure, which is not zero", "празнина: нема податка, што није нула");
    internal static readonly Wording GapOfSeries = new("gap: no figure, which is not zero; in the colour of a series where others have one", "празнина: нема податка, што није нула; у боји серије где га друге имају");
    internal static readonly Wording Missing = new("not known, which is not zero", "није познато, што није нула");
    internal static readonly Wording Suppressed = new("suppressed by the source", "извор не објављује");
    internal static readonly Wording NotCollected = new("not collected", "не прикупља се");
    internal static readonly Wording CannotExist = new("cannot exist", "не може постојати");
    internal static readonly Wording Differs = new("counted by another definition", "броји се по другој дефиницији");
    internal static readonly Wording Several = new("two in one year: two figures of the same counter", "два податка за исту годину: бројали су исти");
    internal static readonly Wording Contradicted = new("hollow, with ≠: contradicted by other figures or statements", "празно, са ≠: противрече му други подаци или наводи");
    internal static readonly Wording ContradictedSum = new("contradicted by other figures or statements", "противрече му други подаци или наводи");
    internal static readonly Wording FewCases = new("few cases: chance alone can move this figure", "мало случајева: већ сама случајност може да помери овај податак");
    internal static readonly Wording WordsLeftOut = new("Words that would stand at another bar are left out; the data have all of them.", "Речи које би стајале уз другу траку изостављене су; све су у подацима.");
    internal static readonly Wording NumbersLeftOut = new("Numbers that would overlap are left out; the data have all of them.", "Бројеви који би се преклопили изостављени су; сви су у подацима.");

    internal static readonly Wording Rest = new("in the whole, but counted under no part", "у целини, али није сврстано ни у један део");
    internal static readonly Wording UpTo = new("hatched in the colour of a part: not known exactly, at most up to here", "шрафирано у боји дела: тачан број није познат, највише довде");
    internal static readonly Wording NoTop = new("parts without an upper limit, above the bar", "делови без горње границе, изнад стуба");
    internal static readonly Wording Whole = new("the whole as the source gives it", "целина како је извор наводи");

    internal static readonly Wording Held = new("there", "постоји");
    internal static readonly Wording NotHeld = new("not there", "не постоји");
    internal static readonly Wording RoughDay = new("the day is known only roughly", "дан је познат само приближно");
    internal static readonly Wording StartNotTold = new("beginning not told", "почетак није наведен");
    internal static readonly Wording NotTold = new("not told by the source", "извор о томе не говори");

    internal static readonly Wording DoneOfDue = new("0 of ≥ 2: how often it was done, of how often it was due", "0 од ≥ 2: колико пута је учињено, од колико пута је требало");

    internal static readonly Wording AtLastYear = new("each at the last of its years", "сваки податак код последње од својих година");

    internal static readonly Wording NotKnown = new("not known", "није познато");
    internal static readonly Wording All = new("All", "Сви");

    internal static readonly Wording AllInData = new("All figures are in the data of the chart.", "Сви подаци су у табели уз графикон.");

    internal static Wording BreakOf(IEnumerable<string> series)
    {
        var names = string.Join("; ", series);
        return new($"break ({names}): left of it, counting was different", $"прекид ({names}): лево од њега бројано је другачије");
    }

    internal static Wording NameOf(ChartForm form) => form switch
    {
        ChartForm.Bars => new("Bar chart.", "Графикон са стубовима."),
        ChartForm.Stacked => new("Bar chart of parts.", "Графикон са стубовима од делова."),
        ChartForm.Lines => new("Line chart.", "Графикон са линијама."),
        ChartForm.Dots => new("Dot chart.", "Графикон са тачкама."),
        ChartForm.Panels => new("Small charts side by side.", "Мали графикони један поред другог."),
        ChartForm.Dumbbell => new("Chart of two years.", "Графикон двеју година."),
        ChartForm.Timeline => new("Timeline.", "Временска линија."),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "not a form"),
    };

    /// <summary>Names one after the other, the last one after “and”; only the first one has a capital.</summary>
    internal static Wording JoinedByAnd(IReadOnlyList<Wording> names) => new(
        JoinedByAnd([.. names.Select(name => name.En)], "and"), JoinedByAnd([.. names.Select(name => name.Sr)], "и"));

    private static string JoinedByAnd(IReadOnlyList<string> names, string and)
    {
        List<string> written = [names[0], .. names.Skip(1).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
        return written.Count == 1 ? written[0] : $"{string.Join(", ", written.SkipLast(1))} {and} {written[^1]}";
    }

    internal static Wording Years(int first, int last) => Wording.Same(first == last ? $"{first:0000}" : $"{first:0000}–{last:0000}");
}
