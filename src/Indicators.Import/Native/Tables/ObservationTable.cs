using Indicators.Model;

namespace Indicators.Import;

/// <summary>The files of figures, one for each topic.</summary>
internal static class ObservationTable
{
    internal static readonly string[] Columns =
    [
        "indicator", "area", "period", .. Dimensions.All, "value", "rounded_to", "status", "conf", "counted_by", "source", "locator", "as_of", "note",
    ];

    internal static NativeTable<Observation> In(string file) => new(file, Columns, Read, observation => observation.Key);

    private static Observation Read(RowReader row, References references)
    {
        var kind = references.KindOf(row, "indicator");
        var source = references.SourceOf(row);
        var observation = new Observation
        {
            Indicator = row.Text("indicator"),
            Area = references.Codes.Area(row),
            Period = row.Period("period"),
            Breakdown = references.Codes.BreakdownOfColumns(row),
            Figure = kind is { } known ? row.Figure("value", "rounded_to", known) : null,
            Status = row.Letter("status", ObservationStatus.Normal),
            Confidentiality = row.Letter("conf", Confidentiality.Free),
            CountedBy = row.OptionalId("counted_by") is { Length: > 0 } ? references.Codes.OfOpenList(row, "counted_by", Code.Counters) : source?.CountedBy ?? "",
            Source = row.Text("source"),
            Locator = row.Required("locator"),
            AsOf = row.OptionalPeriod("as_of"),
            Note = row.Text("note"),
        };
        CheckStatus(row, observation);
        CheckSmallCount(row, observation, kind);
        if (source is { CountedBy.Length: 0 } && observation.CountedBy.Length == 0)
        {
            row.Complain(ProblemType.RowConstraint, "counted_by", "the source names nobody who counted, so the row must");
        }

        return observation;
    }

    private static void CheckStatus(RowReader row, Observation observation)
    {
        if (row.Text("value").Length == 0 != observation.Status.StandsForNoFigure())
        {
            row.Complain(ProblemType.RowConstraint, "status", row.Text("value").Length == 0
                ? "a row without a value says why: O missing, M cannot exist, L not collected, Q suppressed"
                : "O, M, L and Q stand for a figure that is not there, and the row has one");
        }
    }

    private static void CheckSmallCount(RowReader row, Observation observation, FigureKind? kind)
    {
        if (kind is { } known && SmallCounts.IsUnprotected(observation, known))
        {
            row.Complain(ProblemType.SmallCount, "conf", "an exact count of 1 to 4 by origin can identify people: mark it A, and it is kept but not published", "A");
        }
    }
}
