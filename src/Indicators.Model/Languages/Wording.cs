namespace Indicators.Model;

/// <summary>A text in the languages of the product.</summary>
/// <param name="En">English.</param>
/// <param name="Sr">Serbian in Cyrillic, from which Latin is transliterated; empty where it is not written yet.</param>
public sealed record Wording(string En, string Sr)
{
    /// <summary>No text.</summary>
    public static readonly Wording Empty = new("", "");

    /// <summary>Whether there is no Serbian: a page that shows it says that it is English.</summary>
    public bool IsEnglishOnly => Sr.Length == 0 && En.Length > 0;

    /// <summary>A text that is put together of others.</summary>
    /// <param name="en">The English: an interpolated string, whose parts appear in English.</param>
    /// <param name="sr">The Serbian: an interpolated string, whose parts appear in Serbian, or in English where they have no Serbian.</param>
    /// <returns>The text.</returns>
    public static Wording Of(EnglishText en, SerbianText sr) => new(en.Written, sr.Written);

    /// <summary>The same in all languages: signs, years, identifiers.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    public static Wording Same(string text) => new(text, text);

    /// <summary>A number as each language writes it.</summary>
    /// <param name="number">The number, with all its decimals.</param>
    /// <returns>The texts: <c>116,000</c> and <c>116.000</c>.</returns>
    public static Wording Of(decimal number) => Of($"{number}", $"{number}");

    /// <summary>Texts one after the other.</summary>
    /// <param name="separator">What stands between two of them.</param>
    /// <param name="texts">The texts; of one without Serbian, its English stands in the Serbian too.</param>
    /// <returns>The text.</returns>
    public static Wording Joined(string separator, IEnumerable<Wording> texts)
    {
        var all = texts.ToList();
        return new Wording(
            string.Join(separator, all.Select(text => text.In(Language.English))), SerbianOrdinals.BeforePunctuation(string.Join(separator, all.Select(text => text.In(Language.SerbianCyrillic)))));
    }

    /// <summary>Texts one after the other, the last one after “and”.</summary>
    /// <param name="texts">The texts, at least one.</param>
    /// <returns>The text.</returns>
    public static Wording Listed(IEnumerable<Wording> texts)
    {
        var all = texts.ToList();
        return all.Count == 1 ? all[0] : Of($"{Joined(", ", all.SkipLast(1))} and {all[^1]}", $"{Joined(", ", all.SkipLast(1))} и {all[^1]}");
    }

    /// <summary>Texts of which one is meant, with “or” between them.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The text.</returns>
    public static Wording Either(IEnumerable<Wording> texts)
    {
        var all = texts.ToList();
        return new Wording(Joined(" or ", all).En, Joined(" или ", all).Sr);
    }

    /// <summary>The text in a language; in English where there is no Serbian yet.</summary>
    /// <param name="language">The language and its script.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of those that there are.</exception>
    public string In(Language language) => language switch
    {
        Language.English => En,
        _ when Sr.Length == 0 => En,
        Language.SerbianCyrillic => Sr,
        Language.SerbianLatin => SerbianLatin.Of(Sr),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "not a language"),
    };

    /// <summary>The text as it stands within a sentence: without its first capital.</summary>
    /// <returns>The text.</returns>
    public Wording Lowered() => new(Lowered(En), Lowered(Sr));

    /// <summary>The text between the quotation marks of each language.</summary>
    /// <returns>The text.</returns>
    public Wording Quoted() => Of($"“{this}”", $"„{this}“");

    /// <summary>The text with another one in brackets behind it.</summary>
    /// <param name="aside">What stands in brackets.</param>
    /// <returns>The text: <c>62 (atina-2023)</c>.</returns>
    public Wording With(Wording aside) => Of($"{this} ({aside})", $"{this} ({aside})");

    /// <summary>The text without its full stop.</summary>
    /// <returns>The text.</returns>
    public Wording WithoutStop() => new(En.TrimEnd('.'), Sr.TrimEnd('.'));

    private static string Lowered(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
