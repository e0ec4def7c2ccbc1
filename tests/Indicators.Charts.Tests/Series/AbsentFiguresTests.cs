using Indicators.Model;

namespace Indicators.Charts.Tests;

/// <summary>No figure because nobody tells, because a source suppresses it, because nobody collects it, because it cannot exist: four things, in pictures and in words.</summary>
public sealed class AbsentFiguresTests
{
    private static readonly ChartDefinition Parts = Sample.Definition(ChartForm.Stacked) with { Parts = Dimensions.Sex };

    // One counter has 40 of the year; the other one says why it has none.
    [TestCase(ChartForm.Dots, ObservationStatus.Suppressed, "suppressed by the source")]
    [TestCase(ChartForm.Bars, ObservationStatus.NotCollected, "not collected")]
    [TestCase(ChartForm.Lines, ObservationStatus.CannotExist, "cannot exist")]
    [TestCase(ChartForm.Dots, ObservationStatus.Missing, "gap: no figure, which is not zero; in the colour of a series where others have one")]
    public void CounterThatSaysWhyItHasNone_HasItsMarkBesideOthers(ChartForm form, ObservationStatus why, string meaning)
    {
        var words = Svg.Of(Sample.Chart(form, [Sample.Observation(2020, "10"), Absent(2021, why), Sample.Observation(2022, "12"), .. Years(2020, 3, "police")])).Words;
        var gap = why == ObservationStatus.Missing ? 1 : 0;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(words, Does.Contain(meaning));
            Assert.That(words.Count(word => word.StartsWith("gap:", StringComparison.Ordinal)), Is.EqualTo(gap));
        }
    }

    [Test]
    public void PartThatIsSuppressed_IsHatchedUpToTheWhole_UnderItsMark() => Assert.That(
        Svg.Of(Stacked(ObservationStatus.Suppressed)).Words, Does.Contain("suppressed by the source").And.Contain("hatched in the colour of a part: not known exactly, at most up to here"));

    // Nobody is in it: the three that are in no part are not hatched in its colour.
    [Test]
    public void PartThatCannotExist_IsNotHatched() => Assert.That(
        Svg.Of(Stacked(ObservationStatus.CannotExist)).Words, Does.Contain("cannot exist").And.Contain("in the whole, but counted under no part").And.Not.Contain("hatched in the colour of a part: not known exactly, at most up to here"));

    [TestCase(ObservationStatus.Suppressed, "Suppressed by the source: 2001.")]
    [TestCase(ObservationStatus.NotCollected, "Not collected: 2001.")]
    [TestCase(ObservationStatus.CannotExist, "Cannot exist: 2001.")]
    [TestCase(ObservationStatus.Missing, "Not known: 2001.")]
    public void WordsOfManyFigures_SayWhyThereIsNone(ObservationStatus why, string sentence) => Assert.That(Text(Absent(2001, why)), Does.Contain(sentence));

    // What is suppressed can be more than the 13 of the last year; what cannot exist is nothing.
    [TestCase(ObservationStatus.Suppressed, false)]
    [TestCase(ObservationStatus.CannotExist, true)]
    public void WhatIsSuppressed_CanBeTheHighest(ObservationStatus why, bool isKnown) => Assert.That(
        Text(Absent(2001, why)), isKnown ? Does.Contain("The highest is 15 % in 2016.") : Does.Contain("No single year is surely the highest.").And.Not.Contain("The lowest"));

    // “About 50” has no limits.
    [Test]
    public void RoughFigure_IsNoLimit() => Assert.That(Text(Sample.Observation(2000, "<5"), Sample.Observation(2001, "~50")), Does.Contain("Known only by limits: < 5 % in 2000. Known only roughly: 2001."));

    // As the identified victims of the US reports: 36 in 2015 and in 2019.
    [Test]
    public void ExtremeOfTwoYears_NamesBoth()
    {
        var content = Sample.Chart(ChartForm.Bars, (2015, "36"), (2016, "76"), (2017, "40"), (2019, "36"));

        Assert.That(AltText.Of(content, Language.English), Does.Contain("The highest is 76 % in 2016. The lowest is 36 % in 2015, 2019."));
        Assert.That(AltText.Of(content, Language.SerbianLatin), Does.Contain("Najniže je 36 % (2015, 2019)."));
    }

    [Test]
    public void YearsThatAreAllTheSame_HaveNoExtreme() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, (2015, "5"), (2016, "5"), (2017, "5")), Language.English), Does.Contain("In 2015 and 2017 the same: 5 %. 2015").And.Not.Contain("highest"));

    // One axis for all small charts: Serbia's has nothing from 2020 on, Montenegro's nothing before.
    [Test]
    public void GapsOfSmallCharts_AreThoseOfTheirAxis()
    {
        SeriesObservation[] figures = [.. new[] { 2018, 2019 }.Select(year => Sample.Observation(year, "1")), .. new[] { 2020, 2022 }.Select(year => Sample.Observation(year, "2") with { Area = "MNE" })];

        Assert.That(
            AltText.Of(Sample.Chart(Sample.Definition(ChartForm.Panels) with { Geo = "SRB,MNE" }, figures), Language.English),
            Does.Contain("Serbia: No figure for 2020–2022. Montenegro: No figure for 2018–2019, 2021."));
    }

    // Seven counters are more than there are colours: small charts, and each says what its own axis lacks.
    [Test]
    public void GapsOfManySeries_AreThoseOfSmallChartsToo() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Lines, [.. Enumerable.Range(1, 7).SelectMany(counter => new[] { Sample.Observation(2020 + (counter % 2), "5", $"counter-{counter}") })]), Language.English),
        Does.Contain("Small charts side by side.").And.Contain("counter-1: No figure for 2020.").And.Contain("counter-2: No figure for 2021."));

    // Nothing is asked of the years between two that are compared.
    [Test]
    public void YearsBetweenTwoCompared_AreNoGap() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Dumbbell, (2015, "5"), (2018, "6"), (2022, "7")), Language.English), Does.Not.Contain("No figure for"));

    private static ChartContent Stacked(ObservationStatus why) => Sample.Chart(Parts,
    [
        Sample.Observation(2022, "10"),
        Sample.Observation(2022, "7") with { Breakdown = Breakdown.Parse("sex=female") },
        Absent(2022, why) with { Breakdown = Breakdown.Parse("sex=male") },
    ]);

    // Fourteen other years, 2 to 15, so that figures are not told one by one.
    private static string Text(params SeriesObservation[] first) => AltText.Of(
        Sample.Chart(ChartForm.Bars, [.. first, .. Enumerable.Range(2003, 14).Select(year => Sample.Observation(year, $"{year - 2001}"))]), Language.English);

    private static SeriesObservation Absent(int year, ObservationStatus why) => Sample.Observation(year, "") with { Status = why };

    private static IEnumerable<SeriesObservation> Years(int first, int count, string countedBy) => Enumerable.Range(first, count).Select(year => Sample.Observation(year, "40", countedBy));
}
