using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>A data folder and publishers' files in one database.</summary>
public sealed class InputsTests
{
    private const string File = "source:report-2023";

    private readonly FoundProblems problems = new();
    private TemporaryDatabase database = null!;

    [SetUp]
    public void Open()
    {
        problems.Words.Clear();
        database = new TemporaryDatabase();
        database.Write(Samples.Data);
    }

    [TearDown]
    public void Close() => database.Dispose();

    [Test]
    public void AnotherInput_AddsItsRows_AndTouchesNothingElse()
    {
        var release = Import(File, Samples.Observed("2019", "39"))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release.Counts, Is.EqualTo(new ReleaseCounts(Observations: 3, Added: 1, Ended: 0)));
            Assert.That(Values(), Is.EqualTo(new[] { 39m, 46m, 62m }));
        }
    }

    [Test]
    public void SameFigure_IsConfirmed_AndReadOnce_FromTheDataFolder()
    {
        Import(File, Samples.Observed("2022", "62") with { Locator = "cell D7", Note = "As downloaded" });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.Words, Is.Empty);
            Assert.That(Values(), Is.EqualTo(new[] { 46m, 62m }));
            Assert.That(Held().Select(observation => observation.Locator), Is.All.EqualTo("p. 1"));
        }
    }

    [Test]
    public void FigureThatOnlyOneInputDrops_StaysFromTheOther()
    {
        Import(File, Samples.Observed("2022", "62") with { Locator = "cell D7" });

        database.Write(Samples.Data with { Observations = [Samples.Observed("2021", "46")] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(), Is.EqualTo(new[] { 46m, 62m }));
            Assert.That(Held()[^1].Locator, Is.EqualTo("cell D7"));
        }
    }

    [Test]
    public void AnotherFigure_IsRefusedByRow_AndNothingIsWritten()
    {
        var before = DatabaseDump.Of(database);

        var release = Import(File, Samples.Observed("2019", "39"), Samples.Observed("2022", "63"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release, Is.Null);
            Assert.That(problems.Words, Is.EqualTo(new[] { "row 3 states 63, data holds 62" }));
            Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
        }
    }

    [Test]
    public void InputAgain_ReplacesOnlyWhatItBrought()
    {
        Import(File, Samples.Observed("2018", "76"), Samples.Observed("2019", "39"));

        var release = Import(File, Samples.Observed("2019", "39"), Samples.Observed("2020", "57"))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((release.Counts.Added, release.Counts.Ended), Is.EqualTo((1L, 1L)));
            Assert.That(Values(), Is.EqualTo(new[] { 39m, 57m, 46m, 62m }));
        }
    }

    [Test]
    public void DefinitionsThatAnotherInputNeeds_CannotBeDropped()
    {
        Import(File, Samples.Observed("2019", "7") with { Indicator = "work-permit-wait" });

        var release = new ReleaseWriter(database.Path, new FixedClock()).Write(
            Samples.Data with { Indicators = [.. Samples.Data.Indicators.Where(indicator => indicator.Id != "work-permit-wait")] }, "data", "f", problems);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(release, Is.Null);
            Assert.That(problems.Words, Is.EqualTo(new[] { $"{File} needs the indicator work-permit-wait" }));
        }
    }

    [Test]
    public void RepeatedKey_IsRefused_BeforeTheDatabaseIsThere()
    {
        using var other = new TemporaryDatabase();
        var twice = Samples.Data with { Observations = Placed(Samples.Observed("2022", "62"), Samples.Observed("2022", "62")) };

        new ReleaseWriter(other.Path, new FixedClock()).Write(twice, "data", "f", problems);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.Words, Is.EqualTo(new[] { "row 3 repeats row 2" }));
            Assert.That(System.IO.File.Exists(other.Path), Is.False);
        }
    }

    [Test]
    public void KeyThatComesThrice_IsRefusedTwice_AndEachTimeNamesTheFirst()
    {
        Import(File, Samples.Observed("2022", "62"), Samples.Observed("2021", "46"), Samples.Observed("2022", "62"), Samples.Observed("2021", "47"), Samples.Observed("2022", "63"));

        Assert.That(problems.Words, Is.EqualTo(new[] { "row 4 repeats row 2", "row 5 repeats row 3", "row 6 repeats row 2" }));
    }

    private Release? Import(string input, params Observation[] observations) =>
        new ReleaseWriter(database.Path, new FixedClock()).Write(Placed(observations), input, "f", problems);

    private static IEnumerable<PlacedObservation> Placed(params Observation[] observations) =>
        observations.Select((observation, index) => new PlacedObservation(observation, new RowPlace("file.csv", index + 2)));

    private IReadOnlyList<Observation> Held() => database.Read(snapshot => snapshot.Observations(new() { Indicator = "identified-victims" }));

    private IEnumerable<decimal?> Values() => Held().Select(observation => observation.Figure!.Value);
}
