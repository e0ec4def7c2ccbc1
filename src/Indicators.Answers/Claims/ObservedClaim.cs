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
            : OfPrinted(publication, question, IndicatorEntry.Of(derived));

    /// <summary>The printed figures beside the one that was calculated, with a space before them; empty where there are none.</summary>
    internal static string Printed(CheckedClaim check, DerivedIndicator derived, bool isAlternative) => !isAlternative || check.Figures.Count == 0
        ? ""
        : $" Printed: {string.Join(", ", check.Figures.Select(figure => $"{FigureText.Show(figure.Figure, derived.Unit)} ({figure.Source}): {VerdictText.Of(figure.Verdict).ToLowerInvariant()}"))}.";

    private static CheckedClaim? OfPrinted(Publication publication, ClaimQuestion question, IndicatorEntry entry)
    {
        var figures = Figures(publication, question, entry).ToList();
        var deciding = figures.Where(figure => figure.Verdict != Verdict.Undecidable).ToList();
        var verdicts = deciding.Select(figure => figure.Verdict).ToList();
        return (figures.Count, verdicts.Contains(Verdict.DoesNotHold), verdicts.Exists(verdict => verdict != Verdict.DoesNotHold)) switch
        {
            (0, _, _) => null,
            (_, true, true) => CheckedClaim.Undecidable(question.Claim, $"sources give different figures, {Listed(figures, entry)}; name a document to check the claim with it") with { Figures = figures },
            _ => Decided(question.Claim, deciding.Count == 0 ? figures : deciding, figures, entry),
        };
    }

    private static CheckedClaim Decided(Claim claim, List<CheckedFigure> deciding, List<CheckedFigure> all, IndicatorEntry entry)
    {
        // One that holds as it is printed is more than one that holds when rounded.
        var used = deciding.OrderBy(figure => figure.Verdict).First();
        var value = FigureText.Show(Figure.Exact(ValueClaim.Quoted(claim).Value), entry.Unit);
        var rounding = claim.Relation == ClaimRelation.About ? HoldingSteps.Of(Operand.Of(used.Figure, ObservationStatus.Normal, entry.Unit.Kind).Bounds ?? used.Figure.Bounds, ValueClaim.Quoted(claim).Value) : null;
        var others = all.Count == 1 ? "" : $" All figures: {Listed(all, entry)}.";
        var sentence = $"{VerdictText.Of(used.Verdict)}: the figure is {used.Display} ({used.Source}), the claim says {RelationText.Of(claim.Relation)} {value}{RoundingText.Of(used.Verdict, rounding, ValueClaim.Quoted(claim), afterRounds: false)}.{others}";
        return CheckedClaim.Of(claim, used.Verdict, sentence) with { Used = new UsedFigure(used.Figure, used.Display), Rounding = rounding, Figures = all };
    }

    private static string Listed(IEnumerable<CheckedFigure> figures, IndicatorEntry entry) =>
        string.Join(", ", figures.Select(figure => $"{FigureText.Show(figure.Figure, entry.Unit)} ({figure.Source})"));

    private static IEnumerable<CheckedFigure> Figures(Publication publication, ClaimQuestion question, IndicatorEntry entry)
    {
        var claim = question.Claim;
        return
            from observation in publication.Shown(new ObservationFilter { Indicator = entry.Id, Areas = [claim.Area], Sources = question.Query.Sources, Counters = question.Query.Counters })
            where observation.Source != claim.Source && observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown)
            let figure = observation.Figure
            let bounds = Operand.Of(figure, observation.Status, entry.Unit.Kind).Bounds
            where bounds is not null
            select new CheckedFigure(observation.CountedBy, observation.Source, figure, FigureText.Show(figure, entry.Unit), VerdictOf(claim, bounds));
    }

    // A limit is not taken for the number here, as it is in a ratio that somebody worked out so: what lies beyond "over 116,000" is not known.
    internal static Verdict VerdictOf(Claim claim, Bounds bounds) => claim.Relation == ClaimRelation.About
        ? AboutVerdict.Of(bounds, printed: null, ValueClaim.Quoted(claim))
        : BoundsVerdict.Of(bounds, claim.Relation, Bounds.At(ValueClaim.Quoted(claim).Value));

    // For a figure that is held back the answer is the same as for one that nobody prints, whatever number is claimed.
    private static string WhatIsMissing(Publication publication, ClaimQuestion question)
    {
        var name = publication.Catalogue.Find(question.Claim.Subject)!.Name.En;
        return question.IsRecorded ? $"no other figure of “{name}” is known than the one that the claim repeats" : $"no figure of “{name}” is published for this selection, which is not zero";
    }
}
