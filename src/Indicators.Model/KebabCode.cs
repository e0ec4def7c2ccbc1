using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Indicators.Model;

/// <summary>The code of an enum's member as files and answers write it: <c>MoreThan</c> is <c>more-than</c>.</summary>
public static class KebabCode
{
    /// <summary>The code of a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Its name in lower case, words joined by hyphens.</returns>
    /// <exception cref="KeyNotFoundException">It is not a member of the enum.</exception>
    public static string Code<T>(this T member)
        where T : struct, Enum => Codes<T>.Texts.Of(Unsafe.BitCast<T, int>(member));

    /// <summary>The codes of all members, in the order of their values.</summary>
    /// <returns>Each code once.</returns>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Codes<T>.All;

    /// <summary>Finds the member with a code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="member">The member, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<T>(string code, out T member)
        where T : struct, Enum
    {
        var isCode = Codes<T>.Texts.TryParse(code, out var number);
        member = Unsafe.BitCast<int, T>(number);
        return isCode;
    }

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <returns>That member.</returns>
    /// <exception cref="FormatException">No member has this code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum => TryParse<T>(code, out var member) ? member : throw new FormatException($"'{code}' is no {typeof(T).Name}");

    private static class Codes<T>
        where T : struct, Enum
    {
        internal static readonly MemberTexts Texts = new(typeof(T), (name, _) => JsonNamingPolicy.KebabCaseLower.ConvertName(name));

        internal static readonly IReadOnlyList<string> All = [.. Texts.All];
    }
}
