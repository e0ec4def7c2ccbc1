using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>States of bodies: there, not there, and not told are three things.</summary>
public sealed class TimelineFormTests
{
    private static readonly ChartDefinition Definition = Sample.Definition(ChartForm.Timeline) with { From = 2019, To = 2023 };

    [Test]
    public void StateThatHolds_IsABar_AndOneOfAbsenceIsNone()
    {
        var open = Svg.Of(Chart(Spell("open", "2020-01-01", "2021-01-01")));
        var closed = Svg.Of(Chart(Spell("closed", "2020-01-01", "2021-01-01")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(open.Bars, Is.EqualTo(2), "the bar and its explanation");
            Assert.That(open.Words, Does.Contain("Open").And.Contain("The shelter").And.Contain("there").And.Contain("not told by the source"));
            Assert.That(closed.Bars, Is.Zero);
            Assert.That(closed.Words, Does.Contain("Closed").And.Contain("not there"));
        }
    }

    [Test]
    public void DayKnownRoughly_Fades_AndIsExplained()
    {
        var exact = Svg.Of(Chart(Spell("open", "2020-01-01", "2021-01-01")));
        var rough = Svg.Of(Chart(Spell("open", "2020", "2021-05/2021-08")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rough.Faded, Is.GreaterThan(exact.Faded + 20));
            Assert.That(rough.Words, Does.Contain("the day is known only roughly"));
            Assert.That(exact.Words, Does.Not.Contain("the day is known only roughly"));
        }
    }

    [TestCase("..", "2021-01-01")]
    [TestCase("../2021-04", null)]
    public void BeginningThatIsNotTold_IsNoBar_ButAMark(string start, string? end)
    {
        var told = Svg.Of(Chart(Spell("closed", "2020-01-01", "2021-01-01")));
        var untold = Svg.Of(Chart(Spell("open", start, end, end is null ? "2021-04" : null)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(untold.Bars, Is.EqualTo(1), "only its explanation");
            Assert.That(untold.Words, Does.Contain("beginning not told").And.Contain("Open"));
            Assert.That(told.Words, Does.Not.Contain("beginning not told"));
        }
    }

    // As the shelter, open in 2022 and closed in the last month of the axis: over the bar of 2022 the word would say the opposite of it.
    [TestCase(true)]
    [TestCase(false)]
    public void Word_DoesNotStandAtTheBarOfAnotherState(bool isBesideAnother)
    {
        var closed = Spell("closed", "2022-12-01", "2022-12-31");
        var svg = Svg.Of(Chart([closed, .. isBesideAnother ? [Spell("open", "2022-03-01", "2022-11-30")] : Array.Empty<Spell>()]) with { Definition = Definition with { To = 2022 } });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(svg.Words.Contains("Closed"), Is.EqualTo(!isBesideAnother));
            Assert.That(svg.Words.Contains("Words that would stand at another bar are left out; the data have all of them."), Is.EqualTo(isBesideAnother));
        }
    }

    [Test]
    public void Words_TellStartAndEnd()
    {
        var text = AltText.Of(Chart(Spell("open", "2019-01/2019-04", "2020-08"), Spell("closed", "../2021-04", null, "2022-03")), Language.English);

        Assert.That(text, Does.Contain("The shelter: open from some day of January 2019 to April 2019 to August 2020.")
            .And.Contain("The shelter: closed since April 2021 at the latest with no end told up to March 2022."));
    }

    // Closed to some day of January, open from some day of April: whoever told so contradicts himself, and nobody knows of February and March.
    [Test]
    public void StatesThatContradictEachOther_HaveTheSign_AndAreTold()
    {
        var content = Chart(Spell("closed", "2020-08", "2022-01"), Spell("open", "2022-04", "2023-01"));
        var disputed = content with { Disputes = [new("spells-1", ["closed-2020-08", "open-2022-04"], Period.Parse("2022-01/2022-04"), new("The source contradicts itself", "Извор противречи сам себи"))] };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Svg.Of(disputed).Words, Does.Contain("contradicted by other figures or statements"));
            Assert.That(Svg.Of(content).Words, Does.Not.Contain("contradicted by other figures or statements"));
            Assert.That(AltText.Of(disputed, Language.English), Does.Contain("The source contradicts itself."));
        }
    }

    [Test]
    public void WhatWasDoneOfWhatWasDue_IsExplained() => Assert.That(
        Svg.Of(Chart() with { Duties = [Duty] }).Words, Does.Contain("0 of ≥ 2").And.Contain("0 of ≥ 2: how often it was done, of how often it was due"));

    // As the meetings of the Council, 2021 and 2022: no day was without a word.
    [TestCase(2021, false)]
    [TestCase(2022, true)]
    public void DaysOfWhichTheSourceSaysNothing_AreExplainedWhereThereAreAny(int last, bool areExplained)
    {
        var content = Sample.Chart(Definition with { From = 2021, To = last }, []) with { Duties = [Duty] };
        Assert.That(Svg.Of(content).Words.Contains("not told by the source"), Is.EqualTo(areExplained));
    }

    [Test]
    public void TimelineOfNothing_SaysSo() => Assert.That(Svg.Of(Chart()).Words, Does.Contain("No figures."));

    private static Duty Duty { get; } = new()
    {
        Id = "meetings",
        Body = "shelter",
        Area = "SRB",
        Period = Period.OfYear(2021),
        Due = FigureCell.Parse(">=2", "", FigureKind.Count),
        Done = FigureCell.Parse("0", "", FigureKind.Count),
        Status = ObservationStatus.Normal,
        AsOf = null,
        Source = "document",
        Locator = "p. 1",
        Note = "",
    };

    private static ChartContent Chart(params Spell[] spells) => Sample.Chart(Definition, []) with { Spells = spells };

    private static Spell Spell(string state, string start, string? end, string? asOf = null) => new()
    {
        Id = $"{state}-{start}",
        Body = "shelter",
        Area = "SRB",
        State = state,
        Start = Period.Parse(start),
        End = end is null ? null : Period.Parse(end),
        AsOf = asOf is null ? null : Period.Parse(asOf),
        Source = "document",
        Locator = "p. 1",
        Note = "",
    };
}
