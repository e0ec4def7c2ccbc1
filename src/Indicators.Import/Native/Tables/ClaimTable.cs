using Indicators.Model;

namespace Indicators.Import;

/// <summary>The file of statements that the product checks.</summary>
internal static class ClaimTable
{
    private const string StatePart = "state=";

    internal static NativeTable<Claim> Claims { get; } = new(
        "claims.csv",
        ["id", "form", "subject", "area", "period", "breakdown", "relation", "value", "rounded_to", "unit", "against", "against_period", "against_breakdown", "source", "locator", "text", "text_sr", "note"],
        Read,
        claim => claim.Id);

    private static Claim Read(RowReader row, References references)
    {
        _ = references.SourceOf(row);
        _ = row.Required("text");
        var form = row.Coded<ClaimForm>("form");
        // Of a row whose form is misspelt, subject and value cannot be judged.
        var kind = !KebabCode.TryParse<ClaimForm>(row.Text("form"), out _) ? null : form is ClaimForm.State or ClaimForm.Duty ? BodyKind(row, references) : references.KindOf(row, "subject");
        var claim = new Claim
        {
            Id = row.StatementId("id"),
            Form = form,
            Subject = row.Text("subject"),
            Area = references.Codes.Area(row),
            Period = row.Period("period"),
            Breakdown = references.Codes.Pattern(row, "breakdown"),
            Relation = row.Coded<ClaimRelation>("relation"),
            Value = row.Text("value"),
            RoundedTo = row.Text("rounded_to").Length == 0 ? null : row.StepAboveZero("rounded_to"),
            UnitCode = row.Text("unit"),
            Against = form == ClaimForm.Compare ? Compared(row, references) : row.Text("against"),
            AgainstPeriod = row.OptionalPeriod("against_period"),
            AgainstBreakdown = AgainstState(row).Length > 0 ? Breakdown.Total : references.Codes.OneBreakdown(row, "against_breakdown"),
            AgainstState = AgainstState(row),
            Source = row.Text("source"),
            Locator = row.Required("locator"),
            Text = row.Wording("text"),
            Note = row.Text("note"),
        };
        CheckRelation(row, claim);
        CheckValue(row, claim, kind);
        CheckFirstTime(row, claim);
        return claim;
    }

    private static FigureKind? BodyKind(RowReader row, References references)
    {
        _ = row.Id("subject");
        _ = references.Codes.OfOpenList(row, "subject", Code.Bodies);
        return FigureKind.Count;
    }

    private static string Compared(RowReader row, References references)
    {
        _ = references.KindOf(row, "against");
        return row.Text("against");
    }

    private static string AgainstState(RowReader row) =>
        row.Text("against_breakdown") is var cell && cell.StartsWith(StatePart, StringComparison.Ordinal) ? cell[StatePart.Length..] : "";

    private static void CheckRelation(RowReader row, Claim claim)
    {
        ClaimRelation[] allowed = claim.Form switch
        {
            ClaimForm.Rank => [ClaimRelation.Largest],
            ClaimForm.Sum or ClaimForm.State => [ClaimRelation.Eq],
            ClaimForm.Value => [ClaimRelation.About, ClaimRelation.Lt, ClaimRelation.Le, ClaimRelation.Gt, ClaimRelation.Ge, ClaimRelation.Eq],
            _ => [ClaimRelation.Lt, ClaimRelation.Le, ClaimRelation.Gt, ClaimRelation.Ge, ClaimRelation.Eq],
        };
        if (!row.IsBad && !allowed.Contains(claim.Relation))
        {
            row.Complain(ProblemType.RowConstraint, "relation", $"allowed for the form {claim.Form.Code()}: {string.Join(", ", allowed.Select(relation => relation.Code()))}");
        }
    }

    // "For the first time since" is said of the claim's own subject; a value is compared with nothing else.
    private static void CheckFirstTime(RowReader row, Claim claim)
    {
        if (row.IsBad)
        {
            return;
        }

        if (claim.Form == ClaimForm.Value && claim.Against.Length > 0 && claim.Against != claim.Subject)
        {
            row.Complain(ProblemType.RowConstraint, "against", "allowed for the form value: nothing, or the subject itself for a first time in the years of against_period", claim.Subject);
        }
        else if (claim.Form == ClaimForm.Value && claim.Against.Length > 0 != claim.AgainstPeriod is not null)
        {
            row.Complain(ProblemType.RowConstraint, claim.AgainstPeriod is null ? "against_period" : "against", "allowed for the form value: both against and against_period, or neither");
        }
    }

    private static void CheckValue(RowReader row, Claim claim, FigureKind? kind)
    {
        switch (claim.Form)
        {
            // The unit of a claim may differ from the indicator's: 0.004 % of a rate per 100,000 has decimals.
            case ClaimForm.Value or ClaimForm.Sum or ClaimForm.Duty when kind is not null && FigureCell.Number(claim.Value, FigureKind.Difference) is null:
                row.Complain(ProblemType.TypeError, "value", "allowed: a number with a decimal point, without separators");
                break;
            case ClaimForm.State or ClaimForm.Rank:
                _ = row.Required("value");
                break;
            case ClaimForm.Compare when claim.Value.Length > 0:
                row.Complain(ProblemType.RowConstraint, "value", "allowed: nothing, because a comparison is with the figure that against names");
                break;
        }
    }
}
