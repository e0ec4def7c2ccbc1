using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The statistical methods by name: machines read the English one, people their own.</summary>
internal static class ChanceMethods
{
    private static readonly Dictionary<string, string> Serbian = new()
    {
        [Garwood.Method] = "Гарвудов (тачан Поасонов) интервал",
        [Wilson.Method] = "Вилсонов интервал",
        [TwoCounts.Method] = "тачан условни (биномни) тест два броја",
    };

    /// <summary>The method in all languages.</summary>
    internal static Wording Named(string method) => new(method, Serbian[method]);
}
