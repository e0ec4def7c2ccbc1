using System.Text.RegularExpressions;

namespace Indicators.Answers.Tests;

/// <summary>docs/data-traps.md names the notes that carry its warnings: no note without a place there, and no place without its note.</summary>
public sealed partial class DataTrapsTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data-traps.md"));

    [Test]
    public void Traps_AreTwenty_EachInTheTable()
    {
        var numbers = Enumerable.Range(1, 20).Select(number => number.ToString()).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ParagraphForm().Matches(Document).Select(paragraph => paragraph.Groups[1].Value), Is.EqualTo(numbers));
            Assert.That(RowForm().Matches(Document).Select(row => row.Groups[1].Value), Is.EqualTo(numbers));
        }
    }

    [Test]
    public void EveryNoteOnASeries_IsInTheTable()
    {
        var named = Named();
        var notes = HeldFigures.All.Notes.Select(note => note.Id).Where(id => id != "atina-2023-foreign");
        Assert.That(notes.Where(id => !named.Any(name => IsMeant(name, id))), Is.Empty);
    }

    [Test]
    public void EveryNoteOfTheTable_IsThere()
    {
        var notes = HeldFigures.All.Notes.Select(note => note.Id).ToList();
        var others = HeldFigures.All.Indicators.Select(indicator => indicator.Id).Concat(HeldFigures.All.Sources.Select(source => source.Id)).ToHashSet();
        var groups = notes.Select(id => id.Split('-')[0]).Distinct().ToList();
        var named = Named().Where(name => name.StartsWith('-') || (groups.Contains(name.Split('-')[0]) && !others.Contains(name))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(named, Has.Count.GreaterThan(20));
            Assert.That(named.Where(name => !notes.Any(id => IsMeant(name, id))), Is.Empty);
        }
    }

    private static List<string> Named() => [.. RowForm().Matches(Document).SelectMany(row => NameForm().Matches(row.Value)).Select(name => name.Groups[1].Value)];

    // `unodc-small-counts-…` stands for all that begin so, and `-albania` after `potential-serbia` for one that ends so.
    private static bool IsMeant(string name, string id) =>
        name == id || (name.EndsWith('…') && id.StartsWith(name[..^1], StringComparison.Ordinal)) || (name.StartsWith('-') && id.EndsWith(name, StringComparison.Ordinal));

    [GeneratedRegex("(?m)^([0-9]+)\\. ")]
    private static partial Regex ParagraphForm();

    [GeneratedRegex("(?m)^\\| ([0-9]+) \\|.*$")]
    private static partial Regex RowForm();

    [GeneratedRegex("`([a-z0-9-]+…?)`")]
    private static partial Regex NameForm();
}
