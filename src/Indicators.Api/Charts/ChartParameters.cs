using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which figures a picture shows, where not those of its definition, and how it looks.</summary>
internal class ChartParameters : SeriesParameters
{
    /// <summary>The size: <c>default</c> (850 × 600), <c>og</c> (1200 × 628), <c>twitter</c> (800 × 418), <c>narrow</c> (360 × 640, for telephones); of a PDF <c>a4</c> (210 mm wide), <c>a5</c> (148 mm).</summary>
    /// <example>default</example>
    [FromQuery(Name = "size")]
    public string? Size { get; init; }

    /// <summary>The colours: <c>light</c>, <c>dark</c>, <c>print</c>; of a PDF <c>print</c> as without it.</summary>
    /// <example>dark</example>
    [FromQuery(Name = "theme")]
    public string? Theme { get; init; }
}
