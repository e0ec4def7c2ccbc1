using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>Charts of figures made up for a test, written as cells of a file.</summary>
internal static class Sample
{
    private static readonly Unit Percent = new(Unit.Percent, FigureKind.Quantity);

    internal static ChartContent Chart(ChartForm form, params (int Year, string Cell)[] figures) =>
        Chart(form, [.. figures.Select(figure => Observation(figure.Year, figure.Cell))]);

    internal static ChartContent Chart(ChartForm form, IReadOnlyList<SeriesObservation> observations) => Chart(Definition(form), observations);

    internal static ChartContent Chart(ChartDefinition definition, IReadOnlyList<SeriesObservation> observations) => new(
        definition,
        [.. observations.Select(observation => new ShownFigure("sample", observation))],
        Names,
        new Wording("Source: a document. Release 1.", "Извор: документ. Издање 1."));

    internal static ChartNames Names { get; } = new(
    [
        new(Code.Counters, "cptv", new("Centre", "Центар"), Exhaustive: false),
        new(Code.Counters, "police", new("Police", "Полиција"), Exhaustive: false),
        new(Dimensions.Sex, "female", new("Women and girls", "Жене и девојчице"), Exhaustive: true),
        new(Dimensions.Sex, "male", new("Men and boys", "Мушкарци и дечаци"), Exhaustive: true),
        new(Dimensions.Origin, "SRB", new("Serbia", "Србија"), Exhaustive: false),
        new(Dimensions.Origin, "MNE", new("Montenegro", "Црна Гора"), Exhaustive: false),
        new(Dimensions.Origin, "BIH", new("Bosnia and Herzegovina", "Босна и Херцеговина"), Exhaustive: false),
        new(Code.Bodies, "shelter", new("The shelter", "Прихватилиште"), Exhaustive: false),
        new(Code.States, "open", new("Open", "Отворено"), Exhaustive: false),
        new(Code.States, "closed", new("Closed", "Затворено"), Exhaustive: false),
    ]);

    internal static ChartDefinition Definition(ChartForm form) => new()
    {
        Id = "sample",
        Indicator = "sample",
        Geo = "SRB",
        Form = form,
        Title = new Wording("A title", "Наслов"),
        Subtitle = new Wording("What is counted, in percent", "Шта се броји"),
        Say = new Wording("So much.", "Толико."),
        SayNot = new Wording("Not more.", "Не више."),
    };

    /// <summary>A figure that others contradict.</summary>
    internal static SeriesObservation Contradicted(int year, string cell) => Observation(year, cell) with { Conflicts = ["parts-sample-srb"] };

    /// <summary>A figure; an empty cell is one that is not known, and a step after a slash one that is rounded.</summary>
    internal static SeriesObservation Observation(int year, string cell, string countedBy = "cptv")
    {
        var figure = cell.Length == 0 ? null : FigureCell.Parse(cell.Split('/')[0], cell.Contains('/', StringComparison.Ordinal) ? cell.Split('/')[1] : "", FigureKind.Quantity);
        return new SeriesObservation
        {
            Area = "SRB",
            Period = Period.OfYear(year),
            Breakdown = Breakdown.Total,
            CountedBy = countedBy,
            Source = "document",
            DenominatorSource = null,
            Locator = "p. 1",
            Figure = figure,
            Reason = figure is null ? new Wording("nobody counted", "нико није бројао") : null,
            Status = figure is null ? ObservationStatus.Missing : ObservationStatus.Normal,
            Confidentiality = Confidentiality.Free,
            IsPublished = false,
            Shown = figure is null ? new Wording("not known", "није познато") : FigureText.Shown(figure, Percent),
            Confidence = null,
            Notes = [],
        };
    }
}
