using Indicators.Model;

namespace Indicators.Api;

/// <summary>Quotation marks of a language.</summary>
internal static class Quotation
{
    /// <summary>A text in the marks of a language; its own marks become single ones.</summary>
    internal static string Of(string text, Language language) => language == Language.English
        ? $"“{text.Replace('“', '‘').Replace('”', '’')}”"
        : $"„{text.Replace('„', '‚').Replace('“', '‘').Replace('”', '’')}“";
}
