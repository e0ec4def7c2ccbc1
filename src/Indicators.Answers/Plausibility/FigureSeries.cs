using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What one counter gives for one indicator, area and breakdown, year by year; a year can have figures of several documents.</summary>
internal sealed class FigureSeries
{
    private readonly ILookup<string, ComparedFigure> byPeriod;
    private readonly ILookup<string, ComparedFigure> byYearBefore;
    private readonly Catalogue catalogue;

    private FigureSeries(IEnumerable<ComparedFigure> figures, Catalogue catalogue)
    {
        this.catalogue = catalogue;
        Figures = [.. figures.OrderBy(figure => figure.Period.First)];
        byPeriod = Figures.ToLookup(figure => figure.Period.Text);
        byYearBefore = Figures.Where(figure => !Has(figure, catalogue, ObservationStatus.Break)).ToLookup(figure => figure.Period.YearEarlier()?.Text ?? "");
    }

    /// <summary>Its figures, the earliest first.</summary>
    internal IReadOnlyList<ComparedFigure> Figures { get; }

    /// <summary>The series of one indicator that have several figures. A figure of another definition, or of which a part stands elsewhere, says nothing of other years. Changes and differences have no size to compare.</summary>
    internal static IReadOnlyList<FigureSeries> In(IEnumerable<ComparedFigure> figures, Catalogue catalogue) =>
    [
        .. figures
            .Where(figure => figure.Kind is FigureKind.Count or FigureKind.Quantity or FigureKind.Percent)
            .GroupBy(figure => (figure.Area, figure.Breakdown.Text, figure.CountedBy))
            .Where(series => series.Skip(1).Any())
            .Select(series => new FigureSeries(series.Where(figure => !Has(figure, catalogue, ObservationStatus.DefinitionDiffers) && !Has(figure, catalogue, ObservationStatus.IncludedElsewhere)), catalogue)),
    ];

    /// <summary>The figures of the same stretch of the year before; none across a break.</summary>
    internal IReadOnlyList<ComparedFigure> Before(ComparedFigure figure) =>
        figure.Period.YearEarlier() is { } earlier && !Has(figure, catalogue, ObservationStatus.Break) ? Alike(byPeriod[earlier.Text], figure) : [];

    /// <summary>The figures of the same stretch of the year after; none across a break.</summary>
    internal IReadOnlyList<ComparedFigure> After(ComparedFigure figure) => Alike(byYearBefore[figure.Period.Text], figure);

    // Those of the own document, which counts alike; else those of documents that cover the same territory.
    private IReadOnlyList<ComparedFigure> Alike(IEnumerable<ComparedFigure> others, ComparedFigure figure)
    {
        var alike = others.Where(other => Coverage.MayBeAlike(other, figure, catalogue)).ToList();
        var own = alike.Where(other => other.Source == figure.Source).ToList();
        return own.Count > 0 ? own : alike;
    }

    private static bool Has(ComparedFigure figure, Catalogue catalogue, ObservationStatus status) =>
        figure.Observation.Status == status || catalogue.NotesOn(figure.Observation).Any(note => note.Status == status);
}
