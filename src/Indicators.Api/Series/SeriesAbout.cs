using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is to be known of a series beside its figures, in lines.</summary>
internal static class SeriesAbout
{
    /// <summary>Each thing, with its name.</summary>
    internal static IEnumerable<(string What, string Text)> Lines(SeriesAnswer answer, AskedAt asked)
    {
        var (indicator, release) = (answer.Indicator, answer.Release);
        (string, string?)[] lines =
        [
            ("Title", indicator.Name.En),
            ("Indicator", indicator.Id),
            ("Definition", indicator.Definition.En),
            ("Unit", indicator.Unit.Code),
            ("Formula", indicator.Formula?.En),
            ("Caveat", indicator.Caveat.En),
            .. answer.Notes.Select(note => ("Note", (string?)note.En)),
            ("Figures", answer.Observations.Count.ToString(CultureInfo.InvariantCulture)),
            ("Withheld", answer.Withheld.Count.ToString(CultureInfo.InvariantCulture)),
            .. answer.Withheld.Reasons.Select(reason => ("Withheld", (string?)$"{reason.Count} (CONF_STATUS {reason.Confidentiality}): {reason.Reason.En}")),
            ("Release", $"{release.Number} of {release.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC"),
            ("Address", asked.Pinned(answer)),
            ("Citation", Citation(answer, asked)),
            ("Licence", RootApi.Licence),
        ];
        return lines.Where(line => !string.IsNullOrEmpty(line.Item2)).Select(line => (line.Item1, line.Item2!));
    }

    /// <summary>How to cite the figures as they are collected here; the documents behind them are cited by themselves.</summary>
    internal static string Citation(SeriesAnswer answer, AskedAt asked)
    {
        var day = answer.Release.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"Indicators, “{answer.Indicator.Name.En}”, release {answer.Release.Number} of {day}, {asked.Pinned(answer)}.{CitedDocuments.Sentence(answer.Sources, Language.English)}";
    }
}

/// <summary>Where a question was asked.</summary>
/// <param name="Host">The host, with its scheme: what is printed or kept is cited by a whole address.</param>
/// <param name="Query">The parameters, as they were sent.</param>
internal sealed record AskedAt(string Host, string Query)
{
    internal static AskedAt Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}", request.QueryString.Value ?? "");

    /// <summary>The whole address of the answer that stays as it is.</summary>
    internal string Pinned(SeriesAnswer answer) => Host + SeriesLinks.Pinned(answer, Query, ".json");
}
