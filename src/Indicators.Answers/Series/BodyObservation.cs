using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What is the same in every answer about a duty: who, where, when, from which document.</summary>
internal static class BodyObservation
{
    /// <summary>An answer without a figure, to be filled.</summary>
    internal static SeriesObservation Of(Duty duty, Catalogue catalogue) => new()
    {
        Area = duty.Area,
        Period = duty.Period,
        Breakdown = Breakdown.Total,
        CountedBy = catalogue.Sources[duty.Source].CountedBy,
        Source = duty.Source,
        DenominatorSource = null,
        Locator = duty.Locator,
        Figure = null,
        Reason = null,
        Status = duty.Status,
        Confidentiality = Confidentiality.Free,
        IsPublished = false,
        Shown = RatioSeries.NotKnown,
        Confidence = null,
        Notes = [],
        Body = duty.Body,
    };
}
