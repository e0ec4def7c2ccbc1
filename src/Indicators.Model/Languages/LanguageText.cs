using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Indicators.Model;

/// <summary>An interpolated string in one language: texts that are put into it appear in that language, numbers as it writes them.</summary>
/// <param name="language">The language.</param>
/// <param name="literals">How many characters stand in it as written.</param>
/// <param name="parts">How many texts and numbers are put into it.</param>
public abstract class LanguageText(Language language, int literals, int parts)
{
    // About the length of a name.
    private const int Part = 24;

    private readonly StringBuilder text = new(literals + (parts * Part));

    /// <summary>Adds what stands in the string as written.</summary>
    /// <param name="literal">The characters.</param>
    public void AppendLiteral(string literal) => text.Append(literal);

    /// <summary>Adds what is the same in all languages: codes, signs.</summary>
    /// <param name="same">The characters; nothing of null.</param>
    public void AppendFormatted(string? same) => text.Append(same);

    /// <summary>Adds a text in the language of the string.</summary>
    /// <param name="wording">The text; nothing of null.</param>
    public void AppendFormatted(Wording? wording) => text.Append(wording?.In(language));

    /// <summary>Adds a number as it stands in a name: a year, an ordinal.</summary>
    /// <param name="number">The number, without signs between thousands.</param>
    public void AppendFormatted(long number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Adds a number as the language writes it.</summary>
    /// <param name="number">The number, with all its decimals.</param>
    public void AppendFormatted(decimal number) => text.Append(FigureText.Number(number, language));

    internal virtual string Written => text.ToString();
}

/// <summary>The English of a text.</summary>
/// <param name="literalLength">How many characters stand in it as written.</param>
/// <param name="formattedCount">How many texts and numbers are put into it.</param>
[InterpolatedStringHandler]
public sealed class EnglishText(int literalLength, int formattedCount) : LanguageText(Language.English, literalLength, formattedCount);

/// <summary>The Serbian of a text, in Cyrillic.</summary>
/// <param name="literalLength">How many characters stand in it as written.</param>
/// <param name="formattedCount">How many texts and numbers are put into it.</param>
[InterpolatedStringHandler]
public sealed class SerbianText(int literalLength, int formattedCount) : LanguageText(Language.SerbianCyrillic, literalLength, formattedCount)
{
    internal override string Written => SerbianOrdinals.BeforePunctuation(base.Written);
}
