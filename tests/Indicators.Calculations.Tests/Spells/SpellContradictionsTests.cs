
namespace Indicators.Calculations.Tests;

public sealed class SpellContradictionsTests
{
    // The founding document's K7: closed until the beginning of 2022 (January), yet reopened in April.
    [Test]
    public void EndAndNextBeginning_ThatCannotBeTheSame_AreAContradiction()
    {
        var found = SpellContradictions.Of(Told.Shelter);

        Assert.That(found, Is.EqualTo(new[] { new SpellContradiction(Told.Shelter[1], Told.Shelter[2], IsOverlap: false) }));
    }

    // The order of rows in a file and of identifiers says nothing of the order in time.
    [TestCase("1", "2")]
    [TestCase("2", "1")]
    public void TwoStatesAtOnce_AreAContradictionInTheOrderOfTime(string earlierId, string laterId)
    {
        var earlier = Told.Spell(earlierId, "open", "2019-01-01", "2020-08-15");
        var later = Told.Spell(laterId, "closed", "2020-08-14", "2022-01-01");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SpellContradictions.Of([earlier, later]), Is.EqualTo(new[] { new SpellContradiction(earlier, later, IsOverlap: true) }));
            Assert.That(SpellContradictions.Of([later, earlier]), Is.EqualTo(new[] { new SpellContradiction(earlier, later, IsOverlap: true) }));
        }
    }

    // Half-open: the day of the end is the day of the next beginning.
    [TestCase("2020-08-15", "2020-08-15", 0)]
    [TestCase("2020-08-15", "2020-08-16", 1)]
    [TestCase("2020-08-15", "2020-08-14", 1)]
    [TestCase("2020-08", "2020-08-31", 0)]
    [TestCase("2020-08", "2020-09-01", 1)]
    [TestCase("2020-08", "2020", 0)]
    [TestCase("2020/..", "2022-04", 0)]
    public void EndAndNextBeginning_MustShareADay(string end, string start, int contradictions) =>
        Assert.That(
            SpellContradictions.Of([Told.Spell("1", "open", "2019", end), Told.Spell("2", "closed", start, null, "2023")]),
            Has.Count.EqualTo(contradictions));

    // A state inside another, and the state that begins after both: each pair is found once.
    [Test]
    public void SeveralContradictions_AreAllFound()
    {
        var outer = Told.Spell("3", "open", "2019-01-01", "2021-01-01");
        var inner = Told.Spell("1", "closed", "2019-03-01", "2019-04-01");
        var next = Told.Spell("2", "closed", "2020-06-01", "2021-01-01");

        Assert.That(SpellContradictions.Of([next, inner, outer]), Is.EquivalentTo(new[]
        {
            new SpellContradiction(outer, inner, IsOverlap: true),
            new SpellContradiction(outer, next, IsOverlap: true),
        }));
    }

    [Test]
    public void TwoSources_MayContradictEachOtherByAnOverlapOnly()
    {
        var open = Told.Spell("1", "open", "2019-01-01", "2020-01-01");
        var closed = Told.Spell("2", "closed", "2019-06-01", "2021-01-01") with { Source = "us-tip-2023" };
        var later = Told.Spell("3", "closed", "2022-01-01", "2023-01-01") with { Source = "us-tip-2023" };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SpellContradictions.Of([open, closed]), Is.EqualTo(new[] { new SpellContradiction(open, closed, IsOverlap: true) }));

            // The other source may simply not tell of the years between.
            Assert.That(SpellContradictions.Of([open, later]), Is.Empty);
        }
    }

    [Test]
    public void Statements_ThatCanAllBeRight_AreNoContradiction()
    {
        var open = Told.Spell("1", "open", "2019-01-01", "2020-01-01");
        var closed = Told.Spell("2", "closed", "2019-06-01", "2021-01-01");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SpellContradictions.Of([open, closed with { State = "open" }]), Is.Empty, "one state, told twice");
            Assert.That(SpellContradictions.Of([open, closed with { Body = "council" }]), Is.Empty, "two bodies");
            Assert.That(SpellContradictions.Of([open, closed with { Area = "MKD" }]), Is.Empty, "two areas");
            Assert.That(SpellContradictions.Of([open, Told.Spell("2", "closed", "..", "2019-01-01")]), Is.Empty, "a beginning that is not known");
            Assert.That(SpellContradictions.Of([open, Told.Spell("2", "closed", "2019-06-01", null)]), Has.Count.EqualTo(1), "an end before a beginning");
            Assert.That(SpellContradictions.Of([]), Is.Empty);
        }
    }
}
