using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class LongestGapTests
{
    // By hand. Told closed from 31 August 2020 at the latest to 31 December 2021 at least (S3): 1 + 30 + 31 + 30 + 31 + 365 = 488 days.
    // Not surely open from 1 August 2020 to 29 April 2022: 31 + 30 + 31 + 30 + 31 + 365 + 31 + 28 + 31 + 29 = 637 days.
    [Test]
    public void Gap_OfTheShelter_IsThatOfTheFoundingDocument() =>
        Assert.That(Gap(Told.Shelter, "open", "2019/2023-01"), Is.EqualTo(Calculated.Of(Bounds.Closed(488, 637))));

    // By S4 alone, 31 August 2020 to 31 March 2022: 488 + 31 + 28 + 31.
    [Test]
    public void Gap_WithoutTheContradiction_IsSurelyLonger() =>
        Assert.That(Gap(Told.ShelterByTheReopening, "open", "2019/2023-01").Bounds, Is.EqualTo(Bounds.Closed(578, 637)));

    // A window cuts the gap: of 2020, 31 August or 1 August to 31 December; of 2022, 1 January to 29 April, or to 31 March where told so.
    [TestCase("2020", 123, 153)]
    [TestCase("2021", 365, 365)]
    [TestCase("2022", 0, 119)]
    [TestCase("2022-05", 0, 0)]
    [TestCase("2023-01", 1, 31)]
    // The last day lies between two statements: surely closed to the end of 2021, perhaps to the end of the window.
    [TestCase("2021-01/2022-03", 365, 455)]
    public void Gap_OfAWindow_BeginsAndEndsWithin(string window, int least, int most) =>
        Assert.That(Gap(Told.Shelter, "open", window).Bounds, Is.EqualTo(Bounds.Closed(least, most)));

    // February 2020 had 29 days: open to 1 February, open again from 1 March.
    [TestCase("2020-02-01", "2020-03-01", "2020", 29)]
    [TestCase("2021-02-01", "2021-03-01", "2021", 28)]
    public void Gap_OverFebruary_KnowsLeapYears(string closed, string reopened, string window, int days) =>
        Assert.That(Gap(FromDayToDay(closed, reopened), "open", window).Bounds, Is.EqualTo(Bounds.At(days)));

    // The longest of two gaps of 31 (March) and 14 days (1 to 14 June), not their sum.
    [Test]
    public void Gaps_ThatAreApart_AreNotAdded()
    {
        Spell[] spells =
        [
            .. FromDayToDay("2022-03-01", "2022-04-01"),
            Told.Spell("4", "closed", "2022-06-01", "2022-06-15"),
        ];

        // The last spell contradicts the open one of April on, so that its days may be either.
        Assert.That(Gap(spells, "open", "2022").Bounds, Is.EqualTo(Bounds.Closed(31, 31)));
    }

    // Between two other states, both are gaps of the third: 90 days from January to March, as one.
    [Test]
    public void Gap_OfSeveralOtherStates_IsOne()
    {
        Spell[] spells = [Told.Spell("1", "closed", "2022-01-01", "2022-02-01"), Told.Spell("2", "suspended", "2022-02-01", "2022-04-01"), Told.Spell("3", "open", "2022-04-01", "2023-01-01")];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Gap(spells, "open", "2022").Bounds, Is.EqualTo(Bounds.At(90)));
            Assert.That(LongestGap.Of(spells, ["open", "suspended"], Told.Day("2022-01-01"), Told.Day("2022-12-31")).Bounds, Is.EqualTo(Bounds.At(31)));
        }
    }

    [Test]
    public void Gap_BeyondTheLastStatement_IsNullWithTheReason() =>
        Assert.That(Gap(Told.Shelter, "open", "2023").Reason?.En, Is.EqualTo("the source's statements end by 2023-01-31; what came after is not known"));

    [Test]
    public void Window_ThatEndsBeforeItBegins_IsRefused() =>
        Assert.That(() => LongestGap.Of(Told.Shelter, ["open"], Told.Day("2022-01-02"), Told.Day("2022-01-01")), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static Spell[] FromDayToDay(string closed, string reopened) =>
        [Told.Spell("1", "open", "2019-01-01", closed), Told.Spell("2", "closed", closed, reopened), Told.Spell("3", "open", reopened, "2023-01-01")];

    private static Calculated Gap(IReadOnlyCollection<Spell> spells, string state, string window) =>
        LongestGap.Of(spells, [state], Told.Window(window).First, Told.Window(window).Last);
}
