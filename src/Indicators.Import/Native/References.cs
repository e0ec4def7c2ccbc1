using Indicators.Model;

namespace Indicators.Import;

/// <summary>What rows may refer to. A list is null where a row of its file could not be read: then nothing is checked against it, so that one mistake is reported once.</summary>
internal sealed record References
{
    internal required CodeLists Codes { get; init; }

    internal IReadOnlyDictionary<string, Source>? Sources { get; init; }

    internal IReadOnlyDictionary<string, Indicator>? Indicators { get; init; }

    internal IReadOnlyDictionary<string, DerivedIndicator>? DerivedIndicators { get; init; }

    /// <summary>The source that a row names, and so who counted unless the row says otherwise.</summary>
    internal Source? SourceOf(RowReader row)
    {
        var id = row.Required("source");
        if (id.Length == 0 || Sources is null || Sources.TryGetValue(id, out var source))
        {
            return Sources?.GetValueOrDefault(id);
        }

        row.ComplainOfCode(ProblemType.ForeignKey, "source", id, "not a source of sources.csv", Sources.Keys);
        return source;
    }

    /// <summary>The kind of the figures of the indicator that a row names, observed or derived; null if it is unknown.</summary>
    internal FigureKind? KindOf(RowReader row, string column)
    {
        var id = row.Required(column);
        if (id.Length == 0 || Indicators is null || DerivedIndicators is null)
        {
            return null;
        }

        if (Indicators.TryGetValue(id, out var indicator))
        {
            return indicator.Kind;
        }

        if (DerivedIndicators.TryGetValue(id, out var derived))
        {
            return derived.FigureKind;
        }

        row.ComplainOfCode(ProblemType.ForeignKey, column, id, "not an indicator of indicators.csv or derived.csv", Indicators.Keys.Concat(DerivedIndicators.Keys));
        return null;
    }

    /// <summary>An indicator that sources count, named in a column that may be empty.</summary>
    internal string Observed(RowReader row, string column)
    {
        var id = row.Text(column);
        if (id.Length > 0 && Indicators is not null && !Indicators.ContainsKey(id))
        {
            row.ComplainOfCode(ProblemType.ForeignKey, column, id, "not an indicator of indicators.csv", Indicators.Keys);
        }

        return id;
    }
}
