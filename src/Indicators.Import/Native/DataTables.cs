using Indicators.Model;

namespace Indicators.Import;

/// <summary>Reads the files of a data folder in the order in which one refers to the other.</summary>
internal static class DataTables
{
    /// <summary>Everything but observations is read now; problems of each file go to the reader's.</summary>
    internal static DataSet Read(TableReader reader, IReadOnlyList<string> observationFiles, bool hasSpellings)
    {
        var nothing = new References { Codes = new CodeLists(null) };
        var codes = reader.Read(DefinitionTables.Codes, nothing);
        var references = new References { Codes = new CodeLists(codes) };
        var sources = reader.ReadNeeded(DefinitionTables.Sources, references);
        references = references with { Sources = sources?.ToDictionary(source => source.Id) };
        var indicators = reader.ReadNeeded(DefinitionTables.Indicators, references);
        references = references with { Indicators = indicators?.ToDictionary(indicator => indicator.Id) };
        var derived = reader.Read(DerivedTable.Derived, references);
        references = references with { DerivedIndicators = derived?.ToDictionary(indicator => indicator.Id) };
        return new DataSet
        {
            Codes = codes ?? [],
            // The program's own spellings name codes and indicators that a small folder need not have.
            Spellings = reader.Read(SpellingTable.Spellings, hasSpellings ? references : nothing) ?? [],
            Sources = sources ?? [],
            Indicators = indicators ?? [],
            DerivedIndicators = derived ?? [],
            Observations = reader.ReadOnDemand([.. observationFiles.Select(ObservationTable.In)], references),
            Spells = reader.Read(StatementTables.Spells, references) ?? [],
            Duties = reader.Read(StatementTables.Duties, references) ?? [],
            Events = reader.Read(StatementTables.Events, references) ?? [],
            Claims = reader.Read(ClaimTable.Claims, references) ?? [],
            Notes = reader.Read(DefinitionTables.Notes, references) ?? [],
        };
    }
}
