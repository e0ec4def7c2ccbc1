using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The words of sentences on conflicts.</summary>
internal sealed class ConflictWords(Catalogue catalogue)
{
    internal Catalogue Catalogue => catalogue;

    /// <summary>“Identified victims of trafficking”, Serbia, 2022; the part that is counted behind it, where it is one.</summary>
    internal string About(ComparedFigure figure) =>
        About(figure.Indicator, figure.Area, figure.Period) + (figure.Breakdown.IsTotal ? "" : $" ({Part(figure.Breakdown)})");

    /// <summary>“Identified victims of trafficking”, Serbia, 2022.</summary>
    internal string About(string indicator, string area, Period period) =>
        $"“{catalogue.Find(indicator)!.Name.En}”, {Named(Dimensions.Origin, area)}, {PeriodText.Show(period)}";

    /// <summary>“Identified victims of trafficking”, Serbia (Women and girls), by CPTV's name.</summary>
    internal string SeriesOf(Observation observation) =>
        $"“{catalogue.Find(observation.Indicator)!.Name.En}”, {Named(Dimensions.Origin, observation.Area)}"
        + $"{(observation.Breakdown.IsTotal ? "" : $" ({Part(observation.Breakdown)})")}, by {Counter(observation.CountedBy)}";

    /// <summary>“62 in 2021 (atina-2023)”: a figure beside another one, with what is different about it.</summary>
    internal string Beside(ComparedFigure other, ComparedFigure figure)
    {
        var period = other.Period.Text == figure.Period.Text ? "" : $" in {PeriodText.Show(other.Period)}";
        var counter = other.CountedBy != figure.CountedBy ? $" by {CounterIn(other)}" : other.Source != figure.Source ? $" ({other.Source})" : "";
        return $"{Shown(other)}{period}{counter}";
    }

    /// <summary>The part that is counted; "all" for the total.</summary>
    internal string Part(Breakdown breakdown) => breakdown.IsTotal ? "all" : string.Join(", ", breakdown.Parts.Select(part => Named(part.Dimension, part.Code)));

    internal string Counter(string code) => Named(Code.Counters, code);

    /// <summary>CPTV's name, and the document in brackets.</summary>
    internal string CounterIn(ComparedFigure figure) => $"{Counter(figure.CountedBy)} ({figure.Source})";

    internal string Shown(ComparedFigure figure) => FigureText.Show(figure.Observation.Figure!, catalogue.Find(figure.Indicator)!.Unit);

    internal static string Shown(Bounds bounds) => bounds.Point is { } point ? FigureText.Number(point)
        : bounds.Upper is { } upper ? $"{FigureText.Number(bounds.Lower ?? 0)}–{FigureText.Number(upper)}"
        : $"{(bounds.LowerOpen ? "more than" : "at least")} {FigureText.Number(bounds.Lower ?? 0)}";

    internal static string Listed(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}";
    }

    private string Named(string list, string code) => string.Join(" or ", code.Split('+').Select(one => catalogue.NameOf(list, one)));
}
