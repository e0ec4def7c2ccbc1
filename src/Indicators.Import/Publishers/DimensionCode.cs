using Indicators.Model;

namespace Indicators.Import;

/// <summary>A code of a dimension as spellings write it: alone, where only one of the column's dimensions has it, or as <c>dimension=code;…</c>.</summary>
internal static class DimensionCode
{
    /// <summary>The part of a breakdown; null if it is none of these dimensions'.</summary>
    internal static CellSays? Read(string code, IReadOnlyList<string> dimensions, CodeLists codes)
    {
        var parts = code.Contains('=', StringComparison.Ordinal) ? Written(code) : [.. dimensions.Where(dimension => codes.Know(dimension, code)).Select(dimension => (dimension, code))];
        var isOne = code.Contains('=', StringComparison.Ordinal) ? parts.Count > 0 : parts.Count == 1;
        return isOne && parts.All(part => dimensions.Contains(part.Dimension) && codes.Know(part.Dimension, part.Code)) ? new CellSays(code, parts, null) : null;
    }

    private static IReadOnlyList<(string Dimension, string Code)> Written(string code)
    {
        try
        {
            return Breakdown.Parse(code).Parts;
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
