using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>A claim that a reader wants to have checked: one figure, and the number that it is said to be. Each parameter has one value.</summary>
internal sealed class AskedClaim : DimensionParameters
{
    /// <summary>The indicator, observed or derived. Required. <c>identification-rate</c></summary>
    [FromQuery(Name = "indicator")]
    public string? Indicator { get; init; }

    /// <summary>The area: an ISO 3166-1 alpha-3 code, or XKX. Required. <c>SRB</c></summary>
    [FromQuery(Name = "geo")]
    public string? Geo { get; init; }

    /// <summary>The period, as the series writes it. Required. <c>2022</c>, <c>2022-01/2022-10</c></summary>
    [FromQuery(Name = PeriodParameter.Name)]
    public string? Period { get; init; }

    /// <summary>How the figure is said to stand to the number: <c>about</c> (equal after rounding), <c>eq</c>, <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>. Required.</summary>
    [FromQuery(Name = "relation")]
    public string? Relation { get; init; }

    /// <summary>The number, with a decimal point. For <c>about</c>, its last digit written is taken as the step of rounding. Required. <c>0.004</c></summary>
    [FromQuery(Name = "value")]
    public string? Value { get; init; }

    /// <summary>For <c>about</c>: the step to which the number is rounded, a power of ten of which it is a multiple, where that is not the last digit written. <c>1000</c></summary>
    [FromQuery(Name = "roundedTo")]
    public string? RoundedTo { get; init; }

    /// <summary>The unit of the number: <c>%</c> (written <c>%25</c> in an address) or <c>per-100000</c>; without it, the indicator's own.</summary>
    [FromQuery(Name = "unit")]
    public string? Unit { get; init; }

    /// <summary>The document; for a ratio, that of the numerator. Without it: any.</summary>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>For a rate, share, change or difference: the document of the denominator. Without it: any.</summary>
    [FromQuery(Name = "denominatorSource")]
    public string? DenominatorSource { get; init; }

    /// <summary>Who counted; for a ratio, the numerator. Without it: anybody.</summary>
    [FromQuery(Name = "countedBy")]
    public string? CountedBy { get; init; }

    /// <summary>For days in a state or without a body, and for compliance: the body. <c>cptv-shelter</c></summary>
    [FromQuery(Name = "body")]
    public string? Body { get; init; }
}
