using Indicators.Model;

namespace Indicators.Store.Tests;

public sealed class ReleaseWriterTests
{
    [Test]
    public void FirstWrite_IsRelease1_WithItsCountsAndTime()
    {
        using var database = new TemporaryDatabase();

        var release = database.Write(Samples.Data)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((release.Number, release.At), Is.EqualTo((1L, FixedClock.Noon)));
            Assert.That(release.Hash, Does.Match("^[0-9a-f]{64}$"));
            // 2 codes, 2 sources, 3 indicators, 2 derived, 1 note, 2 observations, 1 spell, 1 duty, 1 event, 1 claim.
            Assert.That(release.Counts, Is.EqualTo(new ReleaseCounts(Observations: 2, Added: 17, Ended: 0)));
        }
    }

    [Test]
    public void ReleaseThatWasWritten_IsTheReleaseThatIsRead()
    {
        using var database = new TemporaryDatabase();

        var release = database.Write(Samples.Data, new FixedClock { Now = FixedClock.Noon.AddMilliseconds(999) });

        Assert.That(database.Read(snapshot => snapshot.LatestRelease()), Is.EqualTo(release));
    }

    [Test]
    public void SameDataAgain_IsNoRelease_AndChangesNothing()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        var before = DatabaseDump.Of(database);

        var release = database.Write(Samples.Data, new FixedClock { Now = FixedClock.Noon.AddDays(1) });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release, Is.Null);
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
        }
    }

    [Test]
    public void OneFigureInTwoDocuments_IsTwoRows()
    {
        var data = Samples.Data with { Observations = [Samples.Observed("2022", "62"), Samples.Observed("2022", "62") with { Source = "atina-2023" }] };
        using var database = new TemporaryDatabase();

        Assert.That(database.Write(data)!.Counts.Observations, Is.EqualTo(2));
    }

    [Test]
    public void EverythingRemoved_Ends_AndIsKept()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        var before = DatabaseDump.Lines(database).Where(line => line.EndsWith("|1|NULL", StringComparison.Ordinal)).ToList();

        database.Write(Nothing);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Has.Count.EqualTo(17));
            Assert.That(DatabaseDump.Lines(database), Is.SupersetOf(before.Select(line => line[..^"NULL".Length] + "2")));
            Assert.That(DatabaseDump.Lines(database), Has.None.EndsWith("|NULL"));
        }
    }

    [Test]
    public void ChangedRow_IsEndedAndAdded()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);

        var release = database.Write(Samples.Data with { Observations = [Samples.Observed("2021", "46"), Samples.Observed("2022", "63")] })!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release.Counts, Is.EqualTo(new ReleaseCounts(Observations: 2, Added: 1, Ended: 1)));
            Assert.That(HistoryOf2022(database), Is.EqualTo(new[] { ("62", 1L, (long?)2L), ("63", 2L, null) }));
            Assert.That(database.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" })).Select(observation => observation.Figure!.Value), Is.EqualTo(new[] { 46m, 63m }));
        }
    }

    [Test]
    public void RemovedRow_Ends_AndIsKept()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);

        var release = database.Write(Samples.Data with { Observations = [Samples.Observed("2021", "46")] })!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release.Counts, Is.EqualTo(new ReleaseCounts(Observations: 1, Added: 0, Ended: 1)));
            Assert.That(HistoryOf2022(database), Is.EqualTo(new[] { ("62", 1L, (long?)2L) }));
            Assert.That(database.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" })), Is.EqualTo(new[] { Samples.Observed("2021", "46") }));
        }
    }

    [Test]
    public void RowThatComesBack_IsAddedAgain()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);
        database.Write(Samples.Data with { Observations = [Samples.Observed("2021", "46")] });

        database.Write(Samples.Data);

        Assert.That(HistoryOf2022(database), Is.EqualTo(new[] { ("62", 1L, (long?)2L), ("62", 3L, null) }));
    }

    private static IReadOnlyList<DataSet> ChangesOfOneCell =>
    [
        Samples.Data with { Codes = [Samples.Data.Codes[0] with { Exhaustive = false }, Samples.Data.Codes[1]] },
        Samples.Data with { Spellings = [Samples.Data.Spellings[0] with { Code = "COG" }] },
        Samples.Data with { Sources = [Samples.Data.Sources[0] with { Published = null }, Samples.Data.Sources[1]] },
        Samples.Data with { Indicators = [Samples.Data.Indicators[0] with { Caveat = new("C", "") }, .. Samples.Data.Indicators.Skip(1)] },
        Samples.Data with { DerivedIndicators = [Samples.Change with { Scale = 1000 }, Samples.Availability] },
        Samples.Data with { Observations = [Samples.Observed("2021", "46"), Samples.Observed("2022", "62") with { AsOf = Period.Parse("2023") }] },
        Samples.Data with { Spells = [Samples.Spell with { End = Period.Parse("2020-09") }] },
        Samples.Data with { Duties = [Samples.Duty with { Due = null }] },
        Samples.Data with { Events = [Samples.Event with { Text = new("A visa.", "") }] },
        Samples.Data with { Claims = [Samples.Claim with { RoundedTo = null }] },
        Samples.Data with { Notes = [Samples.Note with { Status = null }] },
    ];

    [TestCaseSource(nameof(ChangesOfOneCell))]
    public void ChangeOfOneCellInAnyTable_IsARelease(DataSet changed)
    {
        using var database = new TemporaryDatabase();
        var first = database.Write(Samples.Data)!;

        var second = database.Write(changed)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((second.Counts.Added, second.Counts.Ended), Is.EqualTo((1L, 1L)));
            Assert.That(second.Hash, Is.Not.EqualTo(first.Hash));
        }
    }

    private static (string Value, long AddedIn, long? EndedIn)[] HistoryOf2022(TemporaryDatabase database) =>
        [.. DatabaseRows.OfObservations(database, "2022")];

    private static DataSet Nothing => new()
    {
        Codes = [], Spellings = [], Sources = [], Indicators = [], DerivedIndicators = [], Observations = [], Spells = [], Duties = [], Events = [], Claims = [], Notes = [],
    };
}
