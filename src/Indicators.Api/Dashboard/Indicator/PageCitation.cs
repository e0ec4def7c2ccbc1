using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>How the page of an indicator is cited: always as it was in one release.</summary>
internal static class PageCitation
{
    /// <summary>The page as a document, for citation tools.</summary>
    internal static Source AsDocument(PageView view, IndicatorEntry indicator) => new()
    {
        Id = $"indicators-{indicator.Id}-{view.Release.Number}",
        CountedBy = "",
        Publisher = view[FrameWords.Product],
        Title = $"{view[indicator.Name]}, {view[FrameWords.Release].ToLowerInvariant()} {view.Release.Number}",
        Url = view.Host + view.Pinned,
        Published = Period.Parse(view.Release.At.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        Accessed = null,
        Licence = FrameWords.Terms.En,
        Language = view.Language == Language.English ? "en" : "sr",
        SmallCountFrom = "",
        Covers = "",
        Note = "",
    };
}
