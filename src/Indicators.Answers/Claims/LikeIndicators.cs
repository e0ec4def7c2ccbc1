using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Which indicators a reader could take for one another, each with what is wrong with that. Not what is refused: what is shown beside, and marked.</summary>
/// <remarks>Why this is a table in the code: docs/decisions/claims.md.</remarks>
internal static class LikeIndicators
{
    private static readonly LikeIndicator[] All =
    [
        new("migrants-stayed", "migrants-recorded", SamePeople: true, new("those recorded in a year need not be those who stayed in it", "лица евидентирана током неке године не морају бити иста она која су те године боравила")),
        new("migrants-stayed", "migrants-arrived", SamePeople: false, new("of new arrivals only, without those who were there already", "само новопристигли, без оних који су већ били ту")),
        new("police-detected-cases", "recorded-offences", SamePeople: false, new("of recorded offences, if they count the same thing as detected cases", "за евидентирана кривична дела, ако се њима броји исто што и откривеним случајевима")),
    ];

    /// <summary>What an indicator could be taken for.</summary>
    /// <param name="indicator">The indicator.</param>
    internal static IEnumerable<LikeIndicator> Of(string indicator) => All.Where(like => like.Indicator == indicator);
}

/// <summary>An indicator that could be taken for another.</summary>
/// <param name="Indicator">The one that is meant.</param>
/// <param name="Other">The one that could be taken for it.</param>
/// <param name="SamePeople">Whether people set the one against the other across years, as if they were one series.</param>
/// <param name="Caveat">What the other one is, in words without a full stop.</param>
internal sealed record LikeIndicator(string Indicator, string Other, bool SamePeople, Wording Caveat);
