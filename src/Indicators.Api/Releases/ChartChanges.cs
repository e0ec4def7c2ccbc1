using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Compares what the charts show of two releases.</summary>
public static class ChartChanges
{
    /// <summary>A change for each chart whose figures differ. Of one that lost a withdrawn figure, what it lost is not told.</summary>
    /// <param name="library">The charts.</param>
    /// <param name="before">The earlier release; null for the time before the first.</param>
    /// <param name="after">The later release.</param>
    /// <param name="figures">What became of the figures between the two.</param>
    public static IReadOnlyList<ChartChangeResponse> Between(ChartLibrary library, Publication? before, Publication after, IReadOnlyList<FigureChange> figures)
    {
        var withdrawals = Withdrawals.Between(before, after, figures);
        return
        [
            .. library.Definitions
                .Select(definition => Between(definition.Id, before is null ? null : Figures(definition, before), Figures(definition, after)) is var change && IsIn(withdrawals, definition)
                    ? change with { Change = ChangeKind.Withdrawn.Code() }
                    : change)
                .Where(change => change.NoLonger.Count + change.Now.Count > 0 || change.Change == ChangeKind.Withdrawn.Code())
                .OrderBy(change => change.Change != ChangeKind.Withdrawn.Code()),
        ];
    }

    private static bool IsIn(Withdrawals? withdrawals, ChartDefinition definition) =>
        withdrawals is not null && (Figures(definition, withdrawals.Before) ?? []).Except(Figures(definition, withdrawals.After) ?? []).Any();

    private static ChartChangeResponse Between(string id, IReadOnlyList<string>? before, IReadOnlyList<string>? after) => new(
        (before is null ? ChangeKind.New : after is null ? ChangeKind.Removed : ChangeKind.Changed).Code(), id, [.. (before ?? []).Except(after ?? [])], [.. (after ?? []).Except(before ?? [])]);

    private static IReadOnlyList<string>? Figures(ChartDefinition definition, Publication publication) =>
        definition.Indicators.Any(indicator => publication.Catalogue.Find(indicator) is null) ? null : AltText.Figures(ChartContents.Of(publication, definition));
}
