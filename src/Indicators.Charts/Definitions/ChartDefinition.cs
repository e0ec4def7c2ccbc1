using System.Text.Json.Serialization;
using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What a chart shows and how: one JSON file in <c>charts/</c>. A request can ask for other figures than it names.</summary>
public sealed record ChartDefinition
{
    /// <summary>The JSON Schema that the file follows, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Its identifier, which is also the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator, observed or derived.</summary>
    public required string Indicator { get; init; }

    /// <summary>Further indicators of the same unit, beside it.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The areas, with commas between.</summary>
    public required string Geo { get; init; }

    /// <summary>The breakdown as files write it; empty for totals.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>The dimension whose parts stand apart; empty where none do.</summary>
    public string Parts { get; init; } = "";

    /// <summary>Those who counted, by code; empty for everybody.</summary>
    public IReadOnlyList<string> CountedBy { get; init; } = [];

    /// <summary>The bodies of a timeline, from top to bottom; empty for all.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>The first year; null for all. Of two years compared, the earlier.</summary>
    public int? From { get; init; }

    /// <summary>The last year; null for all. Of two years compared, the later.</summary>
    public int? To { get; init; }

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

    /// <summary>The areas, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Areas => Geo.Split(',');

    /// <summary>All indicators, the first one first.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Indicators => [Indicator, .. With];
}
