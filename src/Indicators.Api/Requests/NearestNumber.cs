using System.Globalization;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The number that somebody most likely meant. Only a suggestion: it is never taken.</summary>
internal static class NearestNumber
{
    private const int MostDecimals = 6;

    /// <summary>The spelling that is allowed; null where there is nothing to suggest.</summary>
    internal static string? Of(string text, FigureKind kind)
    {
        var plain = text.Trim().Replace('−', '-').Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).TrimEnd('%').TrimStart('+');
        // 0,004 has a decimal comma; 116,000 and 1,234.5 have commas between thousands, and so could 0.004.
        string[] candidates = [plain, plain.Count(',') == 1 && !plain.Contains('.') && !IsGrouped(plain) ? plain.Replace(',', '.') : plain.Replace(",", "", StringComparison.Ordinal)];
        return candidates.Select(candidate => Spelt(candidate, kind)).FirstOrDefault(spelt => spelt is not null && spelt != text);
    }

    // "0,004" is a fraction; "116,000" a number of people.
    private static bool IsGrouped(string text) => text.Split(',') is [{ Length: > 0 and <= 3 } before, { Length: 3 }] && before is not "0" and not "-0";

    private static string? Spelt(string candidate, FigureKind kind)
    {
        if (FigureCell.Number(candidate, kind) is not null)
        {
            return candidate;
        }

        // Leading zeros, ".5", and more decimals than are allowed.
        return decimal.TryParse(candidate, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && decimal.Round(number, MostDecimals, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) is var rounded && FigureCell.Number(rounded, kind) is { } known
            // Nothing but zero is like zero.
            && (known != 0 || number == 0)
            ? rounded
            : null;
    }
}
