using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class SpellDaysTests
{
    // Half-open: the day of the start counts, the day of the end does not.
    [TestCase("2022-04-09", false, false)]
    [TestCase("2022-04-10", true, true)]
    [TestCase("2022-04-19", true, true)]
    [TestCase("2022-04-20", false, false)]
    public void Spell_FromDayToDay_HoldsFromItsStartToBeforeItsEnd(string day, bool surely, bool maybe) =>
        AssertHolds(Told.Spell("1", "open", "2022-04-10", "2022-04-20"), day, surely, maybe);

    // Began some day in April, ended some day in June: surely from the 30th of April to the 31st of May.
    [TestCase("2022-03-31", false, false)]
    [TestCase("2022-04-01", false, true)]
    [TestCase("2022-04-29", false, true)]
    [TestCase("2022-04-30", true, true)]
    [TestCase("2022-05-31", true, true)]
    [TestCase("2022-06-01", false, true)]
    [TestCase("2022-06-29", false, true)]
    [TestCase("2022-06-30", false, false)]
    public void Spell_FromMonthToMonth_HoldsSurelyBetweenThem(string day, bool surely, bool maybe) =>
        AssertHolds(Told.Spell("1", "open", "2022-04", "2022-06"), day, surely, maybe);

    [TestCase("2018-12-31", false, false)]
    [TestCase("2019-01-01", false, true)]
    [TestCase("2020-12-31", false, true)]
    [TestCase("2021-12-30", false, true)]
    [TestCase("2021-12-31", false, false)]
    public void Spell_WithOverlappingEnds_IsNeverSure(string day, bool surely, bool maybe) =>
        AssertHolds(Told.Spell("1", "open", "2019/2021", "2021"), day, surely, maybe);

    // A state without an end holds to its as_of, and is unknown after it.
    [TestCase("2023-01-30", false)]
    [TestCase("2023-01-31", true)]
    [TestCase("2023-02-01", false)]
    public void Spell_WithoutAnEnd_HoldsToItsAsOf(string day, bool surely) =>
        Assert.That(Told.Spell("1", "closed", "2023-01", null, "2023-01").SurelyHoldsOn(Told.Day(day)), Is.EqualTo(surely));

    [Test]
    public void Spell_OfWhichNothingMoreIsTold_IsNeverSureAndAlwaysPossible()
    {
        using (Assert.EnterMultipleScope())
        {
            AssertHolds(Told.Spell("1", "open", "2022", null), "2023-06-01", surely: false, maybe: true);
            AssertHolds(Told.Spell("1", "open", "..", "2022"), "1950-01-01", surely: false, maybe: true);
            AssertHolds(Told.Spell("1", "open", "2022/..", "2023/.."), "2050-01-01", surely: false, maybe: true);
        }
    }

    private static void AssertHolds(Spell spell, string day, bool surely, bool maybe)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(spell.SurelyHoldsOn(Told.Day(day)), Is.EqualTo(surely), $"surely on {day}");
            Assert.That(spell.MayHoldOn(Told.Day(day)), Is.EqualTo(maybe), $"maybe on {day}");
        }
    }
}
