using System.Runtime.CompilerServices;

namespace Indicators.Model;

/// <summary>How an observation stands: SDMX code list CL_OBS_STATUS. The value is the letter.</summary>
public enum ObservationStatus
{
    /// <summary>Normal.</summary>
    Normal = 'A',

    /// <summary>A break: not comparable with the years before.</summary>
    Break = 'B',

    /// <summary>The definition differs.</summary>
    DefinitionDiffers = 'D',

    /// <summary>Estimated.</summary>
    Estimated = 'E',

    /// <summary>Included in another category.</summary>
    IncludedElsewhere = 'K',

    /// <summary>It exists, but was not collected.</summary>
    NotCollected = 'L',

    /// <summary>It cannot exist.</summary>
    CannotExist = 'M',

    /// <summary>Missing: no information, which is not zero.</summary>
    Missing = 'O',

    /// <summary>Provisional.</summary>
    Provisional = 'P',

    /// <summary>Suppressed by its publisher.</summary>
    Suppressed = 'Q',

    /// <summary>Low reliability: few cases.</summary>
    LowReliability = 'U',
}

/// <summary>Whether an observation may be published: SDMX code list CL_CONF_STATUS. The value is the letter.</summary>
public enum Confidentiality
{
    /// <summary>Free for publication.</summary>
    Free = 'F',

    /// <summary>A small count that could let somebody be recognised.</summary>
    SmallCount = 'A',

    /// <summary>Not for publication.</summary>
    NotForPublication = 'N',

    /// <summary>Confidential.</summary>
    Confidential = 'C',

    /// <summary>Secondary confidentiality set by the sender.</summary>
    SecondaryBySender = 'D',

    /// <summary>Secondary confidentiality set by the receiver.</summary>
    Secondary = 'S',
}

/// <summary>The letters of the statuses.</summary>
public static class StatusLetters
{
    /// <summary>Whether an observation of this status has no figure, and must say so instead.</summary>
    /// <param name="status">The status.</param>
    /// <returns>True of O, M, L and Q; false of all others.</returns>
    public static bool StandsForNoFigure(this ObservationStatus status) => status
        is ObservationStatus.Missing or ObservationStatus.CannotExist or ObservationStatus.NotCollected or ObservationStatus.Suppressed;

    /// <summary>The letter of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>One capital letter, as SDMX has it.</returns>
    public static string Letter(this ObservationStatus status) => ((char)status).ToString();

    /// <summary>The letter of a confidentiality.</summary>
    /// <param name="confidentiality">The confidentiality.</param>
    /// <returns>One capital letter, as SDMX has it.</returns>
    public static string Letter(this Confidentiality confidentiality) => ((char)confidentiality).ToString();

    /// <summary>The letters of all members of a list whose values are letters, in the order of the alphabet.</summary>
    /// <returns>Each letter once.</returns>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Letters<T>.All;

    /// <summary>Finds the member with a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="member">The member, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<T>(string letter, out T member)
        where T : struct, Enum
    {
        var isLetter = Letters<T>.Texts.TryParse(letter, out var number);
        member = Unsafe.BitCast<int, T>(number);
        return isLetter;
    }

    /// <summary>The member with a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>That member.</returns>
    /// <exception cref="FormatException">No member has this letter.</exception>
    public static T Parse<T>(string letter)
        where T : struct, Enum => TryParse<T>(letter, out var member) ? member : throw new FormatException($"'{letter}' is no {typeof(T).Name}");

    private static class Letters<T>
        where T : struct, Enum
    {
        internal static readonly MemberTexts Texts = new(typeof(T), (_, value) => ((char)value).ToString());

        internal static readonly IReadOnlyList<string> All = [.. Texts.All.Order(StringComparer.Ordinal)];
    }
}
