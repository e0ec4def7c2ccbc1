using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>What a source tells of a body, in the periods that files write.</summary>
internal static class Told
{
    // The founding document on the shelter, §3 para 2: opened early in 2019 (January to April), closed in August 2020 until the beginning
    // of 2022 (January), reopened in April 2022, closed again in January 2023; nothing is known after that.
    internal static IReadOnlyList<Spell> Shelter { get; } =
    [
        Spell("1", "open", "2019-01/2019-04", "2020-08"),
        Spell("2", "closed", "2020-08", "2022-01"),
        Spell("3", "open", "2022-04", "2023-01"),
        Spell("4", "closed", "2023-01", null, "2023-01"),
    ];

    internal static Spell Spell(string id, string state, string start, string? end, string? asOf = null) => new()
    {
        Id = id,
        Body = "cptv-shelter",
        Area = "SRB",
        State = state,
        Start = Period.Parse(start),
        End = end is null ? null : Period.Parse(end),
        AsOf = asOf is null ? null : Period.Parse(asOf),
        Source = "atina-2023",
        Locator = "",
        Note = "",
    };

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
