using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Nationals, where a counter prints all and the foreign citizens among them: all − foreign. Never where nationals are printed, or held back.</summary>
internal static class WorkedOutNationals
{
    private static readonly Breakdown Foreign = Breakdown.Parse($"{Dimensions.Citizenship}=foreign");
    private static readonly Breakdown Domestic = Breakdown.Parse($"{Dimensions.Citizenship}=domestic");

    /// <summary>Whether a breakdown is one of nationals.</summary>
    internal static bool AreIn(Breakdown breakdown) => breakdown.Has(Domestic);

    /// <summary>The nationals of every place where they can be worked out.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="held">The observations of one indicator, confidential ones included.</param>
    internal static IEnumerable<Observation> Of(Publication publication, IReadOnlyList<Observation> held) => WorkedOut(publication, held).Select(nationals => nationals.Result);

    /// <summary>The two numbers that nationals were worked out from; null where their document prints them.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="observation">A number of nationals, or any other.</param>
    internal static (Observation All, Observation Foreign)? PartsOf(Publication publication, Observation observation)
    {
        if (!AreIn(observation.Breakdown))
        {
            return null;
        }

        var held = publication.Observations(new ObservationFilter { Indicator = observation.Indicator, Areas = [observation.Area] });
        return WorkedOut(publication, held).Where(nationals => nationals.Result.Key == observation.Key).Select(nationals => ((Observation, Observation)?)(nationals.All, nationals.Foreign)).FirstOrDefault();
    }

    private static IEnumerable<(Observation Result, Observation All, Observation Foreign)> WorkedOut(Publication publication, IReadOnlyList<Observation> held)
    {
        var shown = held.Where(publication.MayShow).ToList();
        return
            from foreign in shown
            where foreign.Breakdown.Has(Foreign)
            let rest = foreign.Breakdown.Without(Foreign)
            where !held.Any(printed => AreOfOneCounter(printed, foreign) && AreIn(printed.Breakdown) && printed.Breakdown.Without(Domestic).Equals(rest))
            let wholes = OperandPairs.OfOneDocumentFirst(foreign, shown.Where(whole => AreOfOneCounter(whole, foreign) && whole.Breakdown.Equals(rest))).ToList()
            // Where other documents disagree on the whole, none of them is this document's.
            where wholes.DistinctBy(whole => whole.Figure).Count() == 1
            let nationals = Subtract(publication.Catalogue, wholes[0], foreign)
            where nationals is not null
            let result = foreign with
            {
                Breakdown = Breakdown.Of([.. rest.Parts, .. Domestic.Parts]),
                Figure = nationals,
                Status = wholes[0].Status,
                Locator = wholes[0].Locator == foreign.Locator ? foreign.Locator : $"{foreign.Locator}; all: {wholes[0].Locator}",
                Note = "",
                WorkedOut = Sentence(publication.Catalogue, wholes[0], foreign),
            }
            select (result, wholes[0], foreign);
    }

    private static bool AreOfOneCounter(Observation one, Observation other) => one.Area == other.Area && one.Period.Text == other.Period.Text && one.CountedBy == other.CountedBy;

    private static Figure? Subtract(Catalogue catalogue, Observation all, Observation foreign)
    {
        var kind = catalogue.Indicators[all.Indicator].Kind;
        var nationals = Operand.Of(all.Figure, all.Status, kind).Then(whole => Operand.Of(foreign.Figure, foreign.Status, kind).Then(part => Difference.Of(whole, part))).Bounds;
        // Foreign citizens beyond all are a contradiction of the source, not a number of nationals.
        return nationals is null || nationals.Upper < 0 ? null : ResultFigure.Of(nationals, kind);
    }

    private static Wording Sentence(Catalogue catalogue, Observation all, Observation foreign)
    {
        var unit = catalogue.Indicators[all.Indicator].Unit;
        var (whole, part, document) = (FigureText.Shown(all.Figure!, unit), FigureText.Shown(foreign.Figure!, unit), all.Source == foreign.Source ? Wording.Empty : new($" (in {all.Source})", $" (у {all.Source})"));
        return Wording.Of(
            $"Nationals are worked out, not printed: {whole} in all{document}, of whom {part} foreign citizens.",
            $"Домаћи држављани су израчунати, а не наведени: укупно {whole}{document}, од тога страних држављана {part}.");
    }
}
