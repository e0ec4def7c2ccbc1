using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the page of institutions.</summary>
internal static class TimelineWords
{
    internal static readonly Wording Title = new("What was in place against trafficking, and when", "Шта је постојало против трговине људима и када");
    internal static readonly Wording Lead = new(
        "Strategy, coordinator, working group, Council and shelter: each state as a document tells it. Where a day is not told, the month or year stands; what is not told is not known.",
        "Стратегија, координатор, радна група, Савет и прихватилиште: свако стање како га наводи документ. Где дан није наведен, стоји месец или година; што није наведено, није познато.");
    internal static readonly Wording States = new("States, one by one", "Стања, једно по једно");
    internal static readonly Wording Body = new("Body", "Тело");
    internal static readonly Wording State = new("State", "Стање");
    internal static readonly Wording From = new("From", "Од");
    internal static readonly Wording To = new("To", "До");
    internal static readonly Wording Source = new("Document", "Документ");
    internal static readonly Wording NoEnd = new("no end told", "крај није наведен");
    internal static readonly Wording KnownUpTo = new("known up to", "познато до");
    internal static readonly Wording Duties = new("What was due, and what was done", "Шта је требало и шта је учињено");
    internal static readonly Wording Period = new("When", "Када");
    internal static readonly Wording Due = new("Due, at least", "Обавезно, најмање");
    internal static readonly Wording Done = new("Done", "Учињено");
    internal static readonly Wording NotSaid = new("not said", "није наведено");
    internal static readonly Wording Events = new("What happened", "Шта се догодило");
    internal static readonly Wording Days = new("Days without", "Дани без");
    internal static readonly Wording Availability = new("Days the shelter was open", "Дани када је прихватилиште било отворено");
    internal static readonly Wording Note = new("Note", "Напомена");
}
