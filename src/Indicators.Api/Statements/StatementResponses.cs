using Indicators.Model;

namespace Indicators.Api;

/// <summary>A state that a body is in, from a time to a time. The day of the start counts, the day of the end does not.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Body">The body.</param>
/// <param name="Geo">The area.</param>
/// <param name="State">The state.</param>
/// <param name="Start">When it began: some day of this period.</param>
/// <param name="End">When it ended: some day of this period; null if the source tells of no end.</param>
/// <param name="AsOf">Up to when a state without an end is known to hold; null if not said.</param>
/// <param name="Source">The document.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record SpellResponse(string Id, string Body, string Geo, string State, string Start, string? End, string? AsOf, string Source, string Locator, string Note)
{
    internal static SpellResponse Of(Spell spell) => new(
        spell.Id, spell.Body, spell.Area, spell.State, spell.Start.Text, spell.End?.Text, spell.AsOf?.Text, spell.Source, spell.Locator, spell.Note);
}

/// <summary>Something that a body owes in a period, and what it did.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Body">The body.</param>
/// <param name="Geo">The area.</param>
/// <param name="Period">The period for which it is due.</param>
/// <param name="Rule">How due and done are to stand to each other: <c>at-least</c>.</param>
/// <param name="Due">The minimum that is due, in times; null if the source gives no number.</param>
/// <param name="Done">What was done; null where the status says why that is not known.</param>
/// <param name="Status">The letter of SDMX OBS_STATUS.</param>
/// <param name="AsOf">Up to when the source knows; null if not said.</param>
/// <param name="Source">The document.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record DutyResponse(
    string Id, string Body, string Geo, string Period, string Rule, decimal? Due, FigureResponse? Done, string Status, string? AsOf, string Source, string Locator, string Note)
{
    internal static DutyResponse Of(Duty duty, Language language) => new(
        duty.Id,
        duty.Body,
        duty.Area,
        duty.Period.Text,
        Duty.AtLeast,
        duty.Due?.Value,
        duty.Done is { } done ? FigureResponse.Of(done, FigureText.Shown(done, Unit.Times).In(language)) : null,
        duty.Status.Letter(),
        duty.AsOf?.Text,
        duty.Source,
        duty.Locator,
        duty.Note);
}

/// <summary>Something that happened and is no number.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Geo">The area.</param>
/// <param name="Date">When, as far as known.</param>
/// <param name="Kind">What sort of event.</param>
/// <param name="Body">The body that it is about; empty if none.</param>
/// <param name="Text">What happened, in the language asked for.</param>
/// <param name="TextSr">The same in Serbian, in Cyrillic.</param>
/// <param name="AsOf">Up to when the source knows; null if not said.</param>
/// <param name="Source">The document.</param>
/// <param name="Locator">Where in the document.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record EventResponse(
    string Id, string Geo, string Date, string Kind, string Body, string Text, string TextSr, string? AsOf, string Source, string Locator, string Note)
{
    internal static EventResponse Of(DatedEvent dated, Language language) => new(
        dated.Id, dated.Area, dated.Date.Text, dated.Kind, dated.Body, dated.Text.In(language), dated.Text.Sr, dated.AsOf?.Text, dated.Source, dated.Locator, dated.Note);
}

/// <summary>States of bodies.</summary>
/// <param name="Spells">The states.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="Labels">The codes that occur, each with its name in the language asked for: by list (<c>geo</c>, <c>body</c>, <c>state</c>), and by code.</param>
public sealed record SpellsResponse(IReadOnlyList<SpellResponse> Spells, Release Release, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>What bodies owe and did.</summary>
/// <param name="Duties">The duties.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="Labels">The codes that occur, each with its name in the language asked for: by list (<c>geo</c>, <c>body</c>), and by code.</param>
public sealed record DutiesResponse(IReadOnlyList<DutyResponse> Duties, Release Release, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>What happened and is no number.</summary>
/// <param name="Events">The events.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="Labels">The codes that occur, each with its name in the language asked for: by list (<c>geo</c>, <c>body</c>), and by code.</param>
public sealed record EventsResponse(IReadOnlyList<EventResponse> Events, Release Release, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

