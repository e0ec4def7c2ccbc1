using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The names of what codes stand for, in all languages.</summary>
/// <param name="codes">The codes: of counters, bodies, states, dimensions, and those of the lists that this class names.</param>
public sealed class ChartNames(IEnumerable<Code> codes)
{
    /// <summary>The list of documents.</summary>
    public const string Sources = "source";

    /// <summary>The list of indicators.</summary>
    public const string Indicators = "indicator";

    private const char Joined = '+';

    private readonly Dictionary<(string List, string Code), Wording> names = codes.GroupBy(code => (code.Dimension, code.Id)).ToDictionary(code => code.Key, code => code.First().Name);

    /// <summary>The name of a code; the code itself where it has none. Codes that a source lumps are named one after the other.</summary>
    /// <param name="list">The list that it is of.</param>
    /// <param name="code">The code.</param>
    public Wording Of(string list, string code) => names.TryGetValue((list, code), out var name) ? name
        : code.Contains(Joined, StringComparison.Ordinal) ? ChartWords.JoinedByAnd([.. code.Split(Joined).Select(part => Of(list, part))])
        : new Wording(code, code);

    /// <summary>The name of an area.</summary>
    /// <param name="area">Its code.</param>
    public Wording OfArea(string area) => Of(Dimensions.Origin, area);
}
