using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>Keeps in words what is found wrong.</summary>
internal sealed class FoundProblems : IInputProblems
{
    internal List<string> Words { get; } = [];

    public bool HasErrors => Words.Count > 0;

    public void Repeated(PlacedObservation again, RowPlace first) => Words.Add($"row {again.Place.Row} repeats row {first.Row}");

    public void Disagrees(PlacedObservation stated, string held, string input) =>
        Words.Add($"row {stated.Place.Row} states {FigureCell.Text(stated.Observation.Figure!)}, {input} holds {held}");

    public void StillNeeded(string table, string id, string input) => Words.Add($"{input} needs the {table} {id}");
}
