namespace Indicators.Model;

/// <summary>An observation and where its input states it, for messages.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct PlacedObservation(Observation Observation, RowPlace Place)
{
    /// <summary>An observation that stands in no file.</summary>
    /// <param name="observation">The observation.</param>
    public static implicit operator PlacedObservation(Observation observation) => new(observation, new RowPlace("", 0));
}

/// <summary>A row of a file.</summary>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Row">The row as a spreadsheet counts, the header being row 1.</param>
public readonly record struct RowPlace(string File, long Row);
