using Indicators.Model;

namespace Indicators.Import;

/// <summary>A figure of a publisher's file: an observation, or why it is none.</summary>
internal readonly record struct PublisherRecord(long Row, string Column, Observation? Observation, LeftOutReason? LeftOut);

/// <summary>Turns the rows of a publisher's file into observations, by the declaration of its format.</summary>
internal sealed class RowMapping(HeaderFit fit, PublisherDefinitions definitions, Source source)
{
    private readonly CodedCells coded = new(fit.Format, definitions);
    private readonly FigureCells figures = new(fit.Format, hasDecimalComma: fit.Separator == ';');
    private readonly RowLocator locator = new(fit);
    private readonly Dictionary<string, Indicator> indicators = definitions.Indicators.ToDictionary(indicator => indicator.Id);
    private readonly List<FittedColumn> figureColumns = [.. fit.Columns.Where(column => column.Column.Role is ColumnRole.Figure or ColumnRole.YearOfFigures)];
    private readonly List<(FittedColumn Column, int? With)> codedColumns =
    [
        .. fit.Columns.Where(column => column.Column.Role is not (ColumnRole.Text or ColumnRole.Figure or ColumnRole.YearOfFigures))
            .Select(column => (column, fit.Find(column.Column.With)?.Index)),
    ];

    /// <summary>A record for each figure of a row: none is lost.</summary>
    internal IEnumerable<PublisherRecord> Records(long row, string[] cells)
    {
        var says = new CellSays[cells.Length];
        var leftOut = ReadCodes(cells, says);
        foreach (var column in figureColumns)
        {
            var why = column.Column.Why.Length > 0 ? new LeftOutReason(column.Heading, null, column.Column.Why) : leftOut;
            var (observation, reason) = why is null ? Read(column, cells, says) : (null, why);
            yield return new PublisherRecord(row, column.Heading, observation, reason);
        }
    }

    private LeftOutReason? ReadCodes(string[] cells, CellSays[] says)
    {
        foreach (var (column, with) in codedColumns)
        {
            says[column.Index] = coded.Read(column, cells[column.Index], with is { } other ? cells[other] : "");
            if (says[column.Index].LeftOut is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private (Observation?, LeftOutReason?) Read(FittedColumn column, string[] cells, CellSays[] says)
    {
        var parts = codedColumns.SelectMany(known => says[known.Column.Index].Parts).ToList();
        if (parts.GroupBy(part => part.Dimension).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return (null, new LeftOutReason(column.Heading, null, $"two columns say what {twice.Key} is"));
        }

        var indicator = column.Column.Indicator.Length > 0 ? column.Column.Indicator : Code(ColumnRole.Indicator, says, "");
        if (!indicators.TryGetValue(indicator, out var defined))
        {
            return (null, new LeftOutReason(column.Heading, null, $"the indicator {indicator} is not defined"));
        }

        var breakdown = Breakdown.Of(parts);
        var figure = figures.Read(column, cells[column.Index], defined.Kind, breakdown);
        var status = figure.Status ?? StatusLetters.Parse<ObservationStatus>(Code(ColumnRole.Status, says, "A"));
        if ((figure.LeftOut ?? Contradiction(column, figure.Figure, status)) is { } why)
        {
            return (null, why);
        }

        var observation = new Observation
        {
            Indicator = indicator,
            Area = Code(ColumnRole.Area, says, ""),
            Period = Period.Parse(column.Column.Role == ColumnRole.YearOfFigures ? column.Heading : Code(ColumnRole.Period, says, "")),
            Breakdown = breakdown,
            Figure = figure.Figure,
            Status = status,
            Confidentiality = StatusLetters.Parse<Confidentiality>(Code(ColumnRole.Confidentiality, says, "F")),
            CountedBy = source.CountedBy,
            Source = source.Id,
            Locator = locator.Of(column, cells, says),
            AsOf = fit.Format.HasEditions ? source.Published : null,
            Note = figure.Note,
        };
        return (SmallCounts.Protected(observation, defined.Kind), null);
    }

    private string Code(ColumnRole role, CellSays[] says, string otherwise) =>
        codedColumns.Find(known => known.Column.Column.Role == role) is { Column: { } column } ? says[column.Index].Code : otherwise;

    private static LeftOutReason? Contradiction(FittedColumn column, Figure? figure, ObservationStatus status) => (figure is null, status.StandsForNoFigure()) switch
    {
        (true, false) => new LeftOutReason(column.Heading, null, "the cell is empty, and no status says why"),
        (false, true) => new LeftOutReason(column.Heading, null, $"there is a figure, and the status {status.Letter()} stands for none"),
        _ => null,
    };
}
