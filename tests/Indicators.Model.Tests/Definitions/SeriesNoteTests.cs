namespace Indicators.Model.Tests;

public sealed class SeriesNoteTests
{
    private static readonly Observation Observed = Observations.Identified2022;

    private static readonly SeriesNote OfAll = new()
    {
        Id = "note",
        Indicator = "identified-victims",
        Area = "",
        CountedBy = "",
        Breakdown = Breakdown.Total,
        Period = Period.Parse(".."),
        Status = null,
        Text = new Wording("", ""),
        Basis = NoteBasis.Stated,
    };

    [Test]
    public void Note_WithoutLimits_IsAboutTheWholeIndicator() => Assert.That(OfAll.IsAbout(Observed), Is.True);

    [Test]
    public void Note_OnTheSameArea_Counter_BreakdownAndPeriod_IsAboutIt()
    {
        var note = OfAll with { Area = "SRB", CountedBy = "cptv", Breakdown = Breakdown.Parse("sex=female"), Period = Period.Parse("2021/2022") };

        Assert.That(note.IsAbout(Observed), Is.True);
    }

    [Test]
    public void Note_OnAnythingElse_IsNotAboutIt()
    {
        SeriesNote[] others =
        [
            OfAll with { Indicator = "recorded-offences" },
            OfAll with { Area = "MKD" },
            OfAll with { CountedBy = "us-tip" },
            OfAll with { Breakdown = Breakdown.Parse("sex=male") },
            OfAll with { Breakdown = Breakdown.Parse("sex=female;age=minor") },
            OfAll with { Period = Period.Parse("2021") },
            OfAll with { Period = Period.Parse("2022-01/2022-06") },
        ];

        Assert.That(others.Where(note => note.IsAbout(Observed)), Is.Empty);
    }
}
