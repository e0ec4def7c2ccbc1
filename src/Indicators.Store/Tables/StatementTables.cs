using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>The tables of what is stated and is no series.</summary>
internal static class StatementTables
{
    internal static VersionedTable<Spell> Spells { get; } = new(
        "spell",
        ["id", "body", "area", "state", "start", "end", "as_of", "source", "locator", "note"],
        KeyLength: 1,
        spell => [spell.Id, spell.Body, spell.Area, spell.State, spell.Start.Text, spell.End?.Text, spell.AsOf?.Text, spell.Source, spell.Locator, spell.Note],
        row => new Spell
        {
            Id = row.Text("id"),
            Body = row.Text("body"),
            Area = row.Text("area"),
            State = row.Text("state"),
            Start = row.Period("start"),
            End = row.OptionalPeriod("end"),
            AsOf = row.OptionalPeriod("as_of"),
            Source = row.Text("source"),
            Locator = row.Text("locator"),
            Note = row.Text("note"),
        });

    internal static VersionedTable<Duty> Duties { get; } = new(
        "duty",
        ["id", "body", "area", "period", "due", "done", "status", "as_of", "source", "locator", "note"],
        KeyLength: 1,
        duty =>
        [
            duty.Id, duty.Body, duty.Area, duty.Period.Text, duty.Due is { } due ? FigureCell.Text(due) : null, duty.Done is { } done ? FigureCell.Text(done) : null,
            duty.Status.Letter(), duty.AsOf?.Text, duty.Source, duty.Locator, duty.Note,
        ],
        row => new Duty
        {
            Id = row.Text("id"),
            Body = row.Text("body"),
            Area = row.Text("area"),
            Period = row.Period("period"),
            Due = row.Count("due"),
            Done = row.Count("done"),
            Status = row.Letter<ObservationStatus>("status"),
            AsOf = row.OptionalPeriod("as_of"),
            Source = row.Text("source"),
            Locator = row.Text("locator"),
            Note = row.Text("note"),
        });

    internal static VersionedTable<DatedEvent> Events { get; } = new(
        "event",
        ["id", "area", "date", "kind", "body", "text", "text_sr", "as_of", "source", "locator", "note"],
        KeyLength: 1,
        dated =>
        [
            dated.Id, dated.Area, dated.Date.Text, dated.Kind, dated.Body, dated.Text.En, dated.Text.Sr, dated.AsOf?.Text, dated.Source, dated.Locator, dated.Note,
        ],
        row => new DatedEvent
        {
            Id = row.Text("id"),
            Area = row.Text("area"),
            Date = row.Period("date"),
            Kind = row.Text("kind"),
            Body = row.Text("body"),
            Text = row.Wording("text"),
            AsOf = row.OptionalPeriod("as_of"),
            Source = row.Text("source"),
            Locator = row.Text("locator"),
            Note = row.Text("note"),
        });

    internal static VersionedTable<Claim> Claims { get; } = new(
        "claim",
        [
            "id", "form", "subject", "area", "period", "breakdown", "relation", "value", "rounded_to", "unit",
            "against", "against_period", "against_breakdown", "against_state", "source", "locator", "text", "text_sr", "note",
        ],
        KeyLength: 1,
        claim =>
        [
            claim.Id, claim.Form.Code(), claim.Subject, claim.Area, claim.Period.Text, claim.Breakdown.Text, claim.Relation.Code(), claim.Value,
            claim.RoundedTo?.ToString(CultureInfo.InvariantCulture), claim.UnitCode, claim.Against, claim.AgainstPeriod?.Text, claim.AgainstBreakdown.Text,
            claim.AgainstState, claim.Source, claim.Locator, claim.Text.En, claim.Text.Sr, claim.Note,
        ],
        row => new Claim
        {
            Id = row.Text("id"),
            Form = row.Coded<ClaimForm>("form"),
            Subject = row.Text("subject"),
            Area = row.Text("area"),
            Period = row.Period("period"),
            Breakdown = BreakdownPattern.Parse(row.Text("breakdown")),
            Relation = row.Coded<ClaimRelation>("relation"),
            Value = row.Text("value"),
            RoundedTo = row.OptionalNumber("rounded_to"),
            UnitCode = row.Text("unit"),
            Against = row.Text("against"),
            AgainstPeriod = row.OptionalPeriod("against_period"),
            AgainstBreakdown = Breakdown.Parse(row.Text("against_breakdown")),
            AgainstState = row.Text("against_state"),
            Source = row.Text("source"),
            Locator = row.Text("locator"),
            Text = row.Wording("text"),
            Note = row.Text("note"),
        });
}
