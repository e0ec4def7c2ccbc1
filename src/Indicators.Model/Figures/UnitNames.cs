namespace Indicators.Model;

/// <summary>The names of units.</summary>
public static class UnitNames
{
    private static readonly Dictionary<string, Wording> Known = new()
    {
        [Unit.Percent] = new("percent", "проценат"),
        [Unit.PerHundredThousand] = new("per 100,000", "на 100.000"),
        [Unit.Days] = new("days", "дани"),
        [Unit.Index] = new("index (first year = 100)", "индекс (прва година = 100)"),
        ["persons"] = new("persons", "лица"),
        ["cases"] = new("cases", "случајеви"),
        ["decisions"] = new("decisions", "одлуке"),
        ["offences"] = new("offences", "кривична дела"),
        ["complaints"] = new("complaints", "пријаве"),
        ["courts"] = new("courts", "судови"),
        ["months"] = new("months", "месеци"),
        ["places"] = new("places", "места"),
        ["programmes"] = new("programmes", "програми"),
        ["RSD"] = new("Serbian dinars", "динари"),
    };

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyDictionary<string, Wording> All => Known;

    /// <summary>The name of a unit; its code where an analyst uses one that has no name yet.</summary>
    /// <param name="code">The code of the unit.</param>
    /// <returns>Its name.</returns>
    public static Wording Of(string code) => Known.TryGetValue(code, out var name) ? name : new Wording(code, "");
}
