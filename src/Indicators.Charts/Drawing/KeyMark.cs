using Indicators.Model;

namespace Indicators.Charts;

/// <summary>A mark that is explained where it is used.</summary>
internal enum KeyMark
{
    Below,
    Above,
    OpenLimit,
    Between,
    Rounded,
    About,
    Estimated,
    Break,
    BreakBetween,
    Gap,
    GapOfSeries,
    Missing,
    Suppressed,
    NotCollected,
    CannotExist,
    Differs,
    FewCases,
    Several,
    Contradicted,
    ContradictedSum,
    Rest,
    UpTo,
    NoTop,
    Whole,
    Held,
    NotHeld,
    RoughDay,
    StartNotTold,
    NotTold,
    DoneOfDue,
    NumbersLeftOut,
}

/// <summary>Which marks figures need, and what each means.</summary>
internal static class KeyMarks
{
    /// <summary>What stands behind the number of a figure that is counted by another definition.</summary>
    internal const string Star = "*";

    /// <summary>What stands behind the name of what is not counted alike in two years that are compared.</summary>
    internal const string DoubleDagger = "‡";

    /// <summary>The marks of figures, in the order in which they are explained.</summary>
    internal static IEnumerable<KeyMark> Of(IReadOnlyCollection<SeriesObservation> observations) => observations.SelectMany(MarksOf).Distinct().Order();

    /// <summary>The marks of series over years: those of their figures, and what only a series has.</summary>
    internal static IReadOnlyList<KeyMark> Of(IReadOnlyList<ChartSeries> series, KeyMark? gap)
    {
        var points = series.SelectMany(one => one.Points).ToList();
        return
        [
            .. Of([.. points.Select(point => point.Observation)])
                .Concat(gap is { } mark ? [mark] : [])
                .Concat(points.Exists(point => point.Places > 1) ? [KeyMark.Several] : [])
                .Concat(points.Exists(point => point.IsContradicted) ? [KeyMark.Contradicted] : [])
                .Order(),
        ];
    }

    internal static Wording Meaning(KeyMark mark) => mark switch
    {
        KeyMark.Below => ChartWords.Below,
        KeyMark.Above => ChartWords.Above,
        KeyMark.OpenLimit => ChartWords.OpenLimit,
        KeyMark.Between => ChartWords.Between,
        KeyMark.Rounded => ChartWords.Rounded,
        KeyMark.About => ChartWords.About,
        KeyMark.Estimated => ChartWords.Estimated,
        KeyMark.Break => ChartWords.Break,
        KeyMark.BreakBetween => Signed(DoubleDagger, ChartWords.BreakBetween),
        KeyMark.Gap => ChartWords.Gap,
        KeyMark.GapOfSeries => ChartWords.GapOfSeries,
        KeyMark.Missing => ChartWords.Missing,
        KeyMark.Suppressed => ChartWords.Suppressed,
        KeyMark.NotCollected => ChartWords.NotCollected,
        KeyMark.CannotExist => ChartWords.CannotExist,
        KeyMark.Differs => Signed(Star, ChartWords.Differs),
        KeyMark.FewCases => ChartWords.FewCases,
        KeyMark.Several => ChartWords.Several,
        KeyMark.Contradicted => ChartWords.Contradicted,
        KeyMark.ContradictedSum => ChartWords.ContradictedSum,
        KeyMark.Rest => ChartWords.Rest,
        KeyMark.UpTo => ChartWords.UpTo,
        KeyMark.NoTop => ChartWords.NoTop,
        KeyMark.Whole => ChartWords.Whole,
        KeyMark.Held => ChartWords.Held,
        KeyMark.NotHeld => ChartWords.NotHeld,
        KeyMark.RoughDay => ChartWords.RoughDay,
        KeyMark.StartNotTold => ChartWords.StartNotTold,
        KeyMark.NotTold => ChartWords.NotTold,
        KeyMark.DoneOfDue => ChartWords.DoneOfDue,
        KeyMark.NumbersLeftOut => ChartWords.NumbersLeftOut,
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "a mark without a meaning"),
    };

    private static Wording Signed(string sign, Wording meaning) => new($"{sign} {meaning.En}", $"{sign} {meaning.Sr}");

    /// <summary>Whether its bar or dot is lighter, with an outline: a number is given, and it was estimated.</summary>
    internal static bool IsLighter(SeriesObservation observation) =>
        observation is { Status: ObservationStatus.Estimated, Figure: { Value: not null, Relation: Relation.Exact or Relation.Rounded } };

    /// <summary>The mark of a status that stands for no figure.</summary>
    internal static KeyMark OfAbsence(ObservationStatus status) => status switch
    {
        ObservationStatus.Suppressed => KeyMark.Suppressed,
        ObservationStatus.NotCollected => KeyMark.NotCollected,
        ObservationStatus.CannotExist => KeyMark.CannotExist,
        _ => KeyMark.Missing,
    };

    private static IEnumerable<KeyMark> MarksOf(SeriesObservation observation)
    {
        switch (observation.Figure)
        {
            case null:
                yield return OfAbsence(observation.Status);
                break;
            case { Relation: Relation.LessThan or Relation.AtMost }:
                yield return KeyMark.Below;
                break;
            case { Relation: Relation.MoreThan or Relation.AtLeast }:
                yield return KeyMark.Above;
                break;
            case { Relation: Relation.Between }:
                yield return KeyMark.Between;
                break;
            case { Relation: Relation.Rounded }:
                yield return KeyMark.Rounded;
                break;
            case { Relation: Relation.About }:
                yield return KeyMark.About;
                break;
        }

        if (observation.Figure?.Bounds is { LowerOpen: true, Lower: not 0 } or { UpperOpen: true })
        {
            yield return KeyMark.OpenLimit;
        }

        if (observation.Status == ObservationStatus.Break)
        {
            yield return KeyMark.Break;
        }

        if (IsLighter(observation))
        {
            yield return KeyMark.Estimated;
        }

        if (observation.Status == ObservationStatus.DefinitionDiffers)
        {
            yield return KeyMark.Differs;
        }

        if (observation.Status == ObservationStatus.LowReliability)
        {
            yield return KeyMark.FewCases;
        }
    }
}
