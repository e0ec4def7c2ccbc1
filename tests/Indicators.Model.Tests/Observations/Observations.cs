namespace Indicators.Model.Tests;

/// <summary>An observation to start from: the founding document's count of 2022, of which a test changes what it is about.</summary>
internal static class Observations
{
    internal static Observation Identified2022 { get; } = new()
    {
        Indicator = "identified-victims",
        Area = "SRB",
        Period = Period.Parse("2022"),
        Breakdown = Breakdown.Parse("sex=female"),
        Figure = Figure.Exact(62),
        Status = ObservationStatus.Normal,
        Confidentiality = Confidentiality.Free,
        CountedBy = "cptv",
        Source = "atina-2023",
        Locator = "§2 para 3",
        AsOf = null,
        Note = "",
    };
}
