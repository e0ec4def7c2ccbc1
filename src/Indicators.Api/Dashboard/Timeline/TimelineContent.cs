using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What stands on the page of institutions.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Pictures">The timelines.</param>
/// <param name="Spells">The states, by body and beginning.</param>
/// <param name="Duties">What bodies owed and did.</param>
/// <param name="Events">What happened, the latest first, what has no date at the end.</param>
public sealed record TimelineContent(PageView View, IReadOnlyList<ShownPicture> Pictures, IReadOnlyList<Spell> Spells, IReadOnlyList<Duty> Duties, IReadOnlyList<DatedEvent> Events)
{
    internal static TimelineContent Of(Publication publication, PageView view, ChartLibrary library) => new(
        view,
        [
            .. library.Definitions.Where(definition => definition.Form == ChartForm.Timeline && ShownPicture.IsOf(publication, definition))
                .Select(definition => ShownPicture.Of(publication, definition, ChartRequest.Plain(definition, ChartLook.Default), "")),
        ],
        [.. publication.Spells.OrderBy(spell => spell.Body, StringComparer.Ordinal).ThenBy(spell => spell.Source, StringComparer.Ordinal).ThenBy(spell => spell.Start.First ?? spell.Start.Last)],
        [.. publication.Duties.OrderBy(duty => duty.Body, StringComparer.Ordinal).ThenBy(duty => duty.Period.First)],
        [.. publication.Events.OrderByDescending(dated => dated.Date.First ?? dated.Date.Last)]);
}
