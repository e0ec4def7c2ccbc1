using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>For rows that are right: whatever is found wrong with them fails the test.</summary>
internal sealed class NoProblems : IInputProblems
{
    public bool HasErrors => false;

    public void Repeated(PlacedObservation again, RowPlace first) => throw new InvalidOperationException($"{again} repeats {first}");

    public void Disagrees(PlacedObservation stated, string held, string input) => throw new InvalidOperationException($"{input} states {held} for {stated}");

    public void StillNeeded(string table, string id, string input) => throw new InvalidOperationException($"{input} needs the {table} {id}");
}
