using Indicators.Model;

namespace Indicators.Api;

/// <summary>Texts as answers list them.</summary>
internal static class WordingLists
{
    internal static IReadOnlyList<string> In(this IReadOnlyList<Wording> texts, Language language) => texts.Count == 0 ? [] : [.. texts.Select(text => text.In(language))];
}
