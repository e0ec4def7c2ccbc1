using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>Small data sets made up for a test.</summary>
internal static class Sample
{
    internal static readonly Source Report = new()
    {
        Id = "report",
        CountedBy = "cptv",
        Publisher = "A publisher",
        Title = "A title",
        Url = "https://example.org/report",
        Published = Period.Parse("2023-04"),
        Accessed = null,
        Licence = "CC BY 4.0",
        Language = "sr en",
        SmallCountFrom = "5",
        Covers = "SRB+XKX",
        Note = "„Наводници“, and “quotes”",
    };

    internal static readonly Indicator Victims = new()
    {
        Id = "victims",
        Kind = FigureKind.Count,
        UnitCode = "persons",
        Reference = ReferenceTime.During,
        Name = new Wording("Victims", "Жртве"),
        Definition = new Wording("Persons", "Лица"),
        Caveat = new Wording("", ""),
    };

    internal static readonly DerivedIndicator Share = new()
    {
        Id = "share",
        Kind = DerivedKind.Share,
        Numerator = "victims",
        NumeratorBreakdown = Breakdown.Parse("sex=female"),
        State = "",
        Denominator = "victims",
        DenominatorBreakdown = Breakdown.Total,
        Scale = 100,
        UnitCode = "%",
        Name = new Wording("Share", "Удео"),
        Definition = new Wording("Women and girls", "Жене и девојчице"),
        Caveat = new Wording("", ""),
    };

    internal static readonly DataSet Empty = new()
    {
        Codes = [new Code("sex", "female", new Wording("Women and girls", "Жене и девојчице"), Exhaustive: true)],
        Sources = [Report],
        Indicators = [Victims],
        DerivedIndicators = [Share],
        Observations = [],
        Spells = [],
        Duties = [],
        Events = [],
        Claims = [],
        Notes = [],
    };

    internal static DataSet Observing(params Observation[] observations) => Empty with { Observations = observations };

    /// <summary>A count of victims; an empty cell is one that is missing.</summary>
    internal static Observation Count(string period, string cell, string breakdown = "", string indicator = "victims") => new()
    {
        Indicator = indicator,
        Area = "SRB",
        Period = Period.Parse(period),
        Breakdown = Breakdown.Parse(breakdown),
        Figure = cell.Length == 0 ? null : FigureCell.Parse(cell.Split('/')[0], cell.Contains('/', StringComparison.Ordinal) ? cell.Split('/')[1] : "", indicator == "victims" ? FigureKind.Count : FigureKind.Percent),
        Status = cell.Length == 0 ? ObservationStatus.Missing : ObservationStatus.Normal,
        Confidentiality = Confidentiality.Free,
        CountedBy = "cptv",
        Source = "report",
        Locator = "p. 1",
        AsOf = null,
        Note = "",
    };
}
