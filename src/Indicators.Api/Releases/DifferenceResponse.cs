using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What differs between two releases, and what follows from it.</summary>
/// <param name="From">The earlier release; null for the time before the first.</param>
/// <param name="To">The later release.</param>
/// <param name="Summary">How many changes there are, by what they are.</param>
/// <param name="Observations">Figures, the most severe change first: withdrawn, removed, changed, new, restated (the same figure, another place or note).</param>
/// <param name="Definitions">Everything else that was stated: sources, indicators, notes, spells, claims, ….</param>
/// <param name="Derived">Calculated figures that moved.</param>
/// <param name="Claims">Claims whose verdict or sentence is another one.</param>
/// <param name="Conflicts">Contradictions and differences that came, went or changed.</param>
/// <param name="Charts">Charts that show something else.</param>
public sealed record DifferenceResponse(
    Release? From,
    Release To,
    DifferenceSummary Summary,
    IReadOnlyList<FigureChangeResponse> Observations,
    IReadOnlyList<DefinitionChangeResponse> Definitions,
    IReadOnlyList<DerivedChangeResponse> Derived,
    IReadOnlyList<StatementChangeResponse> Claims,
    IReadOnlyList<StatementChangeResponse> Conflicts,
    IReadOnlyList<ChartChangeResponse> Charts)
{
    /// <summary>A difference as it is served.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="charts">What became of the charts.</param>
    /// <param name="placeOf">Where the later figure stands in a file; for a folder that is not imported yet.</param>
    public static DifferenceResponse Of(ReleaseDifference difference, IReadOnlyList<ChartChangeResponse> charts, Func<ObservationKey, RowPlace?> placeOf) => new(
        difference.From,
        difference.To,
        DifferenceSummary.Of(difference, charts.Count),
        [.. difference.Figures.Select(change => FigureChangeResponse.Of(change, placeOf(change.Key)))],
        [.. difference.Definitions.Select(change => new DefinitionChangeResponse(change.Kind.Code(), change.Table, change.Id))],
        [.. difference.Derived.Select(DerivedChangeResponse.Of)],
        [.. difference.Claims.Select(change => new StatementChangeResponse(change.Kind.Code(), change.Id, change.Before?.Sentence.En, change.After?.Sentence.En, change.Before?.Verdict.Code(), change.After?.Verdict.Code()))],
        [.. difference.Conflicts.Select(change => new StatementChangeResponse(change.Kind.Code(), change.Id, change.Before?.Sentence.En, change.After?.Sentence.En, null, null))],
        charts);
}

/// <summary>How many changes there are.</summary>
/// <param name="Withdrawn">How many figures are held back from now on.</param>
/// <param name="Removed">How many figures are gone.</param>
/// <param name="Changed">How many figures say something else.</param>
/// <param name="New">How many figures are new.</param>
/// <param name="Restated">How many figures are the same, with another place or note; they count as confirmed, too.</param>
/// <param name="Confirmed">How many figures are the same in both.</param>
/// <param name="Withheld">How many changes there are of figures that are held back, which are not told.</param>
/// <param name="Definitions">How many changes there are of everything else that was stated.</param>
/// <param name="Derived">How many calculated figures moved.</param>
/// <param name="Claims">How many claims are checked with another result.</param>
/// <param name="Conflicts">How many contradictions and differences came, went or changed.</param>
/// <param name="Charts">How many charts show something else.</param>
public sealed record DifferenceSummary(
    int Withdrawn, int Removed, int Changed, int New, int Restated, long Confirmed, int Withheld, int Definitions, int Derived, int Claims, int Conflicts, int Charts)
{
    internal static DifferenceSummary Of(ReleaseDifference difference, int charts)
    {
        var kinds = difference.Figures.CountBy(change => change.Kind).ToDictionary();
        return new DifferenceSummary(
            kinds.GetValueOrDefault(ChangeKind.Withdrawn), kinds.GetValueOrDefault(ChangeKind.Removed), kinds.GetValueOrDefault(ChangeKind.Changed), kinds.GetValueOrDefault(ChangeKind.New),
            kinds.GetValueOrDefault(ChangeKind.Restated), difference.Confirmed, difference.Withheld, difference.Definitions.Count, difference.Derived.Count, difference.Claims.Count,
            difference.Conflicts.Count, charts);
    }
}
