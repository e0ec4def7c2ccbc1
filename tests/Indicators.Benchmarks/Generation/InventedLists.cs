using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>What invented figures are about: none of it is a figure of anybody.</summary>
internal static class InventedLists
{
    internal const int FirstYear = 1990;
    internal const int Years = 35;

    internal static readonly IReadOnlyList<(string Id, FigureKind Kind)> Indicators =
    [
        .. Enumerable.Range(1, 24).Select(number => ($"persons-counted-{number}", FigureKind.Count)),
        .. Enumerable.Range(1, 4).Select(number => ($"amount-measured-{number}", FigureKind.Quantity)),
        .. Enumerable.Range(1, 4).Select(number => ($"share-printed-{number}", FigureKind.Percent)),
        .. Enumerable.Range(1, 2).Select(number => ($"change-printed-{number}", FigureKind.Change)),
    ];

    internal static readonly IReadOnlyList<string> Counters =
        ["cptv", "atina", "astra", "ombudsman", "police", "kirs", "us-tip", "unodc", "unhcr", "greta", "world-bank", "asylum-office"];

    internal static readonly IReadOnlyList<(string Id, string Counter)> Sources =
        [.. Enumerable.Range(0, 60).Select(number => ($"yearbook-{2025 - (number / 12)}-{Counters[number % 12]}", Counters[number % 12]))];

    internal static readonly IReadOnlyList<string> Countries =
    [
        .. ("AFG ALB ARM AUS AUT AZE BEL BFA BGD BGR BIH BLR BRA CAN CHE CHL CHN CIV CMR COD COL CUB CYP CZE DEU DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FRA GBR GEO GHA GIN GMB GRC "
            + "HRV HUN IDN IND IRL IRN IRQ ISL ISR ITA JOR JPN KAZ KEN KGZ KOR KWT LBN LBR LBY LKA LTU LUX LVA MAR MDA MEX MKD MLI MLT MMR MNE MRT MYS NER NGA NLD NOR NPL PAK PHL POL "
            + "PRT PSE QAT ROU RUS RWA SAU SDN SEN SLE SOM SRB SSD SVK SVN SWE SYR TCD TGO THA TJK TKM TUN TUR TZA UGA UKR USA UZB VEN VNM XKX YEM ZAF ZMB ZWE").Split(' '),
    ];

    // As sources print them: a total, one dimension, two that cross.
    internal static readonly IReadOnlyList<Breakdown> Breakdowns =
    [
        Breakdown.Total,
        .. Each(Dimensions.Sex, ["female", "male", "other", "unknown"]),
        .. Each(Dimensions.Age, ["minor", "adult", "unknown"]),
        .. Each(Dimensions.Exploitation, ["sexual", "labour", "begging", "forced-criminality", "forced-marriage", "organ-removal", "illegal-adoption", "multiple", "other", "unknown"]),
        .. Each(Dimensions.Citizenship, ["domestic", "foreign", "unknown"]),
        .. Each(Dimensions.Group, ["refugee-migrant", "unaccompanied-child"]),
        .. Each(Dimensions.Referrer, ["police", "social-welfare", "ngo", "ngo+international-organisation", "self"]),
        .. Each(Dimensions.Provider, ["state", "civil-society"]),
        .. Crossed("sex=female;age=", ["minor", "adult"]),
        .. Crossed("sex=male;age=", ["minor", "adult"]),
        .. Crossed("sex=female;exploitation=", ["sexual", "labour", "begging", "forced-marriage"]),
        .. Crossed("sex=male;exploitation=", ["sexual", "labour", "begging", "forced-criminality"]),
        .. Crossed("age=minor;exploitation=", ["sexual", "begging"]),
        .. Crossed("group=refugee-migrant;origin=", ["AFG", "SYR", "IRQ", "PAK", "africa"]),
        .. Each(Dimensions.Origin, ["SRB", "AFG", "SYR", "IRQ", "PAK", "BGD", "CUB", "BDI", "IND", "TUR", "UKR", "RUS", "africa", "asia", "europe"]),
    ];

    private static IEnumerable<Breakdown> Each(string dimension, IReadOnlyList<string> codes) => Crossed($"{dimension}=", codes);

    private static IEnumerable<Breakdown> Crossed(string given, IReadOnlyList<string> codes) => codes.Select(code => Breakdown.Parse(given + code));
}
