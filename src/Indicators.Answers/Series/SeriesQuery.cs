using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Which figures of a series are wanted. What is empty is not asked for.</summary>
public sealed record SeriesQuery
{
    /// <summary>For a dimension: only figures without it.</summary>
    public const string Total = "total";

    /// <summary>The indicator, observed or derived.</summary>
    public required string Indicator { get; init; }

    /// <summary>The areas.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>The period in which figures lie wholly begins with this one; null: at any time.</summary>
    public Period? From { get; init; }

    /// <summary>The period in which figures lie wholly ends with this one; null: at any time.</summary>
    public Period? To { get; init; }

    /// <summary>Only figures of exactly this period; null: of any.</summary>
    public Period? Period { get; init; }

    /// <summary>Only the last so many periods that have figures; null: all.</summary>
    public int? Last { get; init; }

    /// <summary>The documents; for a ratio, the numerator's.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Those who counted; for a ratio, the numerator's.</summary>
    public IReadOnlyList<string> Counters { get; init; } = [];

    /// <summary>The documents of denominators.</summary>
    public IReadOnlyList<string> DenominatorSources { get; init; } = [];

    /// <summary>The bodies whose spells or duties are counted.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Only figures that sources print for a derived indicator, or only others; null: both.</summary>
    public bool? Published { get; init; }

    /// <summary>For each dimension that matters, its codes, or <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Codes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Only figures without any breakdown.</summary>
    public bool TotalsOnly { get; init; }

    /// <summary>The language in which names, notes and figures are wanted; codes and numbers are the same in all.</summary>
    public Language Language { get; init; }

    /// <summary>Whether what a source tells of a body is asked for.</summary>
    internal bool AsksBody(string area, string body, string source) => Asks(Areas, area) && Asks(Bodies, body) && Asks(Sources, source);

    internal bool Asks(Period period) =>
        (Period is null || period.Text == Period.Text) && (From is null || period.First >= From.First) && (To is null || period.Last <= To.Last);

    internal bool Asks(Breakdown breakdown) =>
        (!TotalsOnly || breakdown.IsTotal) && Codes.All(wanted => wanted.Value.Contains(breakdown[wanted.Key] ?? Total));

    private static bool Asks(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}
