using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which figures of a series are wanted. Several values stand in one parameter, with commas between.</summary>
internal class SeriesParameters : DimensionParameters
{
    /// <summary>Areas: ISO 3166-1 alpha-3 codes, or XKX. <c>SRB</c></summary>
    /// <example>SRB</example>
    [FromQuery(Name = "geo")]
    public string? Geo { get; init; }

    /// <summary>Only figures whose period lies wholly at or after this year, month or day: <c>2022</c>, <c>2022-04</c>, <c>2022-04-30</c>.</summary>
    /// <example>2022</example>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>Only figures whose period lies wholly at or before this year, month or day.</summary>
    /// <example>2022</example>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Only the last so many periods that have figures: 1 to 1000.</summary>
    /// <example>3</example>
    [FromQuery(Name = "last")]
    public string? Last { get; init; }

    /// <summary>Documents; for a ratio, those of the numerator. <c>atina-2023</c></summary>
    /// <example>atina-2023</example>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>Those who counted; for a ratio, the numerator. <c>cptv</c></summary>
    /// <example>cptv</example>
    [FromQuery(Name = "countedBy")]
    public string? CountedBy { get; init; }

    /// <summary>For a ratio: the documents of the denominator.</summary>
    /// <example>atina-2023</example>
    [FromQuery(Name = "denominatorSource")]
    public string? DenominatorSource { get; init; }

    /// <summary>For a derived indicator: <c>true</c> for figures that sources print themselves, <c>false</c> for those calculated here.</summary>
    /// <example>false</example>
    [FromQuery(Name = "published")]
    public string? Published { get; init; }

    /// <summary>For days in a state or without a body, and for compliance: the bodies. <c>cptv-shelter</c></summary>
    /// <example>cptv-shelter</example>
    [FromQuery(Name = "body")]
    public string? Body { get; init; }

    /// <summary><c>total</c>: only figures without any breakdown.</summary>
    /// <example>total</example>
    [FromQuery(Name = "breakdown")]
    public string? Breakdown { get; init; }
}
