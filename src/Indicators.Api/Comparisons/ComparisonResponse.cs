using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>One number by every denominator that there is for it.</summary>
/// <param name="Indicator">What stands above the line.</param>
/// <param name="Release">The release that all is of.</param>
/// <param name="Rates">The rates, those of residents last.</param>
/// <param name="Refused">What looks like a denominator and is refused.</param>
/// <param name="Sources">The documents of all figures.</param>
/// <param name="Notes">What a reader should know before setting them beside each other.</param>
public sealed record ComparisonResponse(
    IndicatorResponse Indicator, Release Release, IReadOnlyList<ComparedRateResponse> Rates, IReadOnlyList<RefusedDenominatorResponse> Refused, IReadOnlyList<SourceResponse> Sources, IReadOnlyList<string> Notes)
{
    internal static ComparisonResponse Of(Comparison comparison) => new(
        IndicatorResponse.Of(comparison.Above),
        comparison.Release,
        [.. comparison.Rates.Select(ComparedRateResponse.Of)],
        [.. comparison.Refused.Select(refused => RefusedDenominatorResponse.Of(refused, comparison.Language))],
        [.. comparison.Rates.SelectMany(rate => rate.Answer.Sources).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal).Select(SourceResponse.Of)],
        comparison.Notes.In(comparison.Language));
}

/// <summary>A rate among others of the same number.</summary>
/// <param name="Indicator">The rate, with its definition and caveat.</param>
/// <param name="Denominator">What stands below the line.</param>
/// <param name="Observations">Its figures.</param>
/// <param name="Withheld">How many figures that sources print of it are held back, and why.</param>
/// <param name="Notes">What a reader should know of these figures; where there are none, why.</param>
public sealed record ComparedRateResponse(
    IndicatorResponse Indicator, DenominatorResponse Denominator, IReadOnlyList<ObservationResponse> Observations, WithheldResponse Withheld, IReadOnlyList<string> Notes)
{
    internal static ComparedRateResponse Of(ComparedRate rate) => new(
        IndicatorResponse.Of(rate.Answer.Indicator), DenominatorResponse.Of(rate.Below, rate.Answer.Language), [.. rate.Answer.Observations.Select(ObservationResponse.Of)], WithheldResponse.Of(rate.Answer), rate.Answer.Notes.In(rate.Answer.Language));
}

/// <summary>What a denominator means.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">Who is counted.</param>
/// <param name="Caveat">What one may not take it for.</param>
/// <param name="Reference"><c>during</c>: all who came during the year; <c>mid-year</c>, <c>year-end</c>, <c>any-moment</c>: those there at that time.</param>
public sealed record DenominatorResponse(string Id, string Name, string Definition, string Caveat, string Reference)
{
    internal static DenominatorResponse Of(Indicator below, Language language) =>
        new(below.Id, below.Name.In(language), below.Definition.In(language), below.Caveat.In(language), below.Reference.Code());
}

/// <summary>What looks like a denominator and is refused.</summary>
/// <param name="Denominator">What it is.</param>
/// <param name="Reason">Why nothing is divided by it.</param>
/// <param name="Observations">Its figures.</param>
public sealed record RefusedDenominatorResponse(DenominatorResponse Denominator, string Reason, IReadOnlyList<ObservationResponse> Observations)
{
    internal static RefusedDenominatorResponse Of(RefusedDenominator refused, Language language) => new(
        DenominatorResponse.Of(refused.Below, language), refused.Reason.In(language), [.. refused.Figures.Select(ObservationResponse.Of)]);
}
