namespace Indicators.Store;

/// <summary>Whether an observation is held back, in SQL: what any input now marks as confidential is so in every release, however it was published before.</summary>
internal static class HeldBack
{
    /// <summary>The row that holds an observation back, under the name <c>held_back</c>: the newest of its input, and confidential.</summary>
    /// <param name="observation">The name of the observation's row.</param>
    /// <param name="known">Only what was marked up to this release; null for all that is marked now.</param>
    internal static string Row(string observation, long? known = null) =>
        $"""
        FROM observation AS held_back
        WHERE held_back.conf <> 'F' AND {ObservationTable.SameKey("held_back", observation)}{UpTo("held_back", known)}
          AND NOT EXISTS (
            SELECT 1 FROM observation AS released
            WHERE {ObservationTable.SameKey("released", "held_back")} AND released.input = held_back.input AND released.added_in > held_back.added_in AND released.conf = 'F'{UpTo("released", known)})
        ORDER BY held_back.added_in DESC
        """;

    /// <summary>The letter under which an observation is published or not: the one that holds it back, else its own.</summary>
    /// <param name="observation">The name of the observation's row.</param>
    /// <param name="known">Only what was marked up to this release; null for all that is marked now.</param>
    internal static string Letter(string observation, long? known = null) => $"coalesce((SELECT held_back.conf {Row(observation, known)} LIMIT 1), {observation}.conf)";

    private static string UpTo(string row, long? known) => known is { } release ? $" AND {row}.added_in <= {release}" : "";
}
