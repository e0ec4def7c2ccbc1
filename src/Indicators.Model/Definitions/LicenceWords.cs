namespace Indicators.Model;

/// <summary>The terms of documents in words. A licence is a text of the data, which are in English; the sentences that many documents share have a Serbian one.</summary>
public static class LicenceWords
{
    private static readonly Dictionary<string, string> Serbian = new()
    {
        ["Not stated; cite the source"] = "Није наведено; наведите извор",
        ["Terms not known; cite the source"] = "Услови нису познати; наведите извор",
        ["Work of the US government; public domain in the United States"] = "Дело владе САД; у САД у јавном домену",
    };

    /// <summary>A licence in both languages.</summary>
    /// <param name="licence">As the data have it, with or without a full stop.</param>
    /// <returns>The texts, without a full stop; the same twice for what has no Serbian, as a name has none: <c>CC BY 4.0</c>.</returns>
    public static Wording Of(string licence)
    {
        var text = licence.TrimEnd('.');
        return new Wording(text, Serbian.GetValueOrDefault(text, text));
    }
}
