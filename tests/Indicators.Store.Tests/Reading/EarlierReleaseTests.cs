using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>Any release that was, as it was.</summary>
public sealed class EarlierReleaseTests
{
    private TemporaryDatabase database = null!;

    // Release 1: 46 and 62; 2: 62 becomes 63 and the source has another title; 3: 46 is gone and 66 is new.
    [SetUp]
    public void WriteThree()
    {
        database = new TemporaryDatabase();
        database.Write(With("46", "62"), ClockOn(1));
        database.Write(With("46", "63") with { Sources = [Samples.SourceOf("report-2023") with { Title = "Revised report" }, Samples.SourceOf("atina-2023")] }, ClockOn(2));
        database.Write(Samples.Data with { Observations = [Samples.Observed("2022", "63"), Samples.Observed("2023", "66")] }, ClockOn(3));
    }

    [TearDown]
    public void Close() => database.Dispose();

    [TestCase(1, "46 62")]
    [TestCase(2, "46 63")]
    [TestCase(3, "63 66")]
    public void EachRelease_HoldsItsFigures(long release, string figures) => Assert.That(Figures(ReleaseChoice.Of(release)), Is.EqualTo(figures));

    [Test]
    public void Definitions_AreThoseOfTheRelease()
    {
        Assert.That(
            new[] { 1, 2, 3 }.Select(release => Read(ReleaseChoice.Of(release), snapshot => snapshot.Sources().Single(source => source.Id == "report-2023").Title)),
            Is.EqualTo(new[] { "Annual report", "Revised report", "Annual report" }));
    }

    // Made at noon of 1, 2 and 3 June: at the end of each day it is in force.
    [TestCase("2024-06-01", 1)]
    [TestCase("2024-06-02", 2)]
    [TestCase("2030-01-01", 3)]
    [TestCase("9999-12-31", 3)]
    public void Day_HasTheReleaseInForceAtItsEnd(string day, long release)
    {
        Assert.That(ReleaseChoice.TryParse(day, out var choice), Is.True);
        Assert.That(Read(choice!, snapshot => snapshot.Release!.Number), Is.EqualTo(release));
    }

    [TestCase("2024-05-31")]
    [TestCase("4")]
    public void BeforeTheFirst_OrAfterTheLast_ThereIsNone(string text)
    {
        Assert.That(ReleaseChoice.TryParse(text, out var choice), Is.True);
        Assert.That(Read(choice!, snapshot => snapshot.Release), Is.Null);
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("2024")]
    [TestCase("yesterday")]
    [TestCase("2024-02-30")]
    [TestCase("1e3")]
    public void WhatIsNoRelease_IsNotRead(string text) => Assert.That(ReleaseChoice.TryParse(text, out _), Is.EqualTo(text == "2024"), "2024 is a number, too");

    // A figure that was published and is marked as a small count later is held back in every release.
    [Test]
    public void WithdrawnFigure_IsHeldBackInEveryRelease()
    {
        database.Write(With("46", "63") with { Observations = [Samples.Observed("2022", "63") with { Confidentiality = Confidentiality.Confidential }] }, ClockOn(4));

        using (Assert.EnterMultipleScope())
        {
            foreach (var release in new long[] { 1, 2, 3, 4 })
            {
                Assert.That(Letters(ReleaseChoice.Of(release))["2022"], Is.EqualTo(Confidentiality.Confidential), $"release {release}");
            }

            Assert.That(Letters(ReleaseChoice.Of(1))["2021"], Is.EqualTo(Confidentiality.Free));
            Assert.That(
                Read(ReleaseChoice.Latest, snapshot => snapshot.Withdrawn(new() { Indicator = "identified-victims" }).Select(row => (row.Observation.Period.Text, row.Release)).Distinct()),
                Is.EqualTo(new[] { ("2022", 4L) }));
        }
    }

    // Its row may go from the files; what it was held back for has not gone.
    [Test]
    public void WithdrawnFigure_StaysHeldBack_WhenItsRowIsRemoved()
    {
        database.Write(With("46", "63") with { Observations = [Samples.Observed("2022", "63") with { Confidentiality = Confidentiality.SmallCount }] }, ClockOn(4));
        database.Write(With("46", "63") with { Observations = [] }, ClockOn(5));

        Assert.That(Letters(ReleaseChoice.Of(2))["2022"], Is.EqualTo(Confidentiality.SmallCount));
    }

    [Test]
    public void FigureThatIsFreeAgain_IsFreeInEveryRelease()
    {
        database.Write(With("46", "63") with { Observations = [Samples.Observed("2022", "63") with { Confidentiality = Confidentiality.Confidential }] }, ClockOn(4));
        database.Write(With("46", "63"), ClockOn(5));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Letters(ReleaseChoice.Of(2))["2022"], Is.EqualTo(Confidentiality.Free));
            Assert.That(Read(ReleaseChoice.Latest, snapshot => snapshot.Withdrawn(new() { Indicator = "identified-victims" })), Is.Empty);
        }
    }

    // Another input that states the same figure does not publish what one holds back.
    [Test]
    public void FigureThatOneInputHoldsBack_IsHeldBack_ThoughAnotherPublishesIt()
    {
        new ReleaseWriter(database.Path, ClockOn(4)).Write(
            [Samples.Observed("2022", "63") with { Confidentiality = Confidentiality.Confidential }], new ReleaseOrigin("report-2023", "f"), new NoProblems());

        Assert.That(Letters(ReleaseChoice.Latest)["2022"], Is.EqualTo(Confidentiality.Confidential));
    }

    private static DataSet With(string of2021, string of2022) => Samples.Data with { Observations = [Samples.Observed("2021", of2021), Samples.Observed("2022", of2022)] };

    private static FixedClock ClockOn(int day) => new() { Now = new DateTimeOffset(2024, 6, day, 12, 0, 0, TimeSpan.Zero) };

    private string Figures(ReleaseChoice choice) =>
        Read(choice, snapshot => string.Join(' ', snapshot.Observations(new() { Indicator = "identified-victims" }).Select(observation => observation.Figure!.Value)));

    private Dictionary<string, Confidentiality> Letters(ReleaseChoice choice) =>
        Read(choice, snapshot => snapshot.Observations(new() { Indicator = "identified-victims" }).ToDictionary(observation => observation.Period.Text, observation => observation.Confidentiality));

    private T Read<T>(ReleaseChoice choice, Func<StoreSnapshot, T> read)
    {
        using var snapshot = StoreSnapshot.Open(database.Path, choice);
        return read(snapshot);
    }
}
