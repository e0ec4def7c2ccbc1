using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The days of a stretch of time on which bodies were in a state, from the statements of one document each.</summary>
public static class BodyDays
{
    private static readonly Unit DaysUnit = new(Unit.Days, FigureKind.Quantity);
    private static readonly Unit PercentUnit = new(Unit.Percent, FigureKind.Percent);

    /// <summary>Counts the days.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="query">Which bodies, states and time.</param>
    /// <returns>One answer for each body and document that tells of it; and for each document that tells of several of the bodies, their days together.</returns>
    public static BodyDaysAnswer Of(Publication publication, BodyDaysQuery query)
    {
        // Of a body that nobody ever calls open, days on which it is not open would say what no document does.
        var bodies = publication.Spells.Where(spell => query.States.Contains(spell.State)).Select(spell => spell.Body).ToHashSet();
        var told = publication.Spells
            .Where(spell => bodies.Contains(spell.Body) && Asks(query.Areas, spell.Area) && Asks(query.Bodies, spell.Body) && Asks(query.Sources, spell.Source))
            .GroupBy(spell => (spell.Source, spell.Area, spell.Body))
            .OrderBy(spells => spells.Key.Source, StringComparer.Ordinal).ThenBy(spells => spells.Key.Area, StringComparer.Ordinal).ThenBy(spells => spells.Key.Body, StringComparer.Ordinal)
            .Select(spells => new BodyStates(spells.Key.Body, [.. spells], query.States))
            .ToList();
        return new BodyDaysAnswer(publication.Release, [.. told.Select(body => OfBody(body, query, publication.Catalogue))], [.. Together(told, query)]);
    }

    private static bool Asks(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);

    private static DaysOfBody OfBody(BodyStates body, BodyDaysQuery query, Catalogue catalogue)
    {
        var (first, last) = (query.First, query.Last);
        var days = Availability.Of(body.Spells, body.States, first, last);
        return new DaysOfBody(
            body.Body,
            body.Spells,
            Days(days, query.Count),
            Counted.Of(Availability.ShareOf(body.Spells, body.States, first, last), PercentUnit, FigureKind.Percent, atMost: 100),
            Days(LongestGap.Of(body.Spells, body.States, first, last), query.Count),
            // Reaches back before the first day asked for, so that it has no upper end of its own.
            Counted.Of(DaysWithout.Of(body.Spells, body.States, last), DaysUnit, FigureKind.Quantity),
            days.Bounds is null ? [] : BodySteps.OfDays(body.Spells, query.States, first, last, days, catalogue));
    }

    private static IEnumerable<DaysTogether> Together(IReadOnlyList<BodyStates> told, BodyDaysQuery query) =>
        from bodies in told.GroupBy(body => (body.Spells.First().Source, body.Spells.First().Area))
        where bodies.Count() > 1
        select new DaysTogether(
            bodies.Key.Source,
            bodies.Key.Area,
            [.. bodies.Select(body => body.Body)],
            Days(SeveralBodies.DaysOfAny([.. bodies], query.First, query.Last), query.Count),
            Days(SeveralBodies.DaysOfAll([.. bodies], query.First, query.Last), query.Count));

    private static Counted Days(Calculated days, int all) => Counted.Of(days, DaysUnit, FigureKind.Quantity, all);
}

/// <summary>Which days are counted.</summary>
/// <param name="Areas">The areas; none for all.</param>
/// <param name="Bodies">The bodies; none for all.</param>
/// <param name="Sources">The documents; none for all.</param>
/// <param name="States">The states that are counted.</param>
/// <param name="First">The first day, inclusive.</param>
/// <param name="Last">The last day, inclusive.</param>
public sealed record BodyDaysQuery(
    IReadOnlyList<string> Areas, IReadOnlyList<string> Bodies, IReadOnlyList<string> Sources, IReadOnlyList<string> States, DateOnly First, DateOnly Last)
{
    /// <summary>How many days these are.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;
}

/// <summary>The days of bodies.</summary>
/// <param name="Release">The release that they are of.</param>
/// <param name="Bodies">Of each body, by each document.</param>
/// <param name="Together">Of the bodies that one document tells of.</param>
public sealed record BodyDaysAnswer(Release Release, IReadOnlyList<DaysOfBody> Bodies, IReadOnlyList<DaysTogether> Together);

/// <summary>The days of one body, by one document.</summary>
/// <param name="Body">The body.</param>
/// <param name="Spells">The statements of the document on the body.</param>
/// <param name="InState">The days in the states.</param>
/// <param name="Share">The same in percent of all days.</param>
/// <param name="LongestGap">The longest uninterrupted stretch out of the states.</param>
/// <param name="Without">The uninterrupted days out of the states up to the last day, back beyond the first day where they began before it.</param>
/// <param name="Steps">How the days in the states are counted.</param>
public sealed record DaysOfBody(
    string Body, IReadOnlyCollection<Spell> Spells, Counted InState, Counted Share, Counted LongestGap, Counted Without, IReadOnlyList<DerivationStep> Steps);

/// <summary>The days of several bodies, by one document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Area">The area.</param>
/// <param name="Bodies">The bodies.</param>
/// <param name="Any">The days on which at least one is in one of the states.</param>
/// <param name="All">The days on which all are.</param>
public sealed record DaysTogether(string Source, string Area, IReadOnlyList<string> Bodies, Counted Any, Counted All);

/// <summary>A number of days or a share of them, or why there is none.</summary>
/// <param name="Figure">The figure, unrounded; null with a reason.</param>
/// <param name="Display">The figure as people read it.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record Counted(Figure? Figure, Wording Display, Wording? Reason)
{
    internal static Counted Of(Calculated calculated, Unit unit, FigureKind kind, decimal? atMost = null) => calculated.Bounds switch
    {
        null => new(null, RatioSeries.NotKnown, calculated.Reason),
        { Lower: 0 } all when all.Upper == atMost || all.Upper is null => new(null, RatioSeries.NotKnown, AvailabilitySeries.AnyNumberOfDays),
        var bounds => Shown(bounds.Point is { } point ? Figure.Exact(point) : bounds.Upper is null ? Figure.Bounded(Relation.AtLeast, bounds, kind) : Figure.Bounded(Relation.Between, bounds, kind), unit, kind),
    };

    private static Counted Shown(Figure figure, Unit unit, FigureKind kind) => new(figure, FigureText.Shown(SignificantDigits.Shown(figure, kind), unit), null);
}
