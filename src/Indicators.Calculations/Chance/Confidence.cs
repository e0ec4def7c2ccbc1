using System.Runtime.CompilerServices;

namespace Indicators.Calculations;

/// <summary>Checks of what all intervals and tests take.</summary>
internal static class Confidence
{
    internal static void Check(double level, [CallerArgumentExpression(nameof(level))] string? name = null)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(name, level, "a level of confidence lies between 0 and 1");
        }
    }

    internal static void CheckAboveZero(double amount, [CallerArgumentExpression(nameof(amount))] string? name = null)
    {
        if (!(amount > 0 && double.IsFinite(amount)))
        {
            throw new ArgumentOutOfRangeException(name, amount, "a number above 0");
        }
    }
}
