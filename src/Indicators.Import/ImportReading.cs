using Indicators.Model;

namespace Indicators.Import;

/// <summary>What reading an input gives. Its observations are read when they are asked for, and their problems found then.</summary>
public sealed class ImportReading : IInputProblems
{
    private readonly ProblemList problems;

    internal ImportReading(DataSet data, ProblemList problems)
    {
        Data = data;
        this.problems = problems;
    }

    /// <summary>The content; not to be stored while <see cref="HasErrors"/>.</summary>
    public DataSet Data { get; }

    /// <summary>Everything found wrong or doubtful so far.</summary>
    public IReadOnlyList<Problem> Problems => problems.ToList();

    /// <inheritdoc/>
    public bool HasErrors => problems.HasErrors;

    /// <inheritdoc/>
    public void Repeated(PlacedObservation again, RowPlace first) =>
        problems.Add(ProblemType.PrimaryKey, again.Place.File, again.Place.Row, "indicator", again.Observation.Indicator, $"row {first.Row} of {first.File} has the same key; each may be there once");

    /// <inheritdoc/>
    public void Disagrees(PlacedObservation stated, string held, string input) => problems.Add(
        ProblemType.InputConflict,
        stated.Place.File,
        stated.Place.Row,
        "value",
        stated.Observation.Figure is { } figure ? FigureCell.Text(figure) : "",
        $"the input {input} states {(held.Length == 0 ? "that there is no figure" : held)} for the same key; both may state one figure, not two");

    /// <inheritdoc/>
    public void StillNeeded(string table, string id, string input) =>
        problems.Add(ProblemType.StillReferenced, $"{table}s.csv", null, "id", id, $"the {table} is missing or was removed, and observations of the input {input} need it");
}
