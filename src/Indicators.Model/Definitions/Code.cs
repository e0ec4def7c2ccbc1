namespace Indicators.Model;

/// <summary>A code of a dimension or of another list, with its names.</summary>
/// <param name="Dimension">The list: one of <see cref="Dimensions.All"/>, or <c>body</c>, <c>counted-by</c>, <c>state</c>, …</param>
/// <param name="Id">The code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Exhaustive">Whether the codes marked so in this list together make up the whole.</param>
public sealed record Code(string Dimension, string Id, Wording Name, bool Exhaustive)
{
    /// <summary>The list of those who count.</summary>
    public const string Counters = "counted-by";

    /// <summary>The list of bodies that have spells and duties.</summary>
    public const string Bodies = "body";

    /// <summary>The list of states that a body can be in.</summary>
    public const string States = "state";

    /// <summary>Whether a code of origin is a country or territory, and so can be an area too; world regions are in lower case.</summary>
    public bool IsCountry => Dimension == Dimensions.Origin && IsCountryCode(Id);

    /// <summary>Whether a code has the form of a country's or territory's: three capital letters.</summary>
    /// <param name="id">The code.</param>
    /// <returns>Whether it is; that there is such a country is not checked.</returns>
    public static bool IsCountryCode(string id) => id.Length == 3 && id.All(char.IsAsciiLetterUpper);
}
