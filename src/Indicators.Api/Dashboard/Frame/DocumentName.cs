using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A document as people know it: who published it and when, and which one where the publisher has several of that year.</summary>
internal static class DocumentName
{
    /// <summary>The short name of a document; its identifier where the release does not have it.</summary>
    internal static string Of(Catalogue catalogue, string id, Language language)
    {
        if (!catalogue.Sources.TryGetValue(id, out var source))
        {
            return id;
        }

        var year = YearOf(source)?.ToString(CultureInfo.InvariantCulture);
        var name = $"{source.Publisher}, {year ?? Undated.In(language)}";
        if (!catalogue.Sources.Values.Any(other => other.Id != id && other.Publisher == source.Publisher && YearOf(other) == YearOf(source)))
        {
            return name;
        }

        // Many titles begin with the year.
        return year is not null && source.Title.StartsWith(year, StringComparison.Ordinal) ? $"{source.Publisher}, {source.Title}" : $"{name}: {source.Title}";
    }

    /// <summary>The documents of a figure: of a ratio both, where they are two.</summary>
    internal static string Of(Catalogue catalogue, string source, string? denominatorSource, Language language) => denominatorSource is null || denominatorSource == source
        ? Of(catalogue, source, language)
        : $"{Of(catalogue, source, language)} / {Of(catalogue, denominatorSource, language)}";

    private static readonly Wording Undated = new("undated", "без датума");

    private static int? YearOf(Source source) => (source.Published?.First ?? source.Published?.Last)?.Year;
}
