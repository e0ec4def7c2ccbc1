using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is known of a figure, in words.</summary>
internal static class FigureWords
{
    internal static readonly Wording AsPrinted = new("as the source prints it", "како извор наводи");
    internal static readonly Wording Contradicted = new("contradicted", "противречно");
    private static readonly char[] Signs = ['<', '>', '≤', '≥', '≈', ' '];

    /// <summary>How to read it: a limit is told to be one. Empty English for what has no number.</summary>
    internal static Wording Reading(SeriesObservation observation)
    {
        if (observation.Figure is not { } figure)
        {
            return StatusNames.Of(observation.Status == ObservationStatus.Normal ? ObservationStatus.Missing : observation.Status);
        }

        var (en, sr) = (observation.Shown.En.TrimStart(Signs), observation.Shown.Sr.TrimStart(Signs));
        return figure.Relation switch
        {
            Relation.Exact when observation.DenominatorSource is not null => new("Calculated from exact numbers.", "Израчунато из тачних бројева."),
            Relation.Exact => new("An exact number.", "Тачан број."),
            Relation.MoreThan => new($"More than {en}; how many more, nobody knows.", $"Више од {sr}; колико више, нико не зна."),
            Relation.AtLeast => new($"At least {en}; it may be more.", $"Најмање {sr}; може бити и више."),
            Relation.LessThan => new($"Less than {en}; how much less, nobody knows.", $"Мање од {sr}; колико мање, нико не зна."),
            Relation.AtMost => new($"At most {en}; it may be less.", $"Највише {sr}; може бити и мање."),
            Relation.Between => new($"Anywhere within {en}; nothing says where.", $"Било где у распону {sr}; ништа не говори где тачно."),
            Relation.Rounded => Rounded(figure),
            Relation.About => new($"About {en}; how exact that is, the source does not say.", $"Око {sr}; колико је то тачно, извор не каже."),
            _ => throw new ArgumentOutOfRangeException(nameof(observation), figure.Relation, "not a relation"),
        };
    }

    /// <summary>What chance alone can do around it; null where that is not known.</summary>
    internal static Wording? Chance(SeriesObservation observation, Unit unit) => observation.Confidence is not { } chance ? null
        : chance.Upper is { } upper
            ? new($"Chance alone: {Limit(chance.Lower, Language.English)} to {Limit(upper, Language.English)}{unit.Suffix} (95 %)", $"Сама случајност: од {Limit(chance.Lower, Language.SerbianCyrillic)} до {Limit(upper, Language.SerbianCyrillic)}{unit.SerbianSuffix(Shown(upper))} (95 %)")
            : new($"Chance alone: ≥ {Limit(chance.Lower, Language.English)}{unit.Suffix} (95 %)", $"Сама случајност: ≥ {Limit(chance.Lower, Language.SerbianCyrillic)}{unit.SerbianSuffix(Shown(chance.Lower))} (95 %)");

    private static Wording Rounded(Figure figure) => figure.Bounds is { Lower: { } lower, Upper: { } upper }
        ? new($"Rounded by its publisher: what is behind it lies from {FigureText.Number(lower)} to {FigureText.Number(upper)}.", $"Издавач је заокружио: иза тога је број од {FigureText.Number(lower, Language.SerbianCyrillic)} до {FigureText.Number(upper, Language.SerbianCyrillic)}.")
        : new("Rounded by its publisher.", "Издавач је заокружио.");

    private static string Limit(double limit, Language language) => FigureText.Number(Shown(limit), language);

    private static decimal Shown(double limit) => SignificantDigits.Round((decimal)limit, Rounding.Nearest);
}
