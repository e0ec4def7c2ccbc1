using Indicators.Model;

namespace Indicators.Import;

/// <summary>The file that declares derived indicators.</summary>
internal static class DerivedTable
{
    private const string StatePart = "state=";
    private const int LeastYears = 2;
    private const int MostYears = 100;

    internal static NativeTable<DerivedIndicator> Derived { get; } = new(
        "derived.csv",
        ["id", "kind", "numerator", "numerator_breakdown", "denominator", "denominator_breakdown", "scale", "unit", "name", "name_sr", "definition", "definition_sr", "caveat", "caveat_sr"],
        Read,
        derived => derived.Id);

    private static DerivedIndicator Read(RowReader row, References references)
    {
        var kind = row.Coded<DerivedKind>("kind");
        CheckIsNotRefused(row);
        CheckIsOfOneIndicator(row, kind);
        var ofBody = kind is DerivedKind.Availability or DerivedKind.Absence or DerivedKind.Compliance;
        return new DerivedIndicator
        {
            Id = NotObserved(row, references),
            Kind = kind,
            Numerator = kind == DerivedKind.Absence ? Unused(row, "numerator", "absence is counted for every body") : ofBody ? Body(row, references) : Needed(row, references, "numerator"),
            NumeratorBreakdown = ofBody ? Breakdown.Total : references.Codes.OneBreakdown(row, "numerator_breakdown"),
            State = ofBody ? State(row, needed: kind != DerivedKind.Compliance) : "",
            Denominator = ofBody ? Unused(row, "denominator", "what a body does is not divided by an indicator")
                : kind == DerivedKind.Mean ? Unused(row, "denominator", "a mean is divided by the number of its years, which is its scale")
                : Needed(row, references, "denominator"),
            DenominatorBreakdown = ofBody || kind == DerivedKind.Mean ? Breakdown.Total : references.Codes.OneBreakdown(row, "denominator_breakdown"),
            Scale = ScaleOf(row, kind),
            UnitCode = row.Required("unit"),
            Name = row.Wording("name"),
            Definition = row.Wording("definition"),
            Caveat = row.Wording("caveat"),
        };
    }

    private static void CheckIsNotRefused(RowReader row)
    {
        if (RefusedRatios.ReasonFor(row.Text("numerator"), row.Text("denominator")) is { } reason)
        {
            row.Complain(ProblemType.RefusedRatio, "denominator", $"refused: {reason.En}");
        }
    }

    // A year of one thing in percent of a year of another would be no index.
    private static void CheckIsOfOneIndicator(RowReader row, DerivedKind kind)
    {
        if (kind == DerivedKind.Index && (row.Text("numerator") != row.Text("denominator") || row.Text("numerator_breakdown") != row.Text("denominator_breakdown")))
        {
            row.Complain(ProblemType.RowConstraint, "denominator", "allowed: the numerator with its breakdown, because an index is of one indicator");
        }
    }

    private static decimal ScaleOf(RowReader row, DerivedKind kind)
    {
        var scale = row.StepAboveZero("scale");
        if (kind == DerivedKind.Mean && scale > 0 && (scale != decimal.Truncate(scale) || scale is < LeastYears or > MostYears))
        {
            row.Complain(ProblemType.RowConstraint, "scale", $"allowed: the number of years of the mean, a whole number from {LeastYears} to {MostYears}");
        }

        return scale;
    }

    private static string NotObserved(RowReader row, References references)
    {
        var id = row.Id("id");
        if (references.Indicators?.ContainsKey(id) == true)
        {
            row.Complain(ProblemType.PrimaryKey, "id", "indicators.csv has an indicator of this name; a derived one needs another");
        }

        return id;
    }

    private static string Body(RowReader row, References references)
    {
        _ = row.Id("numerator");
        return references.Codes.OfOpenList(row, "numerator", Code.Bodies);
    }

    private static string Needed(RowReader row, References references, string column)
    {
        row.Required(column);
        return references.Observed(row, column);
    }

    private static string Unused(RowReader row, string column, string why)
    {
        if (row.Text(column).Length > 0)
        {
            row.Complain(ProblemType.RowConstraint, column, $"allowed: nothing, because {why}");
        }

        return "";
    }

    private static string State(RowReader row, bool needed)
    {
        var cell = row.Text("numerator_breakdown");
        var state = cell.StartsWith(StatePart, StringComparison.Ordinal) ? cell[StatePart.Length..] : "";
        if (state.Length == 0 && (needed || cell.Length > 0))
        {
            row.Complain(ProblemType.RowConstraint, "numerator_breakdown", "allowed: state=…, the state whose days are counted, or several joined by +");
        }

        return state;
    }
}
