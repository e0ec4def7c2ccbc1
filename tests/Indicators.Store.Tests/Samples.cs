using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>A small data set with something of everything, and its parts.</summary>
internal static class Samples
{
    internal static DataSet Data { get; } = new()
    {
        Codes = [new("sex", "female", new("Women and girls", "Жене и девојчице"), Exhaustive: true), new("body", "council", new("Council", ""), Exhaustive: false)],
        Spellings = [new("unodc-glotip", "Category", "Dr Kongo", "COD")],
        Sources = [SourceOf("report-2023"), SourceOf("atina-2023") with { Published = null, Accessed = null, Url = "", CountedBy = "" }],
        Indicators = [IndicatorOf("identified-victims", FigureKind.Count), IndicatorOf("needs-met-share", FigureKind.Percent), IndicatorOf("work-permit-wait", FigureKind.Quantity)],
        DerivedIndicators = [Change, Availability],
        Observations = [Observed("2021", "46"), Observed("2022", "62")],
        Spells = [Spell],
        Duties = [Duty],
        Events = [Event],
        Claims = [Claim],
        Notes = [Note],
    };

    internal static DerivedIndicator Change => new()
    {
        Id = "identified-victims-change",
        Kind = DerivedKind.Change,
        Numerator = "identified-victims",
        NumeratorBreakdown = Breakdown.Parse("sex=female;age=minor"),
        State = "",
        Denominator = "identified-victims",
        DenominatorBreakdown = Breakdown.Parse("sex=female"),
        Scale = 0.5m,
        UnitCode = "%",
        Name = new("Change", "Промена"),
        Definition = new("On the year before", "У односу на претходну годину"),
        Caveat = new("", ""),
    };

    internal static DerivedIndicator Availability => Change with { Id = "shelter-availability", Kind = DerivedKind.Availability, Numerator = "cptv-shelter", State = "open", Denominator = "" };

    internal static Spell Spell => new()
    {
        Id = "S1", Body = "cptv-shelter", Area = "SRB", State = "open", Start = Period.Parse("2019-01/2019-04"), End = Period.Parse("2020-08"),
        AsOf = null, Source = "report-2023", Locator = "p. 3", Note = "",
    };

    internal static Duty Duty => new()
    {
        Id = "D1", Body = "council", Area = "SRB", Period = Period.Parse("2021"), Due = Figure.Exact(2), Done = Figure.Exact(0),
        Status = ObservationStatus.Normal, AsOf = Period.Parse("2023-01"), Source = "report-2023", Locator = "p. 4", Note = "At least two",
    };

    internal static DatedEvent Event => new()
    {
        Id = "E1", Area = "SRB", Date = Period.Parse("2022-07"), Kind = "visa", Body = "", Text = new("A visa.", "Виза."), AsOf = null,
        Source = "report-2023", Locator = "p. 5", Note = "",
    };

    internal static Claim Claim => new()
    {
        Id = "K1", Form = ClaimForm.Value, Subject = "identified-victims", Area = "SRB", Period = Period.Parse("2022"),
        Breakdown = BreakdownPattern.Parse("group=refugee-migrant;origin=*"), Relation = ClaimRelation.Gt, Value = "60", RoundedTo = 0.10m, UnitCode = "persons",
        Against = "identified-victims", AgainstPeriod = Period.Parse("../2021"), AgainstBreakdown = Breakdown.Parse("sex=female"), AgainstState = "open",
        Source = "report-2023", Locator = "p. 6", Text = new("More than sixty.", "Више од шездесет."), Note = "A note",
    };

    internal static SeriesNote Note => new()
    {
        Id = "N1", Indicator = "identified-victims", Area = "", CountedBy = "cptv", Breakdown = Breakdown.Parse("sex=female"), Period = Period.Parse("2019/.."),
        Status = ObservationStatus.Break, Text = new("A break.", "Прекид."), Basis = NoteBasis.Inferred,
    };

    internal static Source SourceOf(string id) => new()
    {
        Id = id, CountedBy = "cptv", Publisher = "CPTV", Title = "Annual report", Url = "https://example.org", Published = Period.Parse("2023-03"),
        Accessed = Period.Parse("2024-01-31"), Licence = "CC BY 4.0", Language = "sr en", SmallCountFrom = "5", Covers = "SRB+XKX", Note = "Printed",
    };

    internal static Indicator IndicatorOf(string id, FigureKind kind) => new()
    {
        Id = id, Kind = kind, UnitCode = "persons", Reference = ReferenceTime.MidYear, Name = new(id, "Жртве"), Definition = new("D", "Д"), Caveat = new("C", "Ц"),
    };

    internal static Observation Observed(string period, string cell, string roundedTo = "", string indicator = "identified-victims") => new()
    {
        Indicator = indicator,
        Area = "SRB",
        Period = Period.Parse(period),
        Breakdown = Breakdown.Total,
        Figure = FigureCell.Parse(cell, roundedTo, KindOf(indicator)),
        Status = ObservationStatus.Normal,
        Confidentiality = Confidentiality.Free,
        CountedBy = "cptv",
        Source = "report-2023",
        Locator = "p. 1",
        AsOf = null,
        Note = "",
    };

    private static FigureKind KindOf(string indicator) => indicator switch
    {
        "identified-victims" => FigureKind.Count,
        "needs-met-share" => FigureKind.Percent,
        "work-permit-wait" => FigureKind.Quantity,
        "identified-victims-change" => FigureKind.Change,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "not an indicator of the sample"),
    };
}
