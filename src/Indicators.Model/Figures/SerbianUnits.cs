namespace Indicators.Model;

/// <summary>Serbian units after a number: 1 месец, 2 месеца, 5 месеци.</summary>
internal static class SerbianUnits
{
    // After 1, 21, 31; after 2 to 4, 22 to 24, and any number with decimals; after all others.
    private static readonly Dictionary<string, (string One, string Few, string Many)> Forms = new()
    {
        [Unit.Days] = ("дан", "дана", "дана"),
        ["months"] = ("месец", "месеца", "месеци"),
        ["RSD"] = ("динар", "динара", "динара"),
        ["persons"] = ("лице", "лица", "лица"),
        ["cases"] = ("случај", "случаја", "случајева"),
        ["decisions"] = ("одлука", "одлуке", "одлука"),
        ["offences"] = ("кривично дело", "кривична дела", "кривичних дела"),
        ["complaints"] = ("пријава", "пријаве", "пријава"),
        ["courts"] = ("суд", "суда", "судова"),
        ["places"] = ("место", "места", "места"),
        ["programmes"] = ("програм", "програма", "програма"),
    };

    /// <summary>The unit as it follows a number; its code where it has no Serbian yet.</summary>
    internal static string After(decimal number, string code) => !Forms.TryGetValue(code, out var forms) ? code
        : (Math.Abs(number) % 10, Math.Abs(number) % 100) switch
        {
            _ when number != decimal.Truncate(number) => forms.Few,
            (1, not 11) => forms.One,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => forms.Few,
            _ => forms.Many,
        };
}
