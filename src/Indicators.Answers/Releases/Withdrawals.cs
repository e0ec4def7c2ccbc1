using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What went with the figures that one release had and that were withdrawn up to another: told by name, without what it said.</summary>
public sealed class Withdrawals
{
    private static readonly Wording Reason = new("It is made of a figure that was withdrawn.", "Начињен је од податка који је повучен.");

    private Withdrawals(Publication before, Publication after) => (Before, After) = (before, after);

    /// <summary>The earlier release as it was published then.</summary>
    public Publication Before { get; }

    /// <summary>The earlier release without what was withdrawn up to the later one.</summary>
    public Publication After { get; }

    /// <summary>The two readings of the earlier release; null where nothing was withdrawn between the two.</summary>
    /// <param name="before">The earlier release; null for the time before the first.</param>
    /// <param name="after">The later release.</param>
    /// <param name="figures">What became of the figures between the two.</param>
    public static Withdrawals? Between(Publication? before, Publication after, IEnumerable<FigureChange> figures) =>
        before is not null && figures.Any(figure => figure.Kind == ChangeKind.Withdrawn)
            ? new(before.AsKnownIn(before.Release, before.Release.Number), before.AsKnownIn(before.Release, after.Release.Number))
            : null;

    internal IReadOnlyList<DerivedChange> Derived(ReleaseChanges changes) =>
        [.. DerivedChanges.Between(Before, After, changes).Where(change => change.Kind == ChangeKind.Removed).Select(change => new DerivedChange(ChangeKind.Withdrawn, change.Indicator, Nameless(change.Before!), null, null))];

    internal IReadOnlyList<ClaimChange> Claims(Publication later) => Told(
        ClaimAnswers.All(Before), ClaimAnswers.All(After), ClaimAnswers.All(later), claim => claim.Claim.Id, claim => claim.Sentence, (id, now) => new ClaimChange(ChangeKind.Withdrawn, id, null, now));

    internal IReadOnlyList<ConflictChange> Conflicts(Publication later) => Told(
        ReleaseDifferences.AllOf(Before), ReleaseDifferences.AllOf(After), ReleaseDifferences.AllOf(later), conflict => conflict.Id, conflict => conflict.Sentence, (id, now) => new ConflictChange(ChangeKind.Withdrawn, id, null, now));

    // Of each that said something else before the withdrawal: what the later release says of it.
    private static IReadOnlyList<TChange> Told<T, TChange>(
        IEnumerable<T> before, IEnumerable<T> after, IEnumerable<T> later, Func<T, string> id, Func<T, Wording> sentence, Func<string, T?, TChange> change)
        where T : class
    {
        var (kept, now) = (after.ToDictionary(id, sentence), later.ToDictionary(id));
        return [.. before.Where(one => kept.GetValueOrDefault(id(one)) != sentence(one)).Select(one => change(id(one), now.GetValueOrDefault(id(one))))];
    }

    // Its part may be what lets somebody be recognised.
    private static SeriesObservation Nameless(SeriesObservation figure) => figure with
    {
        Breakdown = Breakdown.Total,
        Figure = null,
        Reason = Reason,
        Status = ObservationStatus.Suppressed,
        Shown = new Wording("–", "–"),
        Locator = "",
        Confidence = null,
        Notes = [],
        Conflicts = [],
    };
}
