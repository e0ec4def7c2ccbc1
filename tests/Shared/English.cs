using Indicators.Model;

namespace Indicators.Tests;

/// <summary>The English of texts, which tests compare; their Serbian has tests of its own.</summary>
internal static class English
{
    internal static IReadOnlyList<string> InEnglish(this IEnumerable<Wording> texts) => [.. texts.Select(text => text.En)];
}
