namespace Indicators.Store;

/// <summary>The conditions, in SQL, of the rows that a release holds.</summary>
internal sealed class ReleaseCondition
{
    private readonly long? past;

    private ReleaseCondition(long? past) => this.past = past;

    /// <summary>The release in force: its rows are found by partial indexes.</summary>
    internal static ReleaseCondition Latest { get; } = new(null);

    /// <summary>An earlier release.</summary>
    internal static ReleaseCondition At(long release) => new(release);

    /// <summary>Observations that are read: those of the release, and the first input's where several state the same figure.</summary>
    internal string Observations =>
        $"""
        {Of("observation")} AND NOT (observation.input > (SELECT min(number) FROM input) AND EXISTS (
          SELECT 1 FROM observation AS earlier
          WHERE {Of("earlier")} AND earlier.input < observation.input AND {ObservationTable.SameKey("earlier", "observation")}))
        """;

    /// <summary>Selects the observations of whatever release, by the indexes of those in force and of those that ended.</summary>
    internal static string Any(string condition) =>
        $"SELECT rowid FROM observation WHERE ended_in IS NULL AND {condition} UNION ALL SELECT rowid FROM observation WHERE ended_in IS NOT NULL AND {condition}";

    // Two halves, because the rows that ended have an index of their own.
    internal string Of(string table) => past is { } release
        ? $"(({table}.ended_in IS NULL AND {table}.added_in <= {release}) OR ({table}.ended_in > {release} AND {table}.added_in <= {release}))"
        : $"{table}.ended_in IS NULL";
}
