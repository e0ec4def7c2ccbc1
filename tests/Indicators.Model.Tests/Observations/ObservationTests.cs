namespace Indicators.Model.Tests;

public sealed class ObservationTests
{
    private static readonly Observation Base = Observations.Identified2022;

    // DESIGN.md, the words, series: the key is indicator, area, period, all dimensions, counter, source.
    [Test]
    public void Key_DiffersWithEachOfItsParts()
    {
        Observation[] others =
        [
            Base with { Indicator = "compensated-victims" },
            Base with { Area = "MKD" },
            Base with { Period = Period.Parse("2021") },
            Base with { Breakdown = Breakdown.Total },
            Base with { CountedBy = "us-tip" },
            Base with { Source = "us-tip-2023" },
        ];

        Assert.That(others.Append(Base).Select(observation => observation.Key), Is.Unique);
    }

    [Test]
    public void Key_IsTheSameWhateverTheFigureAndItsNotes()
    {
        var other = Base with
        {
            Figure = null,
            Status = ObservationStatus.Missing,
            Confidentiality = Confidentiality.SmallCount,
            Locator = "",
            AsOf = Period.Parse("2023"),
            Note = "x",
        };

        Assert.That(other.Key, Is.EqualTo(Base.Key));
    }
}
