using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which figures the page of an indicator shows. What a reader leaves open in the form comes empty, and is as if not sent.</summary>
internal sealed class IndicatorParameters : AskedText
{
    /// <summary>For every area.</summary>
    internal const string All = "all";

    /// <summary>An area, by its code, or <c>all</c>. Without it Serbia, where there are figures of it.</summary>
    [FromQuery(Name = "geo")]
    public string? Geo { get; init; }

    /// <summary>Who counted, by code.</summary>
    [FromQuery(Name = "countedBy")]
    public string? CountedBy { get; init; }

    /// <summary>A document; for a ratio, that of the numerator.</summary>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>How the figures are broken down: <c>total</c>, a dimension, or <c>all</c>. Without it totals, where there are any.</summary>
    [FromQuery(Name = "by")]
    public string? By { get; init; }

    /// <summary>Only figures whose period lies wholly at or after this year, month or day.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>Only figures whose period lies wholly at or before this year, month or day.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Which of the charts of the indicator is shown, by its identifier.</summary>
    [FromQuery(Name = "chart")]
    public string? Chart { get; init; }
}
