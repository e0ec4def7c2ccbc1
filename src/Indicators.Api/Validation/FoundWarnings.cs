using Indicators.Answers;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What contradicts what in a database, and what in it is not plausible. Whoever keeps the figures sees the small counts too.</summary>
internal sealed record FoundWarnings(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<PlausibilityWarning> NotPlausible, Problem? NotCompared)
{
    private const string Figures = "observations";

    /// <summary>The figures that they are about.</summary>
    internal IEnumerable<Observation> Observations =>
        Conflicts.SelectMany(conflict => conflict.Observations).Concat(NotPlausible.SelectMany(warning => warning.Observations));

    /// <summary>Everything found in a database.</summary>
    internal static FoundWarnings In(string database)
    {
        using var publications = new PublicationSource(database, publishesSmallCounts: true);
        using var publication = publications.Open();
        return new FoundWarnings(ConflictAnswers.All(publication), PlausibilityAnswers.All(publication), ConflictAnswers.IsCompared(publication) ? null : TooMany(publication.Release));
    }

    /// <summary>The rows of figures, in an input that states them.</summary>
    internal Dictionary<ObservationKey, RowPlace> PlacesIn(IEnumerable<PlacedObservation> stated)
    {
        var wanted = Observations.Select(observation => observation.Key).ToHashSet();
        return wanted.Count == 0 ? [] : stated.Where(placed => wanted.Contains(placed.Observation.Key)).ToDictionary(placed => placed.Observation.Key, placed => placed.Place);
    }

    /// <summary>The type of the warning on a contradiction: <c>conflict-sum</c> of a sum.</summary>
    internal static ProblemType TypeOf(ConflictKind kind) => kind switch
    {
        ConflictKind.Counter => ProblemType.ConflictCounter,
        ConflictKind.Parts => ProblemType.ConflictParts,
        ConflictKind.Stated => ProblemType.ConflictStated,
        ConflictKind.Sum => ProblemType.ConflictSum,
        ConflictKind.Time => ProblemType.ConflictTime,
        ConflictKind.Spells => ProblemType.ConflictSpells,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of contradiction"),
    };

    private static Problem TooMany(Release release) => new(
        ProblemType.NotCompared,
        Figures,
        null,
        null,
        null,
        $"{FigureText.Number(release.Counts.Observations)} figures are too many to compare with each other: neither contradictions nor implausible figures were looked for");
}
