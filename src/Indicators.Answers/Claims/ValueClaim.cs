using System.Globalization;
using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A claim that an indicator has a value. Never checked with the figure of the claim's own document that prints it.</summary>
internal static class ValueClaim
{
    internal static CheckedClaim Check(Publication publication, ClaimQuestion question)
    {
        if (!publication.Catalogue.DerivedIndicators.TryGetValue(question.Claim.Subject, out var derived))
        {
            return ObservedClaim.Check(publication, question);
        }

        return derived.Kind switch
        {
            DerivedKind.Rate or DerivedKind.Share or DerivedKind.Change or DerivedKind.Difference => RatioClaim.Check(publication, question, derived),
            _ => OfBodies(publication, question, derived),
        };
    }

    /// <summary>The number that is claimed.</summary>
    internal static RoundedValue Quoted(Claim claim) => RoundedValue.Of(decimal.Parse(claim.Value, CultureInfo.InvariantCulture), claim.RoundedTo);

    // The claim's own document comes first, then whichever answers.
    private static CheckedClaim OfBodies(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var claim = question.Claim;
        var figures = DerivedSeries.Of(publication, derived, question.Query).Select(figure => figure.Observation)
            .Where(observation => observation.Period.Text == claim.Period.Text && claim.Breakdown.Fits(observation.Breakdown))
            .ToList();
        if (figures.Select(observation => observation.Body).Distinct().ToList() is { Count: > 1 } bodies)
        {
            return CheckedClaim.Undecidable(claim, NameOneOf(string.Join(", ", bodies.Order(StringComparer.Ordinal))));
        }

        if (!question.IsRecorded && ObservedClaim.Of(claim, Checked(publication, claim, figures), publication.Catalogue.Find(derived.Id)!) is { } ofReader)
        {
            return ofReader;
        }

        var answered = figures
            .OrderByDescending(observation => observation.Figure is not null)
            .ThenByDescending(observation => observation.Source == claim.Source)
            .FirstOrDefault();
        if (answered?.Figure is not { } figure)
        {
            return CheckedClaim.Undecidable(claim, answered?.Reason ?? Missing(publication, question, derived));
        }

        var verdict = ObservedClaim.VerdictOf(claim, figure.Bounds);
        var rounding = claim.Relation == ClaimRelation.About ? HoldingSteps.Of(figure.Bounds, Quoted(claim).Value) : null;
        return CheckedClaim.Of(claim, verdict, Sentence(claim, verdict, answered.Shown, derived.Unit, rounding)) with
        {
            Used = new UsedFigure(figure, answered.Shown),
            Rounding = rounding,
        };
    }

    private static Wording Missing(Publication publication, ClaimQuestion question, DerivedIndicator derived)
    {
        var missing = DerivedSeries.WhatIsMissing(publication, derived, question.Query);
        return question.IsRecorded ? missing : VerdictText.InSelection(missing);
    }

    // Several years that an index can begin with give one document the same figure more than once.
    private static IReadOnlyList<CheckedFigure> Checked(Publication publication, Claim claim, IEnumerable<SeriesObservation> figures) =>
    [
        .. from observation in figures.DistinctBy(observation => (observation.CountedBy, observation.Source, observation.Shown))
           let figure = observation.Figure
           where figure is not null
           let conflicts = ConflictAnswers.All(publication).Where(conflict => observation.Conflicts.Contains(conflict.Id))
           select new CheckedFigure(observation.CountedBy, observation.Source, figure, observation.Shown, ObservedClaim.VerdictOf(claim, figure.Bounds), [.. conflicts]),
    ];

    /// <summary>A figure beside the number that is claimed.</summary>
    internal static Wording Sentence(Claim claim, Verdict verdict, Wording figure, Unit unit, HoldingSteps? rounding)
    {
        var claimed = Wording.Joined(" ", [RelationText.Of(claim.Relation), FigureText.Shown(Figure.Exact(Quoted(claim).Value), unit)]);
        var steps = RoundingText.Of(verdict, rounding, Quoted(claim), afterRounds: false);
        return VerdictText.Because(verdict, Wording.Of($"the figure is {figure}, the claim says {claimed}{steps}", $"податак је {figure}, тврдња каже {claimed}{steps}"));
    }

    private static Wording NameOneOf(string bodies) => new($"each body has a figure of its own; name one of {bodies}", $"свако тело има свој податак; наведите једно од ових: {bodies}");
}
