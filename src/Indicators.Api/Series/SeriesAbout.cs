using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is to be known of a series beside its figures, in lines.</summary>
internal static class SeriesAbout
{
    private static readonly Wording Title = new("Title", "Наслов");
    private static readonly Wording Indicator = new("Indicator", "Показатељ");
    private static readonly Wording Definition = new("Definition", "Дефиниција");
    private static readonly Wording Caveat = new("Caveat", "Ограничење");
    private static readonly Wording Withheld = new("Withheld", "Не објављује се");
    private static readonly Wording Address = new("Address", "Адреса");
    private static readonly Wording Cite = new("Citation", "Цитирање");
    private static readonly Wording Licence = new("Licence", "Лиценца");

    /// <summary>Each thing with its name, in the language of the answer.</summary>
    internal static IEnumerable<(string What, string Text)> Lines(SeriesAnswer answer, AskedAt asked) =>
        Told(answer, asked).Where(line => line.Text is { En.Length: > 0 }).Select(line => (line.What.In(answer.Language), line.Text!.In(answer.Language)));

    /// <summary>How to cite the figures of an answer.</summary>
    internal static string Citation(SeriesAnswer answer, AskedAt asked) =>
        FiguresCitation.Of(answer.Indicator.Name, answer.Release, asked.Pinned(answer), answer.Sources, answer.Language);

    private static IEnumerable<(Wording What, Wording? Text)> Told(SeriesAnswer answer, AskedAt asked)
    {
        var (indicator, release) = (answer.Indicator, answer.Release);
        return
        [
            (Title, indicator.Name),
            (Indicator, Wording.Same(indicator.Id)),
            (Definition, indicator.Definition),
            (IndicatorWords.Unit, UnitNames.Of(indicator.Unit.Code)),
            (IndicatorWords.Formula, indicator.Formula),
            (Caveat, indicator.Caveat),
            .. answer.Notes.Select(note => (IndicatorWords.Note, (Wording?)note)),
            (IndicatorWords.Figures, Count(answer.Observations.Count)),
            (Withheld, Count(answer.Withheld.Count)),
            .. answer.Withheld.Reasons.Select(reason => (Withheld, (Wording?)Wording.Joined(" ", [Wording.Same($"{reason.Count} (CONF_STATUS {reason.Confidentiality}):"), reason.Reason]))),
            (FrameWords.Release, Wording.Same($"{release.Number} ({release.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC)")),
            (Address, Wording.Same(asked.Pinned(answer))),
            (Cite, Wording.Same(Citation(answer, asked))),
            (Licence, FrameWords.Terms),
        ];
    }

    private static Wording Count(int count) => Wording.Same(count.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Where a question was asked.</summary>
/// <param name="Host">The host, with its scheme: what is printed or kept is cited by a whole address.</param>
/// <param name="Query">The parameters, as they were sent.</param>
internal sealed record AskedAt(string Host, string Query)
{
    internal static AskedAt Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}", request.QueryString.Value ?? "");

    /// <summary>The same question to the release that answered it: for a file that is kept, whose links must not lead to a later one.</summary>
    internal AskedAt OfItsRelease(SeriesAnswer answer) => this with { Query = QueryText.Pinned(Query, answer.Release.Number) };

    /// <summary>The whole address of the answer that stays as it is.</summary>
    internal string Pinned(SeriesAnswer answer) => Host + SeriesLinks.Pinned(answer, Query);
}
