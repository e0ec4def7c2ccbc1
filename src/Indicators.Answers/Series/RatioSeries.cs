using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A ratio, change or difference of two observations as it is answered.</summary>
internal static class RatioSeries
{
    internal static SeriesObservation Of(Publication publication, OperandPair pair, DerivedIndicator derived)
    {
        var catalogue = publication.Catalogue;
        var conflicts = publication.Conflicts.On(pair.Numerator).Concat(publication.Conflicts.On(pair.Denominator)).Distinct().ToList();
        var numeratorNotes = catalogue.NotesOn(pair.Numerator).ToList();
        var denominatorNotes = catalogue.NotesOn(pair.Denominator).ToList();
        var calculated = Calculate(pair, derived, catalogue, ObservedSeries.StatusOf(pair.Numerator, numeratorNotes));
        var figure = calculated.Bounds is { } bounds ? ResultFigure.Of(bounds, derived.FigureKind) : null;
        var few = figure is not null && AreFew(pair, derived, catalogue);
        var test = figure is null ? null : ChanceOfChange.Of(pair, derived, catalogue);
        return new SeriesObservation
        {
            Area = pair.Numerator.Area,
            Period = pair.Numerator.Period,
            Breakdown = pair.Breakdown,
            CountedBy = pair.Numerator.CountedBy,
            Source = pair.Numerator.Source,
            DenominatorSource = pair.Denominator.Source,
            DenominatorCountedBy = pair.Denominator.CountedBy,
            Locator = pair.Numerator.Locator == pair.Denominator.Locator
                ? pair.Numerator.Locator
                : $"{pair.Numerator.Locator}; denominator: {pair.Denominator.Locator}",
            Figure = figure,
            Reason = figure is null ? calculated.Reason ?? ResultFigure.NothingKnown : null,
            Status = figure is null ? calculated.Absent : StatusOf(few, ObservedSeries.StatusOf(pair.Numerator, numeratorNotes), Below(derived, ObservedSeries.StatusOf(pair.Denominator, denominatorNotes))),
            Confidentiality = Confidentiality.Free,
            IsPublished = false,
            Shown = figure is null ? NotKnown : Shown(figure, pair, derived),
            Confidence = figure is null ? null : ChanceOfRatio.Of(pair, derived, catalogue),
            Test = test,
            Notes = Distinct(
            [
                .. few ? [FewCases.Note] : Array.Empty<Wording>(),
                .. ChanceOfChange.NoteOf(test) is { } chance ? [chance] : Array.Empty<Wording>(),
                .. ReferenceNote(derived, catalogue),
                .. CoverageNote(pair, catalogue),
                .. pair.Numerator.Period.Year is null && figure is not null ? [SameMonths] : Array.Empty<Wording>(),
                .. pair.Numerator.WorkedOut is { } workedOut ? [workedOut] : Array.Empty<Wording>(),
                .. ObservedSeries.NotesOf(pair.Numerator, numeratorNotes),
                .. ObservedSeries.NotesOf(pair.Denominator, denominatorNotes),
                .. conflicts.Select(ObservedSeries.Contradicted),
            ]),
            Conflicts = [.. conflicts.Select(conflict => conflict.Id)],
        };
    }

    internal static readonly Wording NotKnown = new("not known", "није познато");

    private static readonly Wording SameMonths = new("Compares the same months of two years.", "Пореди исте месеце двеју година.");
    private static readonly Wording OnlyYears = new("only whole calendar years enter ratios", "у односе улазе само целе календарске године");
    private static readonly Wording OnlyWholeMonths = new("only whole years, and the same whole months of two years, are compared", "пореде се само целе године и исти цели месеци двеју година");
    private static readonly Wording BreaksHere = new("the series breaks here: the two years are not comparable", "серија је овде прекинута: те две године нису упоредиве");

    /// <summary>The unrounded result, with the scale of a unit other than the indicator's own where one is given.</summary>
    internal static Calculated Calculate(OperandPair pair, DerivedIndicator derived, Catalogue catalogue, ObservationStatus status, decimal? scale = null)
    {
        if (derived.Kind != DerivedKind.Change && pair.Numerator.Period.Year is null)
        {
            return Calculated.Null(OnlyYears);
        }

        if (!AreWholeMonths(pair.Numerator.Period))
        {
            return Calculated.Null(OnlyWholeMonths);
        }

        if (derived.Kind == DerivedKind.Change && status == ObservationStatus.Break)
        {
            return Calculated.Null(BreaksHere);
        }

        if (pair.BrokenIn is { } year)
        {
            return Calculated.Null(new(
                $"the series breaks in {year}: the year is not comparable with {pair.Denominator.Period.Text}",
                $"серија је прекинута {year}. године: година није упоредива са {pair.Denominator.Period.Text}"));
        }

        return Operand.Of(pair.Numerator.Figure, pair.Numerator.Status, catalogue.Indicators[derived.Numerator].Kind).Then(numerator =>
            Operand.Of(pair.Denominator.Figure, pair.Denominator.Status, catalogue.Indicators[derived.Denominator].Kind).Then(denominator =>
                derived.Kind switch
                {
                    DerivedKind.Rate => Rate.Of(numerator, denominator, scale ?? derived.Scale),
                    DerivedKind.Share => Share.Of(numerator, denominator),
                    DerivedKind.Change => Change.Of(numerator, denominator),
                    DerivedKind.Difference => Difference.Of(numerator, denominator),
                    DerivedKind.Index => pair.IsOfOneRow ? IndexNumber.OfBase(denominator) : IndexNumber.Of(numerator, denominator),
                    _ => throw new ArgumentOutOfRangeException(nameof(derived), derived.Kind, "not a ratio"),
                }));
    }

    private static bool AreWholeMonths(Period period) => period is { First: { Day: 1 }, Last: { } last } && last.AddDays(1).Day == 1;

    // One note can be about both operands.
    private static List<Wording> Distinct(IEnumerable<Wording> notes) => [.. notes.Distinct()];

    // An index without its base year could be of any.
    private static Wording Shown(Figure figure, OperandPair pair, DerivedIndicator derived)
    {
        var text = FigureText.Shown(SignificantDigits.Shown(figure, derived.FigureKind), derived.Unit);
        return derived.Kind == DerivedKind.Index ? new Wording($"{text.En} ({pair.Denominator.Period.Text} = 100)", $"{text.Sr} ({pair.Denominator.Period.Text} = 100)") : text;
    }

    // A change from few to many is as little sure as one from many to few.
    private static bool AreFew(OperandPair pair, DerivedIndicator derived, Catalogue catalogue) =>
        derived.Kind is not DerivedKind.Difference
        && catalogue.Indicators[derived.Numerator].Kind == FigureKind.Count
        && (IsFew(pair.Numerator, catalogue) || IsFew(pair.Denominator, catalogue));

    private static bool IsFew(Observation observation, Catalogue catalogue) =>
        catalogue.Indicators[observation.Indicator].Kind == FigureKind.Count && observation.Figure is { } events && FewCases.Mark(events.Bounds);

    // A break in the year before, or in the base year, lies before both years, not between them.
    private static ObservationStatus Below(DerivedIndicator derived, ObservationStatus status) =>
        derived.Kind is DerivedKind.Change or DerivedKind.Index && status == ObservationStatus.Break ? ObservationStatus.Normal : status;

    // What the operands are known to be outweighs that there are few: a break stays a break.
    internal static ObservationStatus StatusOf(bool few, params ObservationStatus[] operands)
    {
        ObservationStatus[] first = [ObservationStatus.Break, ObservationStatus.Estimated, ObservationStatus.Provisional];
        var carried = first.Where(operands.Contains).Select(status => (ObservationStatus?)status).FirstOrDefault();
        return carried
            ?? (few ? ObservationStatus.LowReliability : operands.Contains(ObservationStatus.DefinitionDiffers) ? ObservationStatus.DefinitionDiffers : ObservationStatus.Normal);
    }

    private static IEnumerable<Wording> CoverageNote(OperandPair pair, Catalogue catalogue)
    {
        var (above, below) = (catalogue.Sources[pair.Numerator.Source].Covers, catalogue.Sources[pair.Denominator.Source].Covers);
        return above.Length > 0 && below.Length > 0 && above != below ? [new($"The two sides cover different territories: {above} above the line, {below} below.", $"Бројилац и именилац обухватају различите територије: бројилац {above}, именилац {below}.")]
            : [];
    }

    private static IEnumerable<Wording> ReferenceNote(DerivedIndicator derived, Catalogue catalogue)
    {
        var denominator = catalogue.Indicators[derived.Denominator];
        var name = denominator.Name.Quoted();
        return denominator.Reference switch
        {
            ReferenceTime.During => [],
            ReferenceTime.MidYear => [Wording.Of($"{name} is a number of the middle of the year.", $"{name} је број са средине године.")],
            ReferenceTime.YearEnd => [Wording.Of($"{name} is a number of the end of the year.", $"{name} је број са краја године.")],
            ReferenceTime.AnyMoment => [Wording.Of($"{name} is a number at each moment, not of all who came during the year.", $"{name} је број у сваком тренутку, а не број свих који су дошли током године.")],
            _ => throw new ArgumentOutOfRangeException(nameof(derived), denominator.Reference, "not a reference time"),
        };
    }
}
