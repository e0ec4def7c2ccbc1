using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What a chart shows and how: one JSON file in <c>charts/</c>.</summary>
public sealed record ChartDefinition
{
    /// <summary>Its identifier, which is also the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator, observed or derived.</summary>
    public required string Indicator { get; init; }

    /// <summary>The area.</summary>
    public required string Geo { get; init; }

    /// <summary>The breakdown as files write it; empty for totals.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>Those who counted, by code; empty for everybody.</summary>
    public IReadOnlyList<string> CountedBy { get; init; } = [];

    /// <summary>How exact figures are drawn. Bounds are drawn as bounds in every form.</summary>
    public required ChartForm Form { get; init; }

    /// <summary>The title.</summary>
    public required Wording Title { get; init; }

    /// <summary>What is counted and in which unit, below the title.</summary>
    public required Wording Subtitle { get; init; }

    /// <summary>One line of what one may say from it.</summary>
    public required Wording Say { get; init; }

    /// <summary>One line of what one may not say from it.</summary>
    public required Wording SayNot { get; init; }
}

/// <summary>How exact figures are drawn.</summary>
public enum ChartForm
{
    /// <summary>As bars from zero.</summary>
    Bars,

    /// <summary>As dots.</summary>
    Dots,
}
