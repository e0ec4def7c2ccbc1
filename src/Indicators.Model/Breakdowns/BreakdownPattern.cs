namespace Indicators.Model;

/// <summary>Breakdowns that share some codes and have any code in other dimensions: <c>group=refugee-migrant;origin=*</c>.</summary>
public sealed record BreakdownPattern
{
    private const string AnyCode = "*";

    private BreakdownPattern(Breakdown given, IReadOnlyList<string> each)
    {
        Given = given;
        Each = each;
    }

    /// <summary>The codes that all of them share.</summary>
    public Breakdown Given { get; }

    /// <summary>The dimensions marked <c>*</c>: each code that occurs there makes one part.</summary>
    public IReadOnlyList<string> Each { get; }

    /// <summary>The pattern as files write it.</summary>
    public string Text => string.Join(';', Given.Parts.Select(part => $"{part.Dimension}={part.Code}").Concat(Each.Select(dimension => $"{dimension}={AnyCode}")));

    /// <summary>Reads a pattern as files write it. The codes themselves are not checked.</summary>
    /// <param name="text"><c>dimension=code;dimension=*;…</c>; empty for the total.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="FormatException">A part is no pair, or a dimension is unknown or named twice.</exception>
    public static BreakdownPattern Parse(string text)
    {
        var all = Breakdown.Parse(text);
        return new BreakdownPattern(
            Breakdown.Of(all.Parts.Where(part => part.Code != AnyCode)),
            [.. all.Parts.Where(part => part.Code == AnyCode).Select(part => part.Dimension)]);
    }

    /// <summary>Whether a breakdown has the given codes, a code in each marked dimension, and nothing else.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>Whether it is one of those that the pattern describes.</returns>
    public bool Fits(Breakdown breakdown) =>
        breakdown.Has(Given)
        && Each.All(dimension => breakdown[dimension] is not null)
        && breakdown.Parts.Count == Given.Parts.Count + Each.Count;

    /// <inheritdoc/>
    public bool Equals(BreakdownPattern? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
