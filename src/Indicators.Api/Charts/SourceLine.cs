using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Whence the figures of a picture are, in a line that fits on it.</summary>
internal static class SourceLine
{
    // More titles than these are more text than picture; the documents stand in the data beside it.
    private const int MostTitles = 3;

    internal static string Of(SeriesAnswer answer, IReadOnlyDictionary<string, string> counters)
    {
        var release = $"Release {answer.Release.Number} of {answer.Release.At.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.";
        return answer.Sources.Count == 0 ? release : $"{(answer.Sources.Count > MostTitles ? Counted(answer, counters) : Titled(answer, counters))} {release}";
    }

    private static string Titled(SeriesAnswer answer, IReadOnlyDictionary<string, string> counters)
    {
        var documents = answer.Sources.Select(source => $"{source.Publisher}, {source.Title} ({(source.Published is { } date ? PeriodText.Show(date) : "undated")})");
        var counted = counters.Count == 0 ? "" : $" Counted by: {string.Join("; ", counters.Values)}.";
        return $"Source: {string.Join("; ", documents)}.{counted}";
    }

    private static string Counted(SeriesAnswer answer, IReadOnlyDictionary<string, string> counters)
    {
        var documents = answer.Sources.ToDictionary(source => source.Id);
        var numerators = answer.Observations.GroupBy(observation => observation.CountedBy)
            .Select(counted => $"{counters[counted.Key]} ({Years([.. counted.Select(observation => documents[observation.Source]).Distinct()])})");
        var denominators = answer.Observations.Select(observation => observation.DenominatorSource).OfType<string>().Distinct().Select(id => documents[id])
            .Select(source => $"{source.Publisher}, {source.Title}");
        return $"Source: {string.Join("; ", numerators.Concat(denominators))}. The documents are listed with the figures.";
    }

    private static string Years(IReadOnlyList<Source> documents)
    {
        var years = documents.Select(document => document.Published?.First?.Year).OfType<int>().Order().ToList();
        var published = years.Count == 0 ? "" : years[0] == years[^1] ? $" of {years[0]}" : $" of {years[0]} to {years[^1]}";
        return $"{documents.Count} document{(documents.Count == 1 ? "" : "s")}{published}";
    }
}
