using System.Runtime.CompilerServices;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>An indicator.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name, in the language asked for.</param>
/// <param name="NameSr">Its name in Serbian, in Cyrillic.</param>
/// <param name="Kind">What sort of number it is (<c>count</c>, <c>quantity</c>, <c>percent</c>), or how it is calculated (<c>rate</c>, <c>share</c>, …).</param>
/// <param name="Derived">Whether it is calculated.</param>
/// <param name="Unit">The code of its unit.</param>
/// <param name="Definition">What is counted or calculated, in the language asked for.</param>
/// <param name="DefinitionSr">The same in Serbian, in Cyrillic.</param>
/// <param name="Formula">How it is calculated, in the language asked for; null where it is counted.</param>
/// <param name="Caveat">What one may not take it for; in the language asked for; empty if nothing needs saying.</param>
/// <param name="CaveatSr">The same in Serbian, in Cyrillic.</param>
/// <param name="Links">Its figures; of a rate, the other rates of the same number.</param>
public sealed record IndicatorResponse(
    string Id,
    string Name,
    string NameSr,
    string Kind,
    bool Derived,
    string Unit,
    string Definition,
    string DefinitionSr,
    string? Formula,
    string Caveat,
    string CaveatSr,
    IReadOnlyDictionary<string, string> Links)
{
    // Each answer about an indicator tells of it.
    private static readonly ConditionalWeakTable<IndicatorEntry, IndicatorResponse> Made = [];

    internal static IndicatorResponse Of(IndicatorEntry entry) => Made.GetValue(entry, indicator => WrittenOnce.Keep(Make(indicator)));

    private static IndicatorResponse Make(IndicatorEntry entry) => new(
        entry.Id,
        entry.Name.In(entry.Language),
        entry.Name.Sr,
        entry.Kind,
        entry.IsDerived,
        entry.Unit.Code,
        entry.Definition.In(entry.Language),
        entry.Definition.Sr,
        entry.Formula?.In(entry.Language),
        entry.Caveat.In(entry.Language),
        entry.Caveat.Sr,
        LinksOf(entry));

    private static Dictionary<string, string> LinksOf(IndicatorEntry entry)
    {
        var links = new Dictionary<string, string>
        {
            ["self"] = $"/api/v1/indicators/{entry.Id}",
            ["json"] = $"/api/v1/series/{entry.Id}.json",
            ["csv"] = $"/api/v1/series/{entry.Id}.csv",
        };
        if (entry.ComparedAs is { } above)
        {
            links["comparison"] = $"/api/v1/comparisons/{above}";
        }

        return links;
    }
}

/// <summary>The indicators.</summary>
/// <param name="Indicators">All of them, observed and derived.</param>
/// <param name="Release">The release that they are of.</param>
public sealed record IndicatorsResponse(IReadOnlyList<IndicatorResponse> Indicators, Release Release);
