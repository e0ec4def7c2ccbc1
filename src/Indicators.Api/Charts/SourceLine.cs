using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Whence what is on a picture is, in a line that fits on it.</summary>
internal static class SourceLine
{
    // More titles than these are more text than picture; the documents stand in the data beside it.
    private const int MostTitles = 3;

    /// <param name="release">The release.</param>
    /// <param name="cited">The documents by who counted, and of ratios the denominators.</param>
    /// <param name="catalogue">The documents.</param>
    /// <param name="names">The names of those who counted.</param>
    internal static Wording Of(Release release, IReadOnlyList<Cited> cited, Catalogue catalogue, ChartNames names)
    {
        var day = PeriodText.Shown(DateOnly.FromDateTime(release.At.UtcDateTime));
        var of = new Wording($"Release {release.Number} of {day.En}.", $"Издање {release.Number} ({day.Sr}).");
        var documents = cited.SelectMany(one => new[] { one.Source, one.DenominatorSource }).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(id => catalogue.Sources[id]).ToList();
        if (documents.Count == 0)
        {
            return of;
        }

        var counters = cited.Select(one => one.CountedBy).Distinct().Select(counter => names.Of(Code.Counters, counter)).ToList();
        var from = documents.Count > MostTitles ? Counted(cited, catalogue, names) : Titled(documents, counters);
        return Wording.Joined(" ", [from, of]);
    }

    private static Wording Titled(IReadOnlyList<Source> documents, IReadOnlyList<Wording> counters) => new(
        $"Source: {string.Join("; ", documents.Select(source => Title(source).En))}. Counted by: {string.Join("; ", counters.Select(name => name.En))}.",
        $"Извор: {string.Join("; ", documents.Select(source => Title(source).Sr))}. Ко је бројао: {string.Join("; ", counters.Select(name => name.Sr))}.");

    private static Wording Title(Source source)
    {
        var date = source.Published is { } published ? PeriodText.Shown(published) : new Wording("undated", "без датума");
        var title = $"{source.Publisher}, {source.Title}";
        // Some titles name the day of the edition.
        return title.Contains(date.En, StringComparison.Ordinal) ? new Wording(title, title) : new Wording($"{title} ({date.En})", $"{title} ({date.Sr})");
    }

    private static Wording Counted(IReadOnlyList<Cited> cited, Catalogue catalogue, ChartNames names)
    {
        var numerators = cited.GroupBy(one => one.CountedBy)
            .Select(counted => (Name: names.Of(Code.Counters, counted.Key), Documents: Documents([.. counted.Select(one => catalogue.Sources[one.Source]).Distinct()])))
            .Select(counted => new Wording($"{counted.Name.En} ({counted.Documents.En})", $"{counted.Name.Sr} ({counted.Documents.Sr})"));
        var denominators = cited.Select(one => one.DenominatorSource).OfType<string>().Except(cited.Select(one => one.Source)).Select(id => catalogue.Sources[id])
            .Select(source => new Wording($"{source.Publisher}, {source.Title}", $"{source.Publisher}, {source.Title}"));
        var all = numerators.Concat(denominators).ToList();
        return new Wording(
            $"Source: {string.Join("; ", all.Select(text => text.En))}. The documents are listed with the figures.",
            $"Извор: {string.Join("; ", all.Select(text => text.Sr))}. Документи су наведени уз податке.");
    }

    private static Wording Documents(IReadOnlyList<Source> documents)
    {
        var years = documents.Select(document => document.Published?.First?.Year).OfType<int>().Order().ToList();
        var (en, sr) = years.Count == 0 ? ("", "") : years[0] == years[^1] ? ($" of {years[0]}", $", {years[0]}") : ($" of {years[0]} to {years[^1]}", $", {years[0]}–{years[^1]}");
        return new Wording($"{documents.Count} document{(documents.Count == 1 ? "" : "s")}{en}", $"докумената: {documents.Count}{sr}");
    }
}

/// <summary>A document that a picture rests on.</summary>
/// <param name="CountedBy">Who counted.</param>
/// <param name="Source">The document.</param>
/// <param name="DenominatorSource">For a ratio, the document of the denominator.</param>
internal sealed record Cited(string CountedBy, string Source, string? DenominatorSource);
