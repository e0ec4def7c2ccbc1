using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>What is asked of an SVG picture.</summary>
internal sealed class SvgParameters : ChartParameters
{
    internal const string Embedded = "embedded";
    internal const string Named = "named";

    /// <summary><c>embedded</c> (as without it): the picture brings the letters that it is written in, and looks the same everywhere. <c>named</c>: it only names them, and is forty kilobytes shorter.</summary>
    /// <example>named</example>
    [FromQuery(Name = "font")]
    public string? Font { get; init; }
}
