using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A claim on a number that sources print. The document that makes the claim cannot confirm it; a reader's own claim may be checked with any.</summary>
internal static class ObservedClaim
{
    internal static CheckedClaim Check(Publication publication, ClaimQuestion question) =>
        OfPrinted(publication, question, publication.Catalogue.Find(question.Claim.Subject)!) ?? CheckedClaim.Undecidable(question.Claim, WhatIsMissing(publication, question));

    /// <summary>A rate or share that documents print themselves, where no figures give it; null if none does.</summary>
    internal static CheckedClaim? OfPrintedRatio(Publication publication, ClaimQuestion question, DerivedIndicator derived) =>
        question.Query.DenominatorSources.Count > 0 || (question.Claim.UnitCode.Length > 0 && question.Claim.UnitCode != derived.UnitCode)
            ? null
            : OfPrinted(publication, question, publication.Catalogue.Find(derived.Id)!);

    /// <summary>The printed figures beside the one that was calculated, with a space before them; empty where there are none.</summary>
    internal static Wording Printed(CheckedClaim check, bool isAlternative)
    {
        var printed = Wording.Joined(", ", check.Figures.Select(figure => Wording.Joined(": ", [InDocument(figure), VerdictText.Of(figure.Verdict).Lowered()])));
        return !isAlternative || check.Figures.Count == 0 ? Wording.Empty : Wording.Of($" Printed: {printed}.", $" Наведено: {printed}.");
    }

    private static CheckedClaim? OfPrinted(Publication publication, ClaimQuestion question, IndicatorEntry entry) => Of(question.Claim, [.. Figures(publication, question, entry)], entry);

    /// <summary>A claim checked with figures of the very thing: what some of them say and others contradict is undecidable. Null without any.</summary>
    internal static CheckedClaim? Of(Claim claim, IReadOnlyList<CheckedFigure> figures, IndicatorEntry entry)
    {
        var deciding = figures.Where(figure => figure.Verdict != Verdict.Undecidable).ToList();
        var verdicts = deciding.Select(figure => figure.Verdict).ToList();
        return (figures.Count, verdicts.Contains(Verdict.DoesNotHold), verdicts.Exists(verdict => verdict != Verdict.DoesNotHold)) switch
        {
            (0, _, _) => null,
            (_, true, true) => CheckedClaim.Undecidable(claim, Different(Listed(figures))) with { Figures = figures },
            _ => Decided(claim, deciding.Count == 0 ? figures : deciding, figures, entry),
        };
    }

    private static CheckedClaim Decided(Claim claim, IReadOnlyList<CheckedFigure> deciding, IReadOnlyList<CheckedFigure> all, IndicatorEntry entry)
    {
        // One that holds as it is printed is more than one that holds when rounded; a limit tells more than a rough number.
        var used = deciding.OrderBy(figure => figure.Verdict).ThenBy(figure => figure.Figure.Relation == Relation.About).First();
        if (used.Figure.Relation == Relation.About)
        {
            return CheckedClaim.Undecidable(claim, IsRough(Listed(all))) with { Used = new UsedFigure(used.Figure, used.Display), Figures = all };
        }

        var rounding = claim.Relation == ClaimRelation.About ? HoldingSteps.Of(Operand.Of(used.Figure, ObservationStatus.Normal, entry.Unit.Kind).Bounds ?? used.Figure.Bounds, ValueClaim.Quoted(claim).Value) : null;
        var sentence = Wording.Joined("", [ValueClaim.Sentence(claim, used.Verdict, InDocument(used), entry.Unit, rounding), all.Count == 1 ? Wording.Empty : AllOf(Listed(all)), PairWords.Contradictions(used.Conflicts)]);
        return CheckedClaim.Of(claim, used.Verdict, sentence) with { Used = new UsedFigure(used.Figure, used.Display), Rounding = rounding, Figures = all };
    }

    private static Wording Different(Wording figures) => Wording.Of(
        $"sources give different figures, {figures}; name a document to check the claim with it", $"извори дају различите податке, {figures}; наведите документ према којем се тврдња проверава");

    private static Wording IsRough(Wording figures) => Wording.Of($"only a rough number, without limits, is known: {figures}", $"познат је само приближан број, без граница: {figures}");

    private static Wording AllOf(Wording figures) => Wording.Of($" All figures: {figures}.", $" Сви подаци: {figures}.");

    private static Wording Listed(IEnumerable<CheckedFigure> figures) => Wording.Joined(", ", figures.Select(InDocument));

    private static Wording InDocument(CheckedFigure figure) => figure.Display.With(Wording.Same(figure.Source));

    private static IEnumerable<CheckedFigure> Figures(Publication publication, ClaimQuestion question, IndicatorEntry entry)
    {
        var claim = question.Claim;
        return
            from observation in publication.Shown(new ObservationFilter { Indicator = entry.Id, Areas = [claim.Area], Sources = question.Query.Sources, Counters = question.Query.Counters })
            where observation.Source != claim.Source && observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown)
            let figure = observation.Figure
            let bounds = Operand.Of(figure, observation.Status, entry.Unit.Kind).Bounds
            where figure is not null
            // A rough number has no limits: it is told, and decides nothing.
            let verdict = bounds is null ? Verdict.Undecidable : VerdictOf(claim, (entry.Unit.Kind == FigureKind.Count ? bounds.OfWholeNumbers() : null) ?? bounds)
            select new CheckedFigure(observation.CountedBy, observation.Source, figure, FigureText.Shown(figure, entry.Unit), verdict, [.. publication.Conflicts.On(observation)]);
    }

    // A limit is not taken for the number here, as it is in a ratio that somebody worked out so: what lies beyond "over 116,000" is not known.
    internal static Verdict VerdictOf(Claim claim, Bounds bounds) => claim.Relation == ClaimRelation.About
        ? AboutVerdict.Of(bounds, printed: null, ValueClaim.Quoted(claim))
        : BoundsVerdict.Of(bounds, claim.Relation, Bounds.At(ValueClaim.Quoted(claim).Value));

    // For a figure that is held back the answer is the same as for one that nobody prints, whatever number is claimed.
    private static Wording WhatIsMissing(Publication publication, ClaimQuestion question)
    {
        var name = publication.Catalogue.Find(question.Claim.Subject)!.Name.Quoted();
        return question.IsRecorded
            ? Wording.Of($"no other figure of {name} is known than the one that the claim repeats", $"осим податка који тврдња понавља, није познат ниједан други податак за {name}")
            : Wording.Of($"no figure of {name} is published for this selection, which is not zero", $"за овај избор није објављен ниједан податак за {name}, што није нула");
    }
}
