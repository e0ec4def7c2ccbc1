using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The answer to a query: the figures, what was withheld, and the documents they rest on.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Release">The release that it is of.</param>
/// <param name="Observations">The figures, by area, period and breakdown.</param>
/// <param name="Withheld">What may not be shown.</param>
/// <param name="Sources">The documents of all figures, denominators included.</param>
/// <param name="Notes">What a reader should know of the whole answer.</param>
/// <param name="Withdrawn">Where there are no figures: those asked for that were published once and are held back now.</param>
public sealed record SeriesAnswer(
    IndicatorEntry Indicator,
    Release Release,
    IReadOnlyList<SeriesObservation> Observations,
    Withheld Withheld,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Wording> Notes,
    IReadOnlyList<WithdrawnFigure> Withdrawn)
{
    /// <summary>The language of names, notes and displayed figures.</summary>
    public Language Language => Indicator.Language;

    /// <summary>The codes that occur in it, each with its name in its language: by list, and by code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels => CodeLabels.Of(this, Catalogue);

    /// <summary>The definitions of its release.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>Whether the observations are the same ones each time, so that what is made of them can be kept with them.</summary>
    public bool AreKept => Figures.All(figure => figure.IsKept);

    /// <summary>The observations, each with what it was made from.</summary>
    internal IReadOnlyList<TracedFigure> Figures { get; init; } = [];
}

/// <summary>A figure that was published once and is held back now.</summary>
/// <param name="Area">The area.</param>
/// <param name="Period">The period.</param>
/// <param name="Release">The release that withdrew it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record WithdrawnFigure(string Area, Period Period, long Release, Wording Reason);

/// <summary>How many figures of the indicator, areas, periods and documents asked for are held back, and why.</summary>
/// <param name="Count">How many. Filters by breakdown do not change it: the number behind "origin=…" would tell who is counted.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record Withheld(int Count, IReadOnlyList<WithheldReason> Reasons)
{
    internal static Withheld Of(IEnumerable<Observation> observations)
    {
        WithheldReason[] reasons =
        [
            .. observations.GroupBy(observation => observation.Confidentiality)
                .OrderBy(group => group.Key.Letter(), StringComparer.Ordinal)
                .Select(group => new WithheldReason(group.Key.Letter(), group.Count(), ReasonFor(group.Key))),
        ];
        return new Withheld(reasons.Sum(reason => reason.Count), reasons);
    }

    internal static Wording ReasonFor(Confidentiality confidentiality) => confidentiality switch
    {
        Confidentiality.SmallCount => new(
            "Small counts that could let somebody be recognised; a coarser figure stands for them where there is one.",
            "Мали бројеви по којима би неко могао бити препознат; где га има, замењује их грубљи податак."),
        Confidentiality.NotForPublication => new("Not for publication.", "Није за објављивање."),
        Confidentiality.Confidential => new("Confidential.", "Поверљиво."),
        Confidentiality.SecondaryBySender or Confidentiality.Secondary => new("Would let a confidential figure be worked out.", "Из њега би се могао израчунати поверљив податак."),
        _ => throw new ArgumentOutOfRangeException(nameof(confidentiality), confidentiality, "not withheld"),
    };
}

/// <summary>Figures held back for one reason.</summary>
/// <param name="Confidentiality">The letter of SDMX CONF_STATUS.</param>
/// <param name="Count">How many.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record WithheldReason(string Confidentiality, int Count, Wording Reason);
