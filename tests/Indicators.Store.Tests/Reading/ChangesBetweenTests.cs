using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>What differs between two releases.</summary>
public sealed class ChangesBetweenTests
{
    private TemporaryDatabase database = null!;

    [SetUp]
    public void WriteFirst()
    {
        database = new TemporaryDatabase();
        database.Write(With(Samples.Observed("2020", "57"), Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));
    }

    [TearDown]
    public void Close() => database.Dispose();

    [Test]
    public void Changes_ComeMostSevereFirst_WithBothFigures()
    {
        database.Write(With(
            Samples.Observed("2021", "47"),
            Samples.Observed("2022", "62") with { Confidentiality = Confidentiality.Confidential },
            Samples.Observed("2023", "66"),
            Samples.Observed("2019", "39")));

        Assert.That(Changes(1, 2).Observations.Select(Words), Is.EqualTo(new[]
        {
            "Withdrawn 2022 62 62", "Removed 2020 57 -", "Changed 2021 46 47", "New 2019 - 39", "New 2023 - 66",
        }));
    }

    [Test]
    public void FirstRelease_IsAllNew() => Assert.That(Changes(0, 1).Observations.Select(change => change.Kind), Is.All.EqualTo(ChangeKind.New));

    // A respelt place is no change of a figure.
    [Test]
    public void OtherPlaceOrNote_IsRestated_AndCountsAsConfirmed()
    {
        database.Write(With(Samples.Observed("2020", "57") with { Locator = "p. 2" }, Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));

        var changes = Changes(1, 2);

        Assert.That((Words(changes.Observations.Single()), changes.Confirmed), Is.EqualTo(("Restated 2020 57 57", 3L)));
    }

    [TestCase(">57", "Changed")]
    [TestCase("57", "Changed", "P")]
    public void OtherRelationOrStatus_IsAChange(string cell, string kind, string status = "A")
    {
        database.Write(With(Samples.Observed("2020", cell) with { Status = StatusLetters.Parse<ObservationStatus>(status) }, Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));

        Assert.That(Changes(1, 2).Observations.Single().Kind.ToString(), Is.EqualTo(kind));
    }

    // There and back again between 1 and 3 is no change of 3 on 1.
    [Test]
    public void WhatWasUndone_IsNoChange()
    {
        database.Write(With(Samples.Observed("2020", "58"), Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));
        database.Write(With(Samples.Observed("2020", "57"), Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Changes(1, 3).AreNone, Is.True);
            Assert.That(Changes(2, 3).Observations.Select(Words), Is.EqualTo(new[] { "Changed 2020 58 57" }));
        }
    }

    [Test]
    public void Definitions_AreNamed_RemovedBeforeChangedBeforeNew()
    {
        database.Write(With(Samples.Observed("2020", "57"), Samples.Observed("2021", "46"), Samples.Observed("2022", "62")) with
        {
            Claims = [],
            Sources = [Samples.SourceOf("report-2023") with { Note = "Another" }, Samples.SourceOf("atina-2023") with { Published = null, Accessed = null, Url = "", CountedBy = "" }, Samples.SourceOf("other-2024")],
        });

        Assert.That(
            Changes(1, 2).Definitions.Select(change => $"{change.Kind} {change.Table} {change.Id}"),
            Is.EqualTo(new[] { "Removed claim K1", "Changed source report-2023", "New source other-2024" }));
    }

    // What one input drops and another still states is not removed.
    [Test]
    public void FigureThatAnotherInputStillStates_IsNotRemoved()
    {
        new ReleaseWriter(database.Path, new FixedClock()).Write([Samples.Observed("2020", "57")], new ReleaseOrigin("report-2023", "f"), new NoProblems());
        database.Write(With(Samples.Observed("2021", "46"), Samples.Observed("2022", "62")));

        Assert.That(Changes(1, 3).Observations, Is.Empty);
    }

    private ReleaseChanges Changes(long before, long after) => database.Read(snapshot => snapshot.Changes(before, after));

    private static DataSet With(params PlacedObservation[] observations) => Samples.Data with { Observations = observations };

    private static string Words(ObservationChange change) => $"{change.Kind} {change.Key.Period} {Figure(change.Before)} {Figure(change.After)}";

    private static string Figure(Observation? observation) => observation is null ? "-" : FigureCell.Text(observation.Figure!);
}
