using Indicators.Model;

namespace Indicators.Api;

/// <summary>How figures are cited as they are collected here: always as they were in one release, with the documents that they come from.</summary>
internal static class FiguresCitation
{
    internal static string Of(Wording name, Release release, string address, IReadOnlyList<Source> sources, Language language)
    {
        var day = PeriodText.Shown(DateOnly.FromDateTime(release.At.UtcDateTime)).In(language);
        var work = $"{FrameWords.Product.In(language)}, {Quotation.Of(name.In(language), language)}";
        return $"{work}, {FrameWords.Release.Lowered().In(language)} {release.Number} ({day}), {address}.{CitedDocuments.Sentence(sources, language)}";
    }
}
