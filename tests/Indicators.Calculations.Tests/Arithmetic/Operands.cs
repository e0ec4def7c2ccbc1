using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Bounds as a cell writes them and a formula takes them.</summary>
internal static class Operands
{
    internal static Bounds OfCount(string cell) => Of(cell, FigureKind.Count);

    internal static Bounds Of(string cell, FigureKind kind) =>
        Operand.Of(FigureCell.Parse(cell, "", kind), ObservationStatus.Normal, kind).Bounds
        ?? throw new ArgumentException("a cell with limits", nameof(cell));
}
