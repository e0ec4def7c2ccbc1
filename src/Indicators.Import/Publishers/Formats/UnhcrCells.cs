using Indicators.Model;

namespace Indicators.Import;

/// <summary>What UNHCR prints for small numbers.</summary>
internal static class UnhcrCells
{
    internal static IReadOnlyList<CellMeaning> Small { get; } =
    [
        new CellMeaning("5") { Figure = "1..5", Note = "Printed as 5; UNHCR prints no 1 to 4, so it stands for 1 to 5 (inferred)" },
        // In downloads of its earlier database: kept confidential so that nobody is recognised.
        new CellMeaning("*") { Status = ObservationStatus.Suppressed, Note = "Printed as *: withheld by UNHCR" },
    ];

    internal const string FirstInstance = "only first instance and first instance with appeal (FI, FA) are taken: other levels are about the same applications again";
    internal const string Persons = "only persons are counted here, not cases";
}
