using Indicators.Answers;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What contradicts what in a data folder, as warnings at the rows where it stands.</summary>
internal static class ConflictWarnings
{
    /// <summary>A warning for each contradiction, at the first row that is part of it.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">A database that holds it, and nothing else.</param>
    internal static IReadOnlyList<Problem> Of(string folder, string database)
    {
        // Whoever keeps the file sees its small counts too.
        using var publication = new PublicationSource(database, publishesSmallCounts: true).Open();
        var conflicts = ConflictAnswers.All(publication);
        var wanted = conflicts.SelectMany(conflict => conflict.Observations).Select(observation => observation.Key).ToHashSet();
        var places = new DataFolder(folder).Read().Data.Observations
            .Where(placed => wanted.Contains(placed.Observation.Key))
            .ToDictionary(placed => placed.Observation.Key, placed => placed.Place);
        return [.. conflicts.Select(conflict => Warning(conflict, places))];
    }

    private static Problem Warning(Conflict conflict, Dictionary<ObservationKey, RowPlace> places)
    {
        if (conflict.Observations.Count == 0)
        {
            return new Problem(Severity.Warning, "spells.csv", null, "id", string.Join(", ", conflict.Spells.Select(spell => spell.Id)), conflict.Sentence);
        }

        var first = places[conflict.Observations[0].Key];
        return new Problem(Severity.Warning, first.File, first.Row, "value", FigureCell.Text(conflict.Observations[0].Figure!), conflict.Sentence);
    }
}
