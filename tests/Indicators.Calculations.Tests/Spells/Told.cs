using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>What the founding document tells of bodies, in the periods that files write; its table of facts names each.</summary>
internal static class Told
{
    // S1 to S5, §3 para 2: opened early in 2019 (January to April), closed in August 2020 until the beginning
    // of 2022 (January), reopened in April 2022, closed again in January 2023; nothing is known after that.
    internal static IReadOnlyList<Spell> Shelter { get; } =
    [
        Spell("1", "open", "2019-01/2019-04", "2020-08"),
        Spell("2", "closed", "2020-08", "2022-01"),
        Spell("3", "open", "2022-04", "2023-01"),
        Spell("4", "closed", "2023-01", null, "2023-01"),
    ];

    // The same without S3, which S4 contradicts: closed until some day of April 2022.
    internal static IReadOnlyList<Spell> ShelterByTheReopening { get; } =
        [Shelter[0], Spell("2", "closed", "2020-08", "2022-04"), Shelter[2], Shelter[3]];

    // I1, §1 para 1: five years long, expired in December 2022 without a successor.
    internal static IReadOnlyList<Spell> Strategy { get; } =
        [Spell("1", "in-force", "2017/2018-01", "2022-12"), Spell("2", "absent", "2022-12", null, "2023-01")];

    // I3, §1 para 2: dismissed in mid-2021 (May to August), not set up again.
    internal static IReadOnlyList<Spell> WorkingGroup { get; } =
        [Spell("1", "in-force", "..", "2021-05/2021-08"), Spell("2", "absent", "2021-05/2021-08", null, "2023-01")];

    // I4, §1 para 3: retired in mid-2022 (May to August), no successor.
    internal static IReadOnlyList<Spell> Coordinator { get; } =
        [Spell("1", "filled", "..", "2022-05/2022-08"), Spell("2", "vacant", "2022-05/2022-08", null, "2023-01")];

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

    internal static (DateOnly First, DateOnly Last) Window(string period) => Period.Parse(period) is { First: { } first, Last: { } last }
        ? (first, last)
        : throw new ArgumentException("a window with both ends", nameof(period));
}
