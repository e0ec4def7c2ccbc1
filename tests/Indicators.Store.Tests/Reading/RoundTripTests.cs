using Indicators.Import;
using Indicators.Model;

namespace Indicators.Store.Tests;

public sealed class RoundTripTests
{
    private static readonly BreakdownPattern NoPattern = BreakdownPattern.Parse("");

    [TestCase("identified-victims", "62", "")]
    [TestCase("identified-victims", "0", "")]
    [TestCase("identified-victims", ">116000", "")]
    [TestCase("identified-victims", ">=2", "")]
    [TestCase("identified-victims", "<5", "")]
    [TestCase("identified-victims", "<=1", "")]
    [TestCase("identified-victims", "0..1", "")]
    [TestCase("identified-victims", "999999999999999", "")]
    [TestCase("identified-victims", "79", "1")]
    [TestCase("identified-victims", "116000", "1000")]
    [TestCase("needs-met-share", "~33.3", "")]
    [TestCase("needs-met-share", ">50", "")]
    [TestCase("needs-met-share", "100", "0.5")]
    [TestCase("work-permit-wait", "0.000001", "")]
    [TestCase("identified-victims-change", "-33.3", "")]
    [TestCase("identified-victims-change", "-100..-0.5", "")]
    [TestCase("identified-victims-change", "<0", "")]
    public void Figure_OfEveryRelation_ComesOutEqual(string indicator, string cell, string roundedTo)
    {
        var observation = Samples.Observed("2022", cell, roundedTo, indicator);
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Observations = [observation] });

        Assert.That(ObservationsOf(database, indicator), Is.EqualTo(new[] { observation }));
    }

    [Test]
    public void Decimals_KeepTheDigitsThatThePublisherPrints()
    {
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Observations = [Samples.Observed("2022", "30.10", "0.10", "needs-met-share")] });

        var figure = ObservationsOf(database, "needs-met-share")[0].Figure!;
        Assert.That((FigureCell.Text(figure), figure.RoundedTo.ToString()), Is.EqualTo(("30.10", "0.10")));
    }

    [TestCase(ObservationStatus.Missing)]
    [TestCase(ObservationStatus.CannotExist)]
    [TestCase(ObservationStatus.NotCollected)]
    [TestCase(ObservationStatus.Suppressed)]
    public void MissingFigure_StaysMissing_WithItsStatus(ObservationStatus status)
    {
        var observation = Samples.Observed("2022", "0") with { Figure = null, Status = status };
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Observations = [observation] });

        Assert.That(ObservationsOf(database), Is.EqualTo(new[] { observation }));
    }

    [Test]
    public void EveryCellOfAnObservation_ComesOutEqual()
    {
        var observation = Samples.Observed("../2021-06", "3") with
        {
            Area = "XKX",
            Breakdown = Breakdown.Parse("sex=female;age=minor;exploitation=sexual;citizenship=foreign;group=refugee-migrant;origin=AFG;referrer=ngo+international-organisation;provider=state"),
            Status = ObservationStatus.Provisional,
            Confidentiality = Confidentiality.SmallCount,
            CountedBy = "police",
            Source = "atina-2023",
            Locator = "§2, \"last\"\nsentence",
            AsOf = Period.Parse("2022-10"),
            Note = "It's ћирилица | tab\t",
        };
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Observations = [observation] });

        Assert.That(ObservationsOf(database), Is.EqualTo(new[] { observation }));
    }

    [Test]
    public void Definitions_ComeOutEqual()
    {
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Read(snapshot => snapshot.Codes()), Is.EquivalentTo(Samples.Data.Codes));
            Assert.That(database.Read(snapshot => snapshot.Spellings()), Is.EquivalentTo(Samples.Data.Spellings));
            Assert.That(database.Read(snapshot => snapshot.Sources()), Is.EquivalentTo(Samples.Data.Sources));
            Assert.That(database.Read(snapshot => snapshot.Indicators()), Is.EquivalentTo(Samples.Data.Indicators));
            Assert.That(database.Read(snapshot => snapshot.DerivedIndicators()), Is.EquivalentTo(Samples.Data.DerivedIndicators));
            Assert.That(database.Read(snapshot => snapshot.Notes()), Is.EqualTo(Samples.Data.Notes));
        }
    }

    [Test]
    public void Statements_ComeOutEqual()
    {
        var open = Samples.Spell with { Id = "S2", End = null, AsOf = Period.Parse("2023") };
        var unknown = Samples.Duty with { Id = "D2", Due = null, Done = null, Status = ObservationStatus.Missing, AsOf = null };
        var bounded = Samples.Duty with { Id = "D3", Done = FigureCell.Parse("<=1", "", FigureKind.Count) };
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Spells = [Samples.Spell, open], Duties = [Samples.Duty, unknown, bounded] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Read(snapshot => snapshot.Spells()), Is.EqualTo(new[] { Samples.Spell, open }));
            Assert.That(database.Read(snapshot => snapshot.Duties()), Is.EqualTo(new[] { Samples.Duty, unknown, bounded }));
            Assert.That(database.Read(snapshot => snapshot.Events()), Is.EqualTo(Samples.Data.Events));
        }
    }

    [Test]
    public void Claims_ComeOutEqual()
    {
        var bare = Samples.Claim with { Id = "K2", Breakdown = BreakdownPattern.Parse(""), RoundedTo = null, AgainstPeriod = null, AgainstBreakdown = Breakdown.Total };
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Claims = [Samples.Claim, bare] });

        Assert.That(database.Read(snapshot => snapshot.Claims()).Select(Shown), Is.EqualTo(new[] { Shown(Samples.Claim), Shown(bare) }));
    }

    [Test]
    public void NoteWithoutAStatus_ComesOutEqual()
    {
        var note = Samples.Note with { Status = null, Period = Period.Parse("..") };
        using var database = new TemporaryDatabase();

        database.Write(Samples.Data with { Notes = [note] });

        Assert.That(database.Read(snapshot => snapshot.Notes()), Is.EqualTo(new[] { note }));
    }

    [Test]
    public void DataOfTheRepository_ComesOutEqual()
    {
        var data = new DataFolder(Repository.Data).Read().Data;
        using var database = new TemporaryDatabase();

        database.Write(data);

        using var snapshot = StoreSnapshot.Open(database.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(snapshot.Codes(), Is.EquivalentTo(data.Codes));
            Assert.That(snapshot.Sources(), Is.EquivalentTo(data.Sources));
            Assert.That(snapshot.Indicators(), Is.EquivalentTo(data.Indicators));
            Assert.That(snapshot.DerivedIndicators(), Is.EquivalentTo(data.DerivedIndicators));
            Assert.That(snapshot.Notes(), Is.EquivalentTo(data.Notes));
            Assert.That(snapshot.Spells(), Is.EquivalentTo(data.Spells));
            Assert.That(snapshot.Duties(), Is.EquivalentTo(data.Duties));
            Assert.That(snapshot.Events(), Is.EquivalentTo(data.Events));
            Assert.That(snapshot.Claims().Select(Shown), Is.EquivalentTo(data.Claims.Select(Shown)));
            Assert.That(
                data.Observations.Select(placed => placed.Observation.Indicator).Distinct().SelectMany(indicator => snapshot.Observations(new() { Indicator = indicator })),
                Is.EquivalentTo(data.Observations.Select(placed => placed.Observation)));
        }
    }

    private static IReadOnlyList<Observation> ObservationsOf(TemporaryDatabase database, string indicator = "identified-victims") =>
        database.Read(snapshot => snapshot.Observations(new() { Indicator = indicator }));

    // A pattern holds a list, which does not compare as a value; everything else of a claim does.
    private static (Claim Claim, string Pattern) Shown(Claim claim) => (claim with { Breakdown = NoPattern }, claim.Breakdown.Text);
}
