using System.Globalization;
using Indicators.Model;
using static Indicators.Import.DefinitionFiles;

namespace Indicators.Import;

/// <summary>The files of figures and statements, as they are written.</summary>
internal static class StatementFiles
{
    internal static NativeFile<Observation> Observations { get; } = new(
        "observations/observations.csv",
        ObservationTable.Columns,
        observation =>
        [
            observation.Indicator, observation.Area, observation.Period.Text, .. Dimensions.All.Select(dimension => observation.Breakdown[dimension] ?? ""),
            Text(observation.Figure), observation.Figure?.RoundedTo?.ToString(CultureInfo.InvariantCulture) ?? "",
            observation.Status == ObservationStatus.Normal ? "" : observation.Status.Letter(),
            observation.Confidentiality == Confidentiality.Free ? "" : observation.Confidentiality.Letter(),
            observation.CountedBy, observation.Source, observation.Locator, Text(observation.AsOf), observation.Note,
        ]);

    internal static NativeFile<Spell> Spells { get; } = new(
        StatementTables.Spells.File,
        StatementTables.Spells.Columns,
        spell => [spell.Id, spell.Body, spell.Area, spell.State, spell.Start.Text, Text(spell.End), Text(spell.AsOf), spell.Source, spell.Locator, spell.Note]);

    internal static NativeFile<Duty> Duties { get; } = new(
        StatementTables.Duties.File,
        StatementTables.Duties.Columns,
        duty =>
        [
            duty.Id, duty.Body, duty.Area, duty.Period.Text, Duty.AtLeast, Text(duty.Due), Text(duty.Done), duty.Status == ObservationStatus.Normal ? "" : duty.Status.Letter(),
            Text(duty.AsOf), duty.Source, duty.Locator, duty.Note,
        ]);

    internal static NativeFile<DatedEvent> Events { get; } = new(
        StatementTables.Events.File,
        StatementTables.Events.Columns,
        dated => [dated.Id, dated.Area, dated.Date.Text, dated.Kind, dated.Body, .. Texts(dated.Text), Text(dated.AsOf), dated.Source, dated.Locator, dated.Note]);

    internal static NativeFile<Claim> Claims { get; } = new(
        ClaimTable.Claims.File,
        ClaimTable.Claims.Columns,
        claim =>
        [
            claim.Id, claim.Form.Code(), claim.Subject, claim.Area, claim.Period.Text, claim.Breakdown.Text, claim.Relation.Code(), claim.Value,
            claim.RoundedTo?.ToString(CultureInfo.InvariantCulture) ?? "", claim.UnitCode, claim.Against, Text(claim.AgainstPeriod),
            claim.AgainstState.Length > 0 ? $"state={claim.AgainstState}" : claim.AgainstBreakdown.Text, claim.Source, claim.Locator, .. Texts(claim.Text), claim.Note,
        ]);

    private static string Text(Figure? figure) => figure is null ? "" : FigureCell.Text(figure);

    private static string Text(Period? period) => DefinitionFiles.Text(period);
}
