using Indicators.Model;

namespace Indicators.Api;

/// <summary>What stands on the page of documents.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Sources">The documents.</param>
public sealed record SourcesContent(PageView View, IReadOnlyList<Source> Sources);

/// <summary>The words of the page of documents.</summary>
internal static class SourceWords
{
    internal static readonly Wording Title = new("Sources", "Извори");
    internal static readonly Wording Lead = new(
        "The documents that print the figures. Cite them: the figures are theirs. Each figure names its document and the place in it.",
        "Документи који наводе податке. Цитирајте њих: подаци су њихови. Уз сваки податак стоје документ и место у њему.");
    internal static readonly Wording All = new("All of them for citation tools:", "Сви, за програме за цитирање:");
    internal static readonly Wording CountedBy = new("Counted by", "Ко је бројао");
    internal static readonly Wording Open = new("Open the document", "Отвори документ");
}
