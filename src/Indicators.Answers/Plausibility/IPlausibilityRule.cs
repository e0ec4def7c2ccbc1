namespace Indicators.Answers;

/// <summary>A rule that looks at the figures of one indicator, area by area.</summary>
internal interface IPlausibilityRule
{
    /// <summary>What stands out among the figures of an area.</summary>
    IEnumerable<PlausibilityWarning> Look(AreaFigures area);

    /// <summary>What can be said only after every area of the indicator was looked at.</summary>
    IEnumerable<PlausibilityWarning> EndIndicator() => [];
}
