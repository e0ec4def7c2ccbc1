using Indicators.Model;

namespace Indicators.Import;

/// <summary>What publishers' files are read by: the definitions of a database, or those in the program.</summary>
/// <param name="Codes">The codes of all lists.</param>
/// <param name="Sources">The documents.</param>
/// <param name="Indicators">What sources count.</param>
/// <param name="Spellings">How publishers write codes.</param>
public sealed record PublisherDefinitions(IReadOnlyList<Code> Codes, IReadOnlyList<Source> Sources, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Spelling> Spellings)
{
    /// <summary>The definitions of a data set.</summary>
    /// <param name="data">The data set.</param>
    public static PublisherDefinitions Of(DataSet data) => new(data.Codes, data.Sources, data.Indicators, data.Spellings);
}
