using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What areas are called: who does not know the code writes the name, or its beginning.</summary>
public sealed class AreaNames
{
    // Two letters begin too many names.
    private const int Shortest = 3;

    private readonly List<(string Name, string Code)> names;

    /// <param name="areas">The codes of the areas, with their names.</param>
    internal AreaNames(IEnumerable<Code> areas) =>
        names = [.. areas.SelectMany(area => Enum.GetValues<Language>().Select(language => (area.Name.In(language), area.Id)))];

    /// <summary>The code of the area whose name, in English or Serbian of either script, begins with a text.</summary>
    /// <param name="text">The name or its beginning, in capitals or not.</param>
    /// <returns>The code; null where no name or those of several areas begin so.</returns>
    public string? CodeOf(string text)
    {
        if (text.Length < Shortest)
        {
            return null;
        }

        var codes = names.Where(area => area.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Select(area => area.Code).Distinct().ToList();
        return codes is [var only] ? only : null;
    }
}
