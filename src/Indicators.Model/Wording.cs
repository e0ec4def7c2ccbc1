namespace Indicators.Model;

/// <summary>A text in the languages of the product.</summary>
/// <param name="En">English.</param>
/// <param name="Sr">Serbian in Cyrillic, from which Latin is transliterated; empty where it is not written yet.</param>
public sealed record Wording(string En, string Sr);
