using Indicators.Model;

namespace Indicators.Import;

/// <summary>The files of what is stated and is no series: spells, duties, events.</summary>
internal static class StatementTables
{
    internal static NativeTable<Spell> Spells { get; } = new(
        "spells.csv",
        ["id", "body", "area", "state", "start", "end", "as_of", "source", "locator", "note"],
        (row, references) =>
        {
            _ = references.SourceOf(row);
            var spell = new Spell
            {
                Id = row.StatementId("id"),
                Body = Named(row, references, "body", Code.Bodies),
                Area = references.Codes.Area(row),
                State = Named(row, references, "state", Code.States),
                Start = row.Period("start"),
                End = row.OptionalPeriod("end"),
                AsOf = row.OptionalPeriod("as_of"),
                Source = row.Text("source"),
                Locator = row.Required("locator"),
                Note = row.Text("note"),
            };
            if (spell.End is null && spell.AsOf is null)
            {
                row.Complain(ProblemType.RowConstraint, "as_of", "a state without an end needs the date up to which the source knows that it held");
            }

            if (spell.Start.First > spell.End?.Last)
            {
                row.Complain(ProblemType.RowConstraint, "end", "the end lies before the start");
            }

            return spell;
        },
        spell => spell.Id);

    internal static NativeTable<Duty> Duties { get; } = new(
        "duties.csv",
        ["id", "body", "area", "period", "rule", "due", "done", "status", "as_of", "source", "locator", "note"],
        (row, references) =>
        {
            _ = references.SourceOf(row);
            _ = row.OneOf("rule", [Duty.AtLeast]);
            var duty = new Duty
            {
                Id = row.StatementId("id"),
                Body = Named(row, references, "body", Code.Bodies),
                Area = references.Codes.Area(row),
                Period = row.Period("period"),
                Due = row.Figure("due", "", FigureKind.Count),
                Done = row.Figure("done", "", FigureKind.Count),
                Status = row.Letter("status", ObservationStatus.Normal),
                AsOf = row.OptionalPeriod("as_of"),
                Source = row.Text("source"),
                Locator = row.Required("locator"),
                Note = row.Text("note"),
            };
            if (duty.Due is { Relation: not Relation.Exact })
            {
                row.Complain(ProblemType.ConstraintError, "due", "allowed: the minimum that is due, a whole number");
            }

            if (row.Text("done").Length == 0 != duty.Status.StandsForNoFigure())
            {
                row.Complain(ProblemType.RowConstraint, "status", "O, M, L or Q goes with an empty cell in done, and only with that");
            }

            return duty;
        },
        duty => duty.Id);

    internal static NativeTable<DatedEvent> Events { get; } = new(
        "events.csv",
        ["id", "area", "date", "kind", "body", "text", "text_sr", "as_of", "source", "locator", "note"],
        (row, references) =>
        {
            _ = references.SourceOf(row);
            _ = row.Required("text");
            return new DatedEvent
            {
                Id = row.StatementId("id"),
                Area = references.Codes.Area(row),
                Date = row.Period("date"),
                Kind = row.Id("kind"),
                Body = row.OptionalId("body").Length == 0 ? "" : references.Codes.OfOpenList(row, "body", Code.Bodies),
                Text = row.Wording("text"),
                AsOf = row.OptionalPeriod("as_of"),
                Source = row.Text("source"),
                Locator = row.Required("locator"),
                Note = row.Text("note"),
            };
        },
        dated => dated.Id);

    private static string Named(RowReader row, References references, string column, string list)
    {
        _ = row.Id(column);
        return references.Codes.OfOpenList(row, column, list);
    }
}
