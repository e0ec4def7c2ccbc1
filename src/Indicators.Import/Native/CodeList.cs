namespace Indicators.Import;

/// <summary>One list of codes, in its order.</summary>
internal sealed class CodeList
{
    internal static readonly CodeList Empty = new([]);

    private readonly Dictionary<string, int> positions;

    internal CodeList(IReadOnlyList<string> codes)
    {
        Codes = codes;
        positions = codes.Select((code, position) => (code, position)).ToDictionary(known => known.code, known => known.position);
    }

    internal IReadOnlyList<string> Codes { get; }

    internal bool Has(string code) => positions.ContainsKey(code);

    /// <summary>Where a code stands; before all others if it is not in the list.</summary>
    internal int PositionOf(string code) => positions.GetValueOrDefault(code, -1);
}
