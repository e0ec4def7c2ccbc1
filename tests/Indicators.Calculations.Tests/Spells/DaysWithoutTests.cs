using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class DaysWithoutTests
{
    // By hand, the given day included. Strategy to some day of December 2022: 31 December and January, or all of both months.
    [TestCase("2023-01-31", 32, 62)]
    [TestCase("2022-12-31", 1, 31)]
    [TestCase("2022-12-30", 0, 30)]
    [TestCase("2022-11-30", 0, 0)]
    public void Days_WithoutAStrategy_CountFromItsEnd(string day, int least, int most) =>
        Assert.That(Days(Told.Strategy, "in-force", day), Is.EqualTo(Calculated.Of(Bounds.Closed(least, most))));

    // Dismissed from 1 May to 31 August 2021: 31 August to 31 December are 123 days and 2022 has 365. When it began is not told,
    // so that no day is known on which it surely was there.
    [Test]
    public void Days_WithoutAWorkingGroup_HaveNoUpperEnd() =>
        Assert.That(Days(Told.WorkingGroup, "in-force", "2022-12-31").Bounds, Is.EqualTo(Bounds.Closed(488, null)));

    // With a day on which the coordinator surely was in office, 1 May to 31 December are 31 + 30 + 31 + 31 + 122 = 245.
    [Test]
    public void Days_WithoutACoordinator_AreBoundedByTheRetirement()
    {
        Spell[] spells = [Told.Coordinator[0] with { Start = Period.Parse("2017") }, Told.Coordinator[1]];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Days(spells, "filled", "2022-12-31").Bounds, Is.EqualTo(Bounds.Closed(123, 245)));
            Assert.That(Days(Told.Coordinator, "filled", "2022-12-31").Bounds, Is.EqualTo(Bounds.Closed(123, null)));
        }
    }

    // The shelter: closed again on some day of January 2023; on the last day of 2021 closed since August 2020.
    [TestCase("2023-01-31", 1, 31)]
    [TestCase("2021-12-31", 488, 518)]
    [TestCase("2020-08-31", 1, 31)]
    [TestCase("2020-07-31", 0, 0)]
    // Told neither closed nor open: open since 1 January, or closed since 1 August 2020 (153 + 365 + 90 days).
    [TestCase("2022-03-31", 0, 608)]
    [TestCase("2022-04-29", 0, 637)]
    [TestCase("2022-04-30", 0, 0)]
    public void Days_WithoutAShelter_CountFromItsLastClosing(string day, int least, int most) =>
        Assert.That(Days(Told.Shelter, "open", day).Bounds, Is.EqualTo(Bounds.Closed(least, most)));

    // Half-open: the day of the end is the first day without.
    [Test]
    public void Days_FromADayToADay_IncludeBoth()
    {
        Spell[] spells = [Told.Spell("1", "open", "2019-01-01", "2020-02-28"), Told.Spell("2", "closed", "2020-02-28", null, "2020-12")];

        // 28 and 29 February of a leap year, and 1 March.
        Assert.That(Days(spells, "open", "2020-03-01").Bounds, Is.EqualTo(Bounds.At(3)));
    }

    // What came after as_of is not known: not even that the body is still without.
    [Test]
    public void Days_AfterTheLastStatement_AreNullWithTheReason()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Days(Told.Coordinator, "filled", "2023-02-01").Reason?.En, Is.EqualTo("the source's statements end by 2023-01-31; what came after is not known"));
            Assert.That(Days([Told.Strategy[0]], "in-force", "2023-01-31").Reason?.En, Is.EqualTo("the source's statements end by 2022-12-30; what came after is not known"));
            Assert.That(Days(Told.Strategy, "in-force", "2016-12-31").Reason?.En, Is.EqualTo("no statement reaches this period"));
            Assert.That(Days([], "in-force", "2022-12-31").Reason?.En, Is.EqualTo("no statement reaches this period"));
        }
    }

    // Whether nobody held the office before is as little told as that somebody did.
    [Test]
    public void Days_OfWhichNothingSureIsTold_AreAnyNumber() =>
        Assert.That(Days([Told.Spell("1", "filled", "2022", null)], "filled", "2022-06-30").Bounds, Is.EqualTo(Bounds.Closed(0, null)));

    private static Calculated Days(IReadOnlyCollection<Spell> spells, string state, string day) => DaysWithout.Of(spells, [state], Told.Day(day));
}
