using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>A locator <c>search “…”</c> gives words that stand in the source and hold the figure.</summary>
public sealed partial class LocatorTests
{
    // Numbers that the sources write as words.
    private static readonly Dictionary<string, string> Words = new()
    {
        ["no"] = "0", ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10",
        ["eighteen"] = "18", ["twenty-four"] = "24", ["thirty-two"] = "32", ["osam"] = "8", ["devetoro"] = "9", ["једна"] = "1", ["седам"] = "7", ["осам"] = "8", ["шеснаест"] = "16",
        ["šеst"] = "6",
    };

    // Said without the number: "the majority", "twice as many", worked out from 43.5 %, two of the 95.
    private static readonly string[] WithoutTheNumber = ["female-share|2020", "migrants-stayed-change|2022", "identified-victims|2021", "identified-victims|2018"];

    [Test]
    public void WordsToSearchFor_StandInTheSource()
    {
        var passages = PublishedTable.Rows("texts/figures.csv").ToLookup(row => row["source_id"].Replace('_', '-').ToLowerInvariant(), row => row["excerpt"]);
        var searched = Searched().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(searched, Is.Not.Empty);
            Assert.That(searched.Where(one => !passages[one.Source].Any(passage => passage.Contains(one.Words, StringComparison.Ordinal))), Is.Empty);
        }
    }

    // A locator shows the way; it does not repeat the source's sentence.
    [Test]
    public void WordsToSearchFor_AreEightAtMost() => Assert.That(Searched().Where(one => one.Words.Split(' ').Length > 8), Is.Empty);

    [Test]
    public void WordsToSearchFor_HoldTheFigure()
    {
        var without = HeldFigures.All.Observations.Select(placed => placed.Observation)
            .Where(held => WordsOf(held.Locator) is { } words && !NumberForm().Matches(FigureCell.Text(held.Figure!)).All(number => NumbersIn(words).Contains(number.Value)))
            .Select(held => $"{held.Indicator}|{held.Period.Text}");
        Assert.That(without, Is.EquivalentTo(WithoutTheNumber));
    }

    private static IEnumerable<(string Source, string Words)> Searched() =>
        from placed in HeldFigures.All.Observations.Select(placed => (placed.Observation.Source, placed.Observation.Locator))
            .Concat(HeldFigures.All.Spells.Select(spell => (spell.Source, spell.Locator)))
            .Concat(HeldFigures.All.Events.Select(happened => (happened.Source, happened.Locator)))
        let words = WordsOf(placed.Locator)
        where words is not null
        select (placed.Source, words);

    private static string? WordsOf(string locator) => SearchForm().Match(locator) is { Success: true } found ? found.Groups[1].Value : null;

    private static IEnumerable<string> NumbersIn(string words) =>
        NumberForm().Matches(Thousands().Replace(words, "")).Select(number => number.Value.Replace(',', '.'))
            .Concat(WordForm().Matches(words.ToLowerInvariant()).Select(word => Words.GetValueOrDefault(word.Value, "")));

    [GeneratedRegex("^search “(.+)”$")]
    private static partial Regex SearchForm();

    [GeneratedRegex("[0-9]+([.,][0-9]+)?")]
    private static partial Regex NumberForm();

    [GeneratedRegex("(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Thousands();

    [GeneratedRegex("[\\p{L}-]+")]
    private static partial Regex WordForm();
}
