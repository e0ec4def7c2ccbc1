namespace Indicators.Model;

/// <summary>One figure of a series as it is answered and drawn: observed, printed by a source as a derived figure, or derived here.</summary>
public sealed record SeriesObservation
{
    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>Which part of the whole it is about.</summary>
    public required Breakdown Breakdown { get; init; }

    /// <summary>Who counted; for a ratio, the numerator.</summary>
    public required string CountedBy { get; init; }

    /// <summary>The document; for a ratio, the numerator's.</summary>
    public required string Source { get; init; }

    /// <summary>The document of the denominator; null where there is none.</summary>
    public required string? DenominatorSource { get; init; }

    /// <summary>Who counted the denominator, who need not be who prints it; null where there is none.</summary>
    public string? DenominatorCountedBy { get; init; }

    /// <summary>Where in the documents.</summary>
    public required string Locator { get; init; }

    /// <summary>The figure, unrounded; null with a <see cref="Reason"/>.</summary>
    public required Figure? Figure { get; init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public required Wording? Reason { get; init; }

    /// <summary>How it stands.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Whether it may be published; anything else than free is only here on an operator's own host.</summary>
    public required Confidentiality Confidentiality { get; init; }

    /// <summary>Whether it is a derived figure that the source itself prints.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>The figure as people read it, rounded outward where it is derived; what stands in its place without one.</summary>
    public required Wording Shown { get; init; }

    /// <summary>The language in which it is answered.</summary>
    public Language Language { get; init; }

    /// <summary>The figure as people read it, in that language.</summary>
    public string Display => Shown.In(Language);

    /// <summary>What chance alone can do; null where that is not known or makes no sense.</summary>
    public required ConfidenceInterval? Confidence { get; init; }

    /// <summary>Whether chance alone explains that two counts differ so much; null where the figure does not compare two counts that are known exactly.</summary>
    public TwoCountsTest? Test { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required IReadOnlyList<Wording> Notes { get; init; }

    /// <summary>The contradictions that it, or an operand of it, is part of, by identifier.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>The body whose states or duties it counts; null where it counts something else.</summary>
    public string? Body { get; init; }
}

/// <summary>The range that chance alone explains, around a rate, share or mean of counted events.</summary>
/// <param name="Level">The level of confidence: 0.95.</param>
/// <param name="Lower">The lower limit, in the unit of the figure.</param>
/// <param name="Upper">The upper limit, in the same unit; null where the bounds of the figure leave none.</param>
/// <param name="Method">Its name in the literature.</param>
/// <param name="Assumes">What it takes for granted; null if nothing that is not known.</param>
public sealed record ConfidenceInterval(double Level, double Lower, double? Upper, string Method, Wording? Assumes);

/// <summary>Whether chance alone explains that two counts differ so much.</summary>
/// <param name="PValue">How likely chance alone is to make them differ so much or more, if both years had one mean: 0 to 1, two-sided.</param>
/// <param name="Method">Its name in the literature.</param>
/// <param name="Assumes">What it takes for granted.</param>
public sealed record TwoCountsTest(double PValue, string Method, Wording Assumes);
