using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A picture on a page.</summary>
/// <param name="Definition">The chart.</param>
/// <param name="Asked">What is asked of it, as a query; empty for a picture as it is defined.</param>
/// <param name="Title">Its title.</param>
/// <param name="Alt">The picture in words.</param>
/// <param name="IsWorthShowing">Whether it says more than a number.</param>
public sealed record ShownPicture(ChartDefinition Definition, string Asked, Wording Title, string Alt, bool IsWorthShowing)
{
    internal static bool IsOf(Publication publication, ChartDefinition definition) => definition.Indicators.All(indicator => publication.Catalogue.Find(indicator) is not null);

    internal static ShownPicture Of(Publication publication, ChartDefinition definition, ChartRequest request, string asked, Language language)
    {
        var content = ChartContents.Of(publication, definition, request);
        return new ShownPicture(definition, asked, content.Definition.Title, AltText.Of(content, language), PlainChart.IsWorthShowing(content));
    }

    /// <summary>Whether it shows other figures than those that its definition, and what may be said from it, are about.</summary>
    internal bool IsAsked => Asked.Length > 0;

    /// <summary>Where it is in a format, with what is asked of it.</summary>
    internal string Path(string suffix) => $"/charts/{Definition.Id}{suffix}{Asked}";

    /// <summary>Where it is as a page shows it: with its letters, because a picture of its own cannot take those of the page.</summary>
    internal string Drawn(Theme theme, string size = "") =>
        $"{Path(".svg")}{(IsAsked ? '&' : '?')}theme={ThemeName.All.First(named => named.Value == theme).Key}{(size.Length == 0 ? "" : $"&size={size}")}";
}
