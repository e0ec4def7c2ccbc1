using Indicators.Answers;

namespace Indicators.Api;

/// <summary>How many figures of the indicator, areas, periods and documents asked for are held back, and why.</summary>
/// <param name="Count">How many. Filters by breakdown do not change it: the number behind "origin=…" would tell who is counted.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record WithheldResponse(int Count, IReadOnlyList<WithheldReasonResponse> Reasons)
{
    internal static WithheldResponse Of(SeriesAnswer answer) =>
        new(answer.Withheld.Count, [.. answer.Withheld.Reasons.Select(reason => new WithheldReasonResponse(reason.Confidentiality, reason.Count, reason.Reason.In(answer.Language)))]);
}

/// <summary>Figures held back for one reason.</summary>
/// <param name="Confidentiality">The letter of SDMX CONF_STATUS.</param>
/// <param name="Count">How many.</param>
/// <param name="Reason">Why, in a sentence in the language asked for.</param>
public sealed record WithheldReasonResponse(string Confidentiality, int Count, string Reason);
