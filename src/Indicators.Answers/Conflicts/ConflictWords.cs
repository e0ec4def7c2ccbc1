using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The words of sentences on conflicts.</summary>
internal sealed class ConflictWords(Catalogue catalogue)
{
    private static readonly Wording All = new("all", "укупно");

    internal Catalogue Catalogue => catalogue;

    /// <summary>“Identified victims of trafficking”, Serbia, 2022; the part that is counted behind it, where it is one.</summary>
    internal Wording About(ComparedFigure figure) =>
        InBrackets(About(figure.Indicator, figure.Area, figure.Period), figure.Breakdown);

    /// <summary>“Identified victims of trafficking”, Serbia, 2022.</summary>
    internal Wording About(string indicator, string area, Period period) =>
        Wording.Joined(", ", [catalogue.Find(indicator)!.Name.Quoted(), Named(Dimensions.Origin, area), PeriodText.Shown(period)]);

    /// <summary>“Identified victims of trafficking”, Serbia (Women and girls), by CPTV's name.</summary>
    /// <remarks>English: what is not plausible is told to analysts, at the command line.</remarks>
    internal string SeriesOf(Observation observation) =>
        $"{catalogue.Find(observation.Indicator)!.Name.Quoted().En}, {InBrackets(Named(Dimensions.Origin, observation.Area), observation.Breakdown).En}, by {Counter(observation.CountedBy).En}";

    /// <summary>“62 (atina-2023)”.</summary>
    internal Wording InDocument(ComparedFigure figure) => Shown(figure).With(Wording.Same(figure.Source));

    /// <summary>“62 in 2021 (atina-2023)”: a figure beside another one, with what is different about it.</summary>
    /// <remarks>English, too.</remarks>
    internal string Beside(ComparedFigure other, ComparedFigure figure)
    {
        var period = other.Period.Text == figure.Period.Text ? "" : $" in {PeriodText.Show(other.Period)}";
        var counter = other.CountedBy != figure.CountedBy ? $" by {CounterIn(other).En}" : other.Source != figure.Source ? $" ({other.Source})" : "";
        return $"{Shown(other).En}{period}{counter}";
    }

    /// <summary>The part that is counted; "all" for the total.</summary>
    internal Wording Part(Breakdown breakdown) => breakdown.IsTotal ? All : Wording.Joined(", ", breakdown.Parts.Select(part => Named(part.Dimension, part.Code)));

    internal Wording Counter(string code) => Named(Code.Counters, code);

    /// <summary>CPTV's name, and the document in brackets.</summary>
    internal Wording CounterIn(ComparedFigure figure) => Counter(figure.CountedBy).With(Wording.Same(figure.Source));

    internal Wording Shown(ComparedFigure figure) => FigureText.Shown(figure.Observation.Figure!, catalogue.Find(figure.Indicator)!.Unit);

    internal static Wording Shown(Bounds bounds) => (bounds.Point, bounds.Lower ?? 0, bounds.Upper) switch
    {
        ({ } point, _, _) => Wording.Of(point),
        (_, var lower, { } upper) => Wording.Of($"{lower}–{upper}", $"{lower}–{upper}"),
        (_, var lower, _) when bounds.LowerOpen => Wording.Of($"more than {lower}", $"више од {lower}"),
        (_, var lower, _) => Wording.Of($"at least {lower}", $"најмање {lower}"),
    };

    /// <summary>Names one after the other, in English.</summary>
    internal static string Listed(IEnumerable<string> names) => Wording.Listed(names.Select(Wording.Same)).En;

    private Wording InBrackets(Wording whole, Breakdown breakdown) => breakdown.IsTotal ? whole : whole.With(Part(breakdown));

    private Wording Named(string list, string code) => Wording.Either(code.Split('+').Select(one => catalogue.Named(list, one)));
}
