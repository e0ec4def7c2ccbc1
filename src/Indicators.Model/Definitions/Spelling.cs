namespace Indicators.Model;

/// <summary>A word or code as a publisher's file writes it, and the code that stands for it here.</summary>
/// <param name="Format">The format of the publisher's file: <c>unodc-glotip</c>.</param>
/// <param name="Column">The column in which it stands, by the name that the format gives it.</param>
/// <param name="Found">What stands there; <c>*</c> for anything that has no row of its own.</param>
/// <param name="Code">The code: of a dimension, alone or as <c>dimension=code;…</c>, of an indicator, an area or a status; or <c>total</c> or <c>none</c>.</param>
public sealed record Spelling(string Format, string Column, string Found, string Code)
{
    /// <summary>The code of what says nothing of the figure: it counts everybody, as far as this column goes.</summary>
    public const string Total = "total";

    /// <summary>The code of what is understood and has no code here, such as a state that is no more.</summary>
    public const string None = "none";

    /// <summary>What is found, for every word of the column that has no row of its own.</summary>
    public const string Anything = "*";
}
