using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The words of sentences on conflicts.</summary>
internal sealed class ConflictWords(Catalogue catalogue)
{
    internal Catalogue Catalogue => catalogue;

    internal Unit UnitOf(Observation observation) => catalogue.Find(observation.Indicator)!.Unit;

    internal FigureKind KindOf(Observation observation) => UnitOf(observation).Kind;

    /// <summary>“Identified victims of trafficking”, Serbia, 2022.</summary>
    internal string About(Observation observation) =>
        $"“{catalogue.Find(observation.Indicator)!.Name.En}”, {Named(Dimensions.Origin, observation.Area)}, {PeriodText.Show(observation.Period)}";

    /// <summary>The part that is counted; "all" for the total.</summary>
    internal string Part(Breakdown breakdown) => breakdown.IsTotal ? "all" : string.Join(", ", breakdown.Parts.Select(part => Named(part.Dimension, part.Code)));

    internal string Counter(string code) => Named(Code.Counters, code);

    internal string Shown(Observation observation) => FigureText.Show(observation.Figure!, UnitOf(observation));

    internal string Shown(Bounds bounds) => bounds.Point is { } point ? FigureText.Number(point)
        : bounds.Upper is { } upper ? $"{FigureText.Number(bounds.Lower ?? 0)}–{FigureText.Number(upper)}"
        : $"more than {FigureText.Number(bounds.Lower ?? 0)}";

    internal static string Listed(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}";
    }

    private string Named(string list, string code) => string.Join(" or ", code.Split('+').Select(one => catalogue.NameOf(list, one)));
}
