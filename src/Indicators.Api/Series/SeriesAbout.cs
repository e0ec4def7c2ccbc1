using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is to be known of a series beside its figures, in lines.</summary>
internal static class SeriesAbout
{
    /// <summary>Each thing, with its name.</summary>
    internal static IEnumerable<(string What, string Text)> Lines(SeriesAnswer answer, string query)
    {
        var (indicator, release) = (answer.Indicator, answer.Release);
        (string, string?)[] lines =
        [
            ("Title", indicator.Name.En),
            ("Indicator", indicator.Id),
            ("Definition", indicator.Definition.En),
            ("Unit", indicator.Unit.Code),
            ("Formula", indicator.Formula),
            ("Caveat", indicator.Caveat.En),
            .. answer.Notes.Select(note => ("Note", (string?)note)),
            ("Figures", answer.Observations.Count.ToString(CultureInfo.InvariantCulture)),
            ("Withheld", answer.Withheld.Count.ToString(CultureInfo.InvariantCulture)),
            .. answer.Withheld.Reasons.Select(reason => ("Withheld", (string?)$"{reason.Count} (CONF_STATUS {reason.Confidentiality}): {reason.Reason}")),
            ("Release", $"{release.Number} of {release.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC"),
            ("Address", SeriesLinks.Pinned(answer, query, ".json")),
            ("Citation", Citation(answer, query)),
            ("Licence", RootApi.Licence),
        ];
        return lines.Where(line => !string.IsNullOrEmpty(line.Item2)).Select(line => (line.Item1, line.Item2!));
    }

    /// <summary>How to cite the figures as they are collected here; the documents behind them are cited by themselves.</summary>
    internal static string Citation(SeriesAnswer answer, string query)
    {
        var day = answer.Release.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"Indicators, “{answer.Indicator.Name.En}”, release {answer.Release.Number} of {day}, {SeriesLinks.Pinned(answer, query, ".json")}.{CitedDocuments.Sentence(answer.Sources, Language.English)}";
    }
}
