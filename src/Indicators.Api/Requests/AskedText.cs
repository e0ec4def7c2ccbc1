using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which release is asked for, and in which language.</summary>
internal class AskedText : AskedRelease
{
    internal const string LanguageName = "lang";

    /// <summary>The language of names, definitions, notes, sentences and displayed figures: <c>en</c> (as without it), <c>sr-Latn</c> or <c>sr-Cyrl</c>. Codes and the names of fields and columns stay as they are.</summary>
    /// <example>sr-Latn</example>
    [FromQuery(Name = LanguageName)]
    public string? Lang { get; init; }

    /// <summary>The language asked for; English where it is none of those that there are, which is refused.</summary>
    internal Language ReadLanguage(ValueReader values) => Read(values, Lang);

    /// <summary>The language that somebody wrote; English where it is none of those that there are, which is refused.</summary>
    internal static Language Read(ValueReader values, string? lang) =>
        values.Choice(LanguageName, lang, [.. LanguageTag.All.Keys]) is { } tag && LanguageTag.All.TryGetValue(tag, out var language) ? language : Language.English;
}

/// <summary>Answers from the release and in the language that are asked for.</summary>
internal static class AskedTextAnswer
{
    /// <summary>An answer; where there is no such release or language, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(this PublicationSource publications, AskedText asked, Func<Publication, Language, Results<TOk, ProblemHttpResult>> answer)
        where TOk : IResult
    {
        var values = new ValueReader();
        var language = asked.ReadLanguage(values);
        return values.Errors.Count > 0 ? Refusal.Of(ProblemKind.WrongValue, values.Errors) : publications.Answer(asked.AsOf, publication => answer(publication, language));
    }
}
