using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>The figures gathered from reports and the press: each stands in the data, with its source.</summary>
public sealed partial class TextFiguresTests
{
    // Its numbers, in rows of its source whose period has its year; a figure without numbers is an event or a spell.
    [Test]
    public void EveryGatheredFigure_StandsInTheData()
    {
        string[] statements = [.. HeldFigures.All.Events.Select(happened => happened.Source), .. HeldFigures.All.Spells.Select(spell => spell.Source)];
        var missing = Gathered().Where(gathered => gathered.Numbers.Count == 0
            ? !statements.Contains(gathered.Source)
            : !gathered.Numbers.All(number => HeldFigures.Of(gathered.Source).Any(held => Digits(held).Split(' ').Contains(number) && Covers(held.Period, gathered.Year))));
        Assert.That(missing.Select(gathered => gathered.Text), Is.Empty);
    }

    [Test]
    public void Gathered_Are244() => Assert.That(Gathered(), Has.Count.EqualTo(244));

    // GRETA's own parts: 130 men, 72 women and 94 children are 296; the CPTV's years 92 + 125 + 40 + 57 are 314.
    [Test]
    public void FourYearsOfGreta_AreNotTheSumOfCptvsYears()
    {
        using var publication = WholeData.Open();
        var greta = publication.Ask("identified-victims?geo=SRB&countedBy=greta&from=2013&to=2016").Observations;
        var cptv = new[] { "2013", "2014", "2015", "2016" }
            .Select(year => publication.Ask($"identified-victims?geo=SRB&countedBy=cptv&breakdown=total&from={year}&to={year}").Observations.First(found => found.Period.Text == year));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(greta.Single(found => found.Breakdown.IsTotal).Figure!.Value, Is.EqualTo(296));
            Assert.That(cptv.Sum(found => found.Figure!.Value), Is.EqualTo(314));
        }
    }

    // One quantity, counted three ways: CPTV 40, US TIP 36, UNODC 32 in 2015.
    [Test]
    public void Year2015_HasThreeCounters_SideBySide()
    {
        using var publication = WholeData.Open();
        var counts = publication.Ask("identified-victims?geo=SRB&from=2015&to=2015&breakdown=total").Observations;
        Assert.That(
            counts.Where(found => found.Period.Text == "2015").Select(found => (found.CountedBy, found.Display)),
            Is.EquivalentTo(new[] { ("cptv", "40"), ("us-tip", "36"), ("unodc", "32") }));
    }

    [Test]
    public void Years2013To2022_HaveEverySource()
    {
        using var publication = WholeData.Open();
        var counters = publication.Ask("identified-victims?geo=SRB&from=2013&to=2022").Observations.Select(found => found.CountedBy).Distinct();
        Assert.That(counters, Is.SupersetOf(new[] { "cptv", "us-tip", "unodc", "greta" }));
    }

    // An earlier cut of the same year: the report's year stands beside the period.
    [Test]
    public void TipReports_SayWhenTheyCounted()
    {
        var tip = HeldFigures.All.Observations.Select(placed => placed.Observation)
            .Where(observation => observation is { CountedBy: "us-tip", Area: "SRB", Indicator: "identified-victims" });
        Assert.That(tip, Is.Not.Empty.And.All.Matches<Observation>(observation => observation!.AsOf!.First!.Value.Year > observation.Period.Year!.Value));
    }

    // New arrivals, January to October: 49,402 and 99,031 (+100.5 %).
    [Test]
    public void SameMonthsOfTwoYears_AreHeld_AsPartYears()
    {
        using var publication = WholeData.Open();
        var arrived = publication.Ask("migrants-arrived?geo=SRB&countedBy=kirs&source=u2210").Observations;
        Assert.That(arrived.Select(found => (found.Period.Text, found.Display)), Is.EqualTo(new[] { ("2021-01/2021-10", "49,402"), ("2022-01/2022-10", "99,031") }));
    }

    // KIRS, January to October: 99,031 / 49,402 - 1 is 100.46 %, shown with three digits.
    [Test]
    public void NewArrivals_OfTheSameMonths_Doubled()
    {
        using var publication = WholeData.Open();
        var change = publication.Only("migrants-arrived-change?geo=SRB&source=u2210");
        Assert.That((change.Period.Text, change.Display), Is.EqualTo(("2022-01/2022-10", "100 %")));
    }

    // "Seven from Serbia and one from Albania": the one would say who it is.
    [Test]
    public void OneVictimOfASmallCountry_IsWithheld()
    {
        using var publication = WholeData.Open();
        var answer = publication.Ask("ngo-identified-victims?geo=SRB&source=nov19");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Observations.Select(found => found.Display), Is.EqualTo(new[] { "8" }));
            Assert.That(answer.Withheld.Reasons.Select(reason => (reason.Confidentiality, reason.Count)), Is.EqualTo(new[] { ("A", 1), ("S", 1) }), "8 less 7 would tell it too");
            Assert.That(answer.Observations.Select(found => found.Locator + string.Join(' ', found.Notes.InEnglish())), Has.None.Contains("Албани").And.None.Contains("једна"), "the words beside it would tell it");
        }
    }

    // 26,329 and 26,427 refugees in 2019: UNHCR's snapshot seems to leave Kosovo (UNSCR 1244) out, its series includes it.
    [Test]
    public void CountsOfTwoTerritories_AreNoConflict()
    {
        using var publication = WholeData.Open();
        Assert.That(ConflictAnswers.All(publication).Where(conflict => conflict.Sources.Contains("usnap19")), Is.Empty);
    }

    private static bool Covers(Period period, int year) => !(period.First?.Year > year) && !(period.Last?.Year < year);

    private static string Digits(Observation observation) => observation.Figure is { } figure
        ? FigureCell.Text(figure).Replace("..", " ", StringComparison.Ordinal).Trim('<', '>', '~', '=')
        : "";

    private static List<GatheredFigure> Gathered() =>
    [
        .. PublishedTable.Rows("texts/figures.csv").Select(row => new GatheredFigure(
            row["source_id"].Replace('_', '-').ToLowerInvariant(),
            int.Parse(YearForm().Match(row["year"]).Value),
            [.. Number().Matches(row["value"]).Select(match => match.Value)],
            string.Join(" | ", row.Values.Take(7)))),
    ];

    private sealed record GatheredFigure(string Source, int Year, IReadOnlyList<string> Numbers, string Text);

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex YearForm();

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Number();
}
