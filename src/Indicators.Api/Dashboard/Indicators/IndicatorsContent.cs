using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What stands on the page of all indicators.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Indicators">The indicators that have figures of Serbia.</param>
/// <param name="Elsewhere">Those that have none of Serbia.</param>
public sealed record IndicatorsContent(PageView View, IReadOnlyList<ListedIndicator> Indicators, IReadOnlyList<IndicatorEntry> Elsewhere)
{
    private const string Area = "SRB";

    internal static IndicatorsContent Of(Publication publication, PageView view)
    {
        var all = publication.Catalogue.Entries
            .Select(entry => new ListedIndicator(
                entry,
                LatestFigures.Of(SeriesAnswers.Find(publication, new SeriesQuery { Indicator = entry.Id, Areas = [Area], Language = view.Language }).Observations)))
            .ToList();
        return new IndicatorsContent(view, [.. all.Where(listed => listed.Latest.Count > 0)], [.. all.Where(listed => listed.Latest.Count == 0).Select(listed => listed.Entry)]);
    }
}

/// <summary>An indicator in a list.</summary>
/// <param name="Entry">The indicator.</param>
/// <param name="Latest">Its latest figures.</param>
public sealed record ListedIndicator(IndicatorEntry Entry, IReadOnlyList<SeriesObservation> Latest);

/// <summary>The words of the page of all indicators.</summary>
internal static class IndicatorListWords
{
    internal static readonly Wording Title = new("All indicators", "Сви показатељи");
    internal static readonly Wording Lead = new("What there are figures of, with the latest for Serbia. Each has a page with all years, countries, sources and files.", "О чему постоје подаци, са најновијим за Србију. Сваки има страницу са свим годинама, земљама, изворима и датотекама.");
    internal static readonly Wording Calculated = new("Rates, shares, changes and days", "Стопе, удели, промене и дани");
    internal static readonly Wording Counted = new("Counts and amounts", "Бројеви и износи");
    internal static readonly Wording Indicator = new("Indicator", "Показатељ");
    internal static readonly Wording Latest = new("Latest figure", "Најновији податак");
    internal static readonly Wording Source = new("Document", "Документ");
    internal static readonly Wording Elsewhere = new("Defined, with no figures of Serbia yet, which is not zero", "Дефинисани, а још без података о Србији, што није нула");
    internal static readonly Wording More = new("and further figures", "и још података");
}
