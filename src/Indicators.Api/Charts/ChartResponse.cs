using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A chart.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Indicator">The indicator that it shows.</param>
/// <param name="Geo">The area.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What is counted, and in which unit.</param>
/// <param name="Say">One line of what one may say from it.</param>
/// <param name="SayNot">One line of what one may not say from it.</param>
/// <param name="Links">The picture and its figures.</param>
public sealed record ChartResponse(
    string Id, string Indicator, string Geo, Wording Title, Wording Subtitle, Wording Say, Wording SayNot, IReadOnlyDictionary<string, string> Links)
{
    internal static ChartResponse Of(ChartDefinition definition) => new(
        definition.Id,
        definition.Indicator,
        definition.Geo,
        definition.Title,
        definition.Subtitle,
        definition.Say,
        definition.SayNot,
        new Dictionary<string, string>
        {
            ["png"] = $"/charts/{definition.Id}.png",
            ["svg"] = $"/charts/{definition.Id}.svg",
            ["pdf"] = $"/charts/{definition.Id}.pdf",
            ["alt"] = $"/charts/{definition.Id}.alt.txt",
            ["embed"] = $"/embed/{definition.Id}",
            ["embedCode"] = $"/embed/{definition.Id}.json",
            ["json"] = $"/charts/{definition.Id}.json",
            ["csv"] = $"/charts/{definition.Id}.csv",
        });
}

/// <summary>The charts.</summary>
/// <param name="Charts">All of them.</param>
public sealed record ChartsResponse(IReadOnlyList<ChartResponse> Charts);
