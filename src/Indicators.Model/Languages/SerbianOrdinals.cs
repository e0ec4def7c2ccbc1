using System.Text.RegularExpressions;

namespace Indicators.Model;

/// <summary>The full stop after a number that is an ordinal: “2022.” is the 2022nd.</summary>
internal static partial class SerbianOrdinals
{
    /// <summary>A text without the full stops of ordinals that another sign of punctuation follows: “април 2022., а” is written “април 2022, а”, and a sentence ends with one full stop.</summary>
    internal static string BeforePunctuation(string text) => text.Contains('.') ? Superfluous().Replace(text, "") : text;

    [GeneratedRegex(@"(?<=[0-9])\.(?=[,;:)])|(?<=[0-9]\.)\.$")]
    private static partial Regex Superfluous();
}
