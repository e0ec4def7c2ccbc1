using Indicators.Model;

namespace Indicators.Import;

/// <summary>What UNHCR prints for small numbers.</summary>
internal static class UnhcrCells
{
    // In downloads of its earlier database: kept confidential so that nobody is recognised.
    private static readonly CellMeaning Withheld = new("*") { Status = ObservationStatus.Suppressed, Note = "Printed as *: withheld by UNHCR" };

    internal static IReadOnlyList<CellMeaning> Small { get; } =
        [new CellMeaning("5") { Figure = "1..5", Note = "Printed as 5; UNHCR prints no 1 to 4, so it stands for 1 to 5 (inferred)" }, Withheld];

    // Among the 1,295 numbers of eleven countries there are 86 fives and no number from 6 to 9: small numbers were rounded further here.
    internal static IReadOnlyList<CellMeaning> SmallOfDecisions { get; } =
        [new CellMeaning("5") { Figure = "1..9", Note = "Printed as 5; no 1 to 4 and no 6 to 9 stand in this table, so it stands for 1 to 9 (inferred)" }, Withheld];

    internal const string FirstInstance = "only first instance and first instance with appeal (FI, FA) are taken: other levels are about the same applications again";
}
