using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class SeveralBodiesTests
{
    private static readonly BodyStates Shelter = new("cptv-shelter", Told.Shelter, ["open"]);
    private static readonly BodyStates Reopened = new("cptv-shelter", Told.ShelterByTheReopening, ["open"]);
    private static readonly BodyStates Strategy = new("national-strategy", Told.Strategy, ["in-force"]);
    private static readonly BodyStates NoGroup = new("strategy-working-group", Told.WorkingGroup, ["absent"]);
    private static readonly BodyStates NoCoordinator = new("national-coordinator", Told.Coordinator, ["vacant"]);

    // 2020: the strategy was in force all year. 2022: the strategy surely to 30 November, the shelter surely in December too.
    [TestCase("2020", 366, 366)]
    [TestCase("2022", 365, 365)]
    public void Days_OfAnyOfTwo_AreTheirUnion(string window, int least, int most) =>
        Assert.That(Any(window, Shelter, Strategy), Is.EqualTo(Calculated.Of(Bounds.Closed(least, most))));

    // 2020: the shelter's own days. 2022, by the reopening in April: 30 April to 30 November are 1 + 31 + 30 + 31 + 31 + 30 + 31 + 30 = 215 days;
    // 1 April to 30 December, on the last day of which the strategy may have been in force, are 274.
    [TestCase("2020", 213, 243)]
    [TestCase("2022", 215, 274)]
    public void Days_OfBothOfTwo_AreTheirOverlap(string window, int least, int most) =>
        Assert.That(All(window, Reopened, Strategy).Bounds, Is.EqualTo(Bounds.Closed(least, most)));

    // Neither working group nor coordinator: no group all year, no coordinator from 31 August at the latest, or all year.
    [Test]
    public void Days_WithoutEither_AreTheOverlapOfTheirAbsences() =>
        Assert.That(All("2022", NoGroup, NoCoordinator).Bounds, Is.EqualTo(Bounds.Closed(123, 365)));

    // Each body is any and all of itself, whatever the window.
    [TestCase("2019")]
    [TestCase("2020")]
    [TestCase("2022")]
    [TestCase("2023")]
    [TestCase("2023-01")]
    [TestCase("2022-02")]
    [TestCase("2021-01/2022-03")]
    public void Days_OfOneBody_AreItsOwn(string window)
    {
        var (first, last) = Told.Window(window);
        var own = Availability.Of(Told.Shelter, ["open"], first, last);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Any(window, Shelter).Bounds, Is.EqualTo(own.Bounds));
            Assert.That(All(window, Shelter).Bounds, Is.EqualTo(own.Bounds));
        }
    }

    // Days with both and days with either are together the days of each: |A ∪ B| + |A ∩ B| = |A| + |B|, at both ends.
    [TestCase("2020")]
    [TestCase("2021")]
    [TestCase("2022")]
    public void Days_OfAnyAndOfAll_AddUpToTheDaysOfEach(string window)
    {
        var (first, last) = Told.Window(window);
        var together = BoundArithmetic.Add(Any(window, Shelter, Strategy).Bounds!, All(window, Shelter, Strategy).Bounds!);
        var each = BoundArithmetic.Add(Availability.Of(Told.Shelter, ["open"], first, last).Bounds!, Availability.Of(Told.Strategy, ["in-force"], first, last).Bounds!);

        Assert.That(together, Is.EqualTo(each));
    }

    [Test]
    public void Body_OfWhichNoMoreIsTold_LeavesTheDaysUnknown()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(All("2023", Shelter, Strategy).Reason?.En, Is.EqualTo("cptv-shelter: the source's statements end by 2023-01-31; what came after is not known"));
            Assert.That(Any("2023", Strategy, Shelter).Reason?.En, Does.StartWith("national-strategy: the source's statements end by 2023-01-31"));
            Assert.That(Any("2016", Strategy).Reason?.En, Is.EqualTo("national-strategy: no statement reaches this period"));
        }
    }

    // … unless the other body decides every day after: a housing open all year makes one of the two surely open, one closed makes both surely not.
    [Test]
    public void Body_OfWhichNoMoreIsTold_DoesNotMatterWhereTheOtherDecides()
    {
        BodyStates housing = new("atina-assisted-housing", [Told.Spell("1", "open", "2003", null, "2023-12-31")], ["open"]);
        BodyStates closed = housing with { States = ["closed"] };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Any("2023", Shelter, housing).Bounds, Is.EqualTo(Bounds.At(365)));
            Assert.That(All("2023", Shelter, closed).Bounds, Is.EqualTo(Bounds.At(0)));
            Assert.That(All("2023", Shelter, housing).Reason?.En, Does.StartWith("cptv-shelter: "));
        }
    }

    [Test]
    public void NoBodies_AreRefused() => Assert.That(() => Any("2022"), Throws.ArgumentException);

    private static Calculated Any(string window, params BodyStates[] bodies) => SeveralBodies.DaysOfAny(bodies, Told.Window(window).First, Told.Window(window).Last);

    private static Calculated All(string window, params BodyStates[] bodies) => SeveralBodies.DaysOfAll(bodies, Told.Window(window).First, Told.Window(window).Last);
}
