using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the page of an indicator.</summary>
internal static class IndicatorWords
{
    internal static readonly Wording Latest = new("Latest", "Најновије");
    internal static readonly Wording Reading = new("How to read it", "Како се чита");
    internal static readonly Wording Caveat = new("Mind", "Имајте на уму");
    internal static readonly Wording Formula = new("Formula", "Формула");
    internal static readonly Wording Unit = new("Unit", "Јединица");

    internal static readonly Wording Choose = new("Choose the figures", "Изаберите податке");
    internal static readonly Wording Country = new("Country", "Земља");
    internal static readonly Wording EveryCountry = new("All countries", "Све земље");
    internal static readonly Wording CountedBy = new("Counted by", "Ко је бројао");
    internal static readonly Wording Everybody = new("Everybody", "Сви");
    internal static readonly Wording Document = new("Document", "Документ");
    internal static readonly Wording EveryDocument = new("All documents", "Сви документи");
    internal static readonly Wording By = new("Broken down", "Разврстано");
    internal static readonly Wording Totals = new("Totals", "Укупно");
    internal static readonly Wording Everything = new("Totals and all parts", "Укупно и сви делови");
    internal static readonly Wording FromYear = new("From year", "Од године");
    internal static readonly Wording ToYear = new("To year", "До године");
    internal static readonly Wording Show = new("Show", "Прикажи");
    internal static readonly Wording Reset = new("Start again", "Испочетка");

    internal static readonly Wording Picture = new("Picture", "Слика");
    internal static readonly Wording OtherPictures = new("Other pictures of it", "Друге слике");
    internal static readonly Wording NotAsDefined = new("The picture shows the choice above, of the counters and parts that it is made for; the table has all that was chosen.", "Слика приказује горњи избор, за оне који броје и делове за које је направљена; табела садржи све што је изабрано.");
    internal static readonly Wording OfFewer = new("The picture shows the counters that it is made for; the table has all.", "Слика приказује оне који броје за које је направљена; табела садржи све.");
    internal static readonly Wording NotChosen = new("The picture stays as it is, whatever is chosen above; the table follows the choice.", "Слика остаје иста шта год се горе изабере; табела прати избор.");

    internal static readonly Wording Figures = new("Figures", "Подаци");
    internal static readonly Wording Figure = new("Figure", "Податак");
    internal static readonly Wording Period = new("Period", "Период");
    internal static readonly Wording Part = new("Of whom", "Део");
    internal static readonly Wording Body = new("Body", "Тело");
    internal static readonly Wording Notes = new("Notes", "Напомене");
    internal static readonly Wording Note = new("Note", "Напомена");
    internal static readonly Wording Contradicts = new("contradicts another one", "противречи другом податку");
    internal static readonly Wording TooMany = new("The table has the newest of the figures. The files have all:", "Табела садржи најновије податке. Датотеке садрже све, укупно:");
    internal static readonly Wording Withheld = new("Withheld to protect people:", "Не објављује се ради заштите људи:");

    internal static readonly Wording Conflicts = new("Contradictions", "Противречности");
    internal static readonly Wording WorkedOut = new("How the latest figures were worked out", "Како су израчунати најновији подаци");
    internal static readonly Wording AllSteps = new("All of them, as JSON", "Сви, као JSON");
    internal static readonly Wording Comparison = new("The same number by other denominators", "Исти број са другим имениоцима");
    internal static readonly Wording Rate = new("Rate", "Стопа");
    internal static readonly Wording DividedBy = new("What it is divided by", "Чиме се дели");
    internal static readonly Wording NotDividedBy = new("Not divided by", "Не дели се са");

    internal static readonly Wording History = new("History", "Историја");
    internal static readonly Wording NewFigures = new("new", "нових");
    internal static readonly Wording GoneFigures = new("gone", "којих више нема");
    internal static readonly Wording ChangedFigures = new("changed", "промењених");
    internal static readonly Wording Revised = new("What later releases changed in this", "Шта су каснија издања овде променила");

    internal static readonly Wording Use = new("Use it", "Употреба");
    internal static readonly Wording Downloads = new("Files", "Датотеке");
    internal static readonly Wording OfFigures = new("Figures", "Подаци");
    internal static readonly Wording OfPicture = new("Picture", "Слика");
    internal static readonly Wording InWords = new("in words", "речима");
    internal static readonly Wording Cite = new("Cite", "Цитирање");
    internal static readonly Wording CiteHint = new("This address keeps showing what you see now.", "Ова адреса и даље показује оно што сада видите.");
    internal static readonly Wording Documents = new("Documents", "Документи");
    internal static readonly Wording Embed = new("Put it into another page", "Уградња у другу страницу");
    internal static readonly Wording EmbedPinned = new("As it is now; says so when a figure is revised later", "Како је сада; каже када се неки податак касније исправи");
    internal static readonly Wording EmbedLive = new("Always the latest", "Увек најновије");
    internal static readonly Wording EmbedPlain = new("As a plain picture", "Као обична слика");
    internal static readonly Wording Copy = new("Copy", "Копирај");
    internal static readonly Wording Copied = new("Copied", "Копирано");

    internal static Wording ByDimension(string dimension)
    {
        var name = DimensionNames.Of(dimension);
        return new Wording($"By: {name.En.ToLowerInvariant()}", $"По: {name.Sr.ToLowerInvariant()}");
    }
}
