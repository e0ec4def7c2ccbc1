using System.Text.RegularExpressions;
using CsvHelper;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>The figures gathered from reports and the press: each stands in the data, with its source.</summary>
public sealed partial class TextFiguresTests
{
    [Test]
    public void EveryGatheredFigure_StandsInTheData()
    {
        var data = new DataFolder(Repository.Data).Read().Data;
        var figures = data.Observations.Select(placed => placed.Observation).ToLookup(observation => observation.Source, Digits);
        string[] statements = [.. data.Events.Select(happened => happened.Source), .. data.Spells.Select(spell => spell.Source)];

        var missing = Gathered().Where(row => row.Numbers.Count == 0
            ? !statements.Contains(row.Source)
            : !row.Numbers.All(number => figures[row.Source].Any(held => held.Split(' ').Contains(number))));

        Assert.That(missing.Select(row => row.Text), Is.Empty);
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
        var tip = new DataFolder(Repository.Data).Read().Data.Observations.Select(placed => placed.Observation)
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

    private static string Digits(Observation observation) => observation.Figure is { } figure
        ? FigureCell.Text(figure).Replace("..", " ", StringComparison.Ordinal).Trim('<', '>', '~', '=')
        : "";

    private static List<(string Source, IReadOnlyList<string> Numbers, string Text)> Gathered()
    {
        var rows = new List<(string, IReadOnlyList<string>, string)>();
        using var stream = File.OpenRead(RealSources.File("texts/figures.csv"));
        using var reader = CsvReader.Create(stream, new CsvReaderOptions());
        reader.ReadHeader();
        while (reader.Read())
        {
            var value = reader.GetString(4)!;
            rows.Add((
                reader.GetString(6)!.Replace('_', '-').ToLowerInvariant(),
                [.. Number().Matches(value).Select(match => match.Value)],
                string.Join(" | ", Enumerable.Range(0, 7).Select(index => reader.GetString(index)))));
        }

        return rows;
    }

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Number();
}
