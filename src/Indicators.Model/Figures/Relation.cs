namespace Indicators.Model;

/// <summary>What a printed number says of the number behind it.</summary>
public enum Relation
{
    /// <summary>The number itself: <c>62</c>.</summary>
    Exact,

    /// <summary>A lower limit that is not reached: <c>&gt;116000</c>.</summary>
    MoreThan,

    /// <summary>A lower limit that may be reached: <c>&gt;=2</c>.</summary>
    AtLeast,

    /// <summary>An upper limit that is not reached: <c>&lt;5</c>.</summary>
    LessThan,

    /// <summary>An upper limit that may be reached: <c>&lt;=1</c>.</summary>
    AtMost,

    /// <summary>Two limits, both of which may be reached: <c>0..1</c>.</summary>
    Between,

    /// <summary>A number rounded by its publisher to a known step: <c>79</c> with <c>rounded_to</c> 1.</summary>
    Rounded,

    /// <summary>A number said to be rough, without a known limit: <c>~33.3</c>. Nothing can be derived from it.</summary>
    About,
}
