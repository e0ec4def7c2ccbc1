using Indicators.Model;

namespace Indicators.Api;

/// <summary>The range that chance alone explains, around a rate, share or mean of counted events.</summary>
/// <param name="Level">The level of confidence: 0.95.</param>
/// <param name="Lower">The lower limit, in the unit of the figure.</param>
/// <param name="Upper">The upper limit, in the same unit; null where the bounds of the figure leave none.</param>
/// <param name="Method">Its name in the literature, in English.</param>
/// <param name="Assumes">What it takes for granted, in the language asked for; null if nothing that is not known.</param>
public sealed record ConfidenceResponse(double Level, double Lower, double? Upper, string Method, string? Assumes)
{
    internal static ConfidenceResponse? Of(ConfidenceInterval? chance, Language language) =>
        chance is null ? null : new(chance.Level, chance.Lower, chance.Upper, chance.Method, chance.Assumes?.In(language));
}

/// <summary>Whether chance alone explains that two counts differ so much.</summary>
/// <param name="PValue">How likely chance alone is to make them differ so much or more, if both years had one mean: 0 to 1, two-sided.</param>
/// <param name="Method">Its name in the literature, in English.</param>
/// <param name="Assumes">What it takes for granted, in the language asked for.</param>
public sealed record TestResponse(double PValue, string Method, string Assumes)
{
    internal static TestResponse? Of(TwoCountsTest? test, Language language) => test is null ? null : new(test.PValue, test.Method, test.Assumes.In(language));
}
