using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A pair of figures that a claimed ratio could mean, before it is checked.</summary>
/// <param name="Operands">The two observations.</param>
/// <param name="Derived">By what it is calculated: the claim's indicator, or one like it.</param>
/// <param name="Kind">How it belongs to the claim.</param>
internal sealed record PairCandidate(OperandPair Operands, DerivedIndicator Derived, PairKind Kind)
{
    /// <summary>Why it may not be what is claimed.</summary>
    internal IReadOnlyList<Wording> Caveats { get; init; } = [];

    /// <summary>The parts that the numerator was added from; null where its document prints it.</summary>
    internal AddedPart? Added { get; init; }
}
