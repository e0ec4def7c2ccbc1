using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A picture on a page.</summary>
/// <param name="Definition">The chart.</param>
/// <param name="Asked">What is asked of it, as a query; empty for a picture as it is defined.</param>
/// <param name="Content">What is on it.</param>
public sealed record ShownPicture(ChartDefinition Definition, string Asked, ChartContent Content)
{
    internal static bool IsOf(Publication publication, ChartDefinition definition) => definition.Indicators.All(indicator => publication.Catalogue.Find(indicator) is not null);

    internal static ShownPicture Of(Publication publication, ChartDefinition definition, ChartRequest request, string asked) =>
        new(definition, asked, ChartContents.Of(publication, definition, request));

    /// <summary>Its title, which says what is asked.</summary>
    internal Wording Title => Content.Definition.Title;

    /// <summary>Whether it says more than a number.</summary>
    internal bool IsWorthShowing => PlainChart.IsWorthShowing(Content);

    /// <summary>Whether it shows other figures than those that its definition, and what may be said from it, are about.</summary>
    internal bool IsAsked => Asked.Length > 0;

    /// <summary>Where it is in a format, with what is asked of it.</summary>
    internal string Path(string suffix) => $"/charts/{Definition.Id}{suffix}{Asked}";
}
