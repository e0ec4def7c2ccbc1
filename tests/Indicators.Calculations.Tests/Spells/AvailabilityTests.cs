using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class AvailabilityTests
{
    // The founding document's table of facts, S1 to S5, counted there by hand. 2020 is a leap year; in 2022 the two statements on the
    // reopening contradict each other: with "the beginning of 2022", January to April may have been open.
    [TestCase("2019", 246, 365)]
    [TestCase("2020", 213, 243)]
    [TestCase("2021", 0, 0)]
    [TestCase("2022", 246, 365)]
    [TestCase("2023-01", 0, 30)]
    [TestCase("2022-05", 31, 31)]
    [TestCase("2020-02", 29, 29)]
    public void Days_OfTheShelterOpen_AreThoseOfTheFoundingDocument(string window, int least, int most) =>
        Assert.That(Days(Told.Shelter, "open", window), Is.EqualTo(Calculated.Of(Bounds.Closed(least, most))));

    // By the reopening in April alone (S4): 246 to 275.
    [Test]
    public void Days_WithoutTheContradiction_AreFewer() =>
        Assert.That(Days(Told.ShelterByTheReopening, "open", "2022").Bounds, Is.EqualTo(Bounds.Closed(246, 275)));

    // The days without are the complement of the days with, where a source tells of both.
    [TestCase("2020", 123, 153)]
    [TestCase("2021", 365, 365)]
    public void Days_OfTheOtherState_AreTheRestOfTheYear(string window, int least, int most) =>
        Assert.That(Days(Told.Shelter, "closed", window).Bounds, Is.EqualTo(Bounds.Closed(least, most)));

    // A year that the statements do not cover to its end is null with the reason.
    [Test]
    public void Days_BeyondTheLastStatement_AreNullWithTheReason() =>
        Assert.That(
            Days(Told.Shelter, "open", "2023").Reason?.En,
            Is.EqualTo("the source's statements end by 2023-01-31; what came after is not known"));

    [TestCase("2018")]
    [TestCase("2018-06")]
    public void Days_BeforeTheFirstStatement_AreNullWithTheReason(string window) =>
        Assert.That(Days(Told.Shelter, "open", window).Reason?.En, Is.EqualTo("no statement reaches this period"));

    // Closed to the beginning of 2022, open from April: of 1 January to 31 March (31 + 28 + 31 days) nothing is told, and the days may be either.
    [TestCase("2021-01/2022-03", 0, 90)]
    [TestCase("2022-02", 0, 28)]
    public void Days_ToADayBetweenTwoStatements_AreBounded(string window, int least, int most) =>
        Assert.That(Days(Told.Shelter, "open", window), Is.EqualTo(Calculated.Of(Bounds.Closed(least, most))));

    // The end day does not count, so an end on the last day of a year leaves that day untold.
    [Test]
    public void Days_ToAnEndOnTheLastDay_AreNullWithTheReason()
    {
        Spell[] spells = [Told.Spell("1", "open", "2021-01-01", "2022-12-31")];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Days(spells, "open", "2022").Reason?.En, Does.StartWith("the source's statements end by 2022-12-30"));
            Assert.That(Days(spells, "open", "2022-01/2022-11").Bounds, Is.EqualTo(Bounds.At(334)));
        }
    }

    [Test]
    public void Days_FromDayToDay_AreHalfOpen()
    {
        Spell[] spells = [Told.Spell("1", "closed", "2022-01-01", "2022-03-01"), Told.Spell("2", "open", "2022-03-01", "2023-01-01")];

        // March to December: 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31.
        Assert.That(Days(spells, "open", "2022").Bounds, Is.EqualTo(Bounds.At(306)));
    }

    // A day that one statement puts surely in and another surely out may be either.
    [Test]
    public void Days_UnderTwoStatesAtOnce_MayBeEither()
    {
        Spell[] spells = [Told.Spell("1", "open", "2022-01-01", "2023-01-01"), Told.Spell("2", "closed", "2022-04-01", "2022-05-01")];

        Assert.That(Days(spells, "open", "2022").Bounds, Is.EqualTo(Bounds.Closed(335, 365)));
    }

    [Test]
    public void Days_ToldTwice_CountOnce()
    {
        Spell[] spells = [Told.Spell("1", "open", "2022-01-01", "2023-01-01"), Told.Spell("2", "open", "2022-04-01", "2022-05-01")];

        Assert.That(Days(spells, "open", "2022").Bounds, Is.EqualTo(Bounds.At(365)));
    }

    // By hand: 213/366 = 58.196…, 243/366 = 66.393…; 246/365 = 67.397…; 30/31 = 96.774…. A leap year divides by 366.
    [TestCase("2019", 67.397, 100)]
    [TestCase("2020", 58.196, 66.394)]
    [TestCase("2021", 0, 0)]
    [TestCase("2023-01", 0, 96.775)]
    public void Share_OfTheShelterOpen_IsOfAllDaysOfTheWindow(string window, decimal lower, decimal upper)
    {
        var (first, last) = Told.Window(window);
        var share = Availability.ShareOf(Told.Shelter, ["open"], first, last).Bounds;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(share?.Lower, Is.EqualTo(lower).Within(0.001m));
            Assert.That(share?.Upper, Is.EqualTo(upper).Within(0.001m));
        }
    }

    [Test]
    public void Share_BeyondTheLastStatement_IsNullWithTheReason() =>
        Assert.That(
            Availability.ShareOf(Told.Shelter, ["open"], Told.Day("2023-01-01"), Told.Day("2023-12-31")).Reason?.En,
            Does.StartWith("the source's statements end by 2023-01-31"));

    [Test]
    public void Window_ThatEndsBeforeItBegins_IsRefused() =>
        Assert.That(() => Availability.Of(Told.Shelter, ["open"], Told.Day("2022-01-02"), Told.Day("2022-01-01")), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static Calculated Days(IReadOnlyCollection<Spell> spells, string state, string window) =>
        Availability.Of(spells, [state], Told.Window(window).First, Told.Window(window).Last);
}
