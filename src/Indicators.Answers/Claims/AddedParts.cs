using Indicators.Calculations;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>A part that a document does not print, added from printed parts of it that together make it up: girls and women. Derived, and only beside what is printed.</summary>
internal static class AddedParts
{
    private static readonly string[] Leftovers = ["unknown", "other"];

    /// <summary>The sum of one breakdown in each document that prints its parts and not itself. None where somebody holds the cell or a part of it back.</summary>
    internal static IEnumerable<AddedPart> Of(Publication publication, string indicator, SeriesQuery query, Period period, Breakdown wanted)
    {
        var held = publication.Observations(new ObservationFilter { Indicator = indicator, Areas = query.Areas }).Where(row => row.Period.Text == period.Text).ToList();
        return held.Exists(row => row.Breakdown.Equals(wanted) && IsHeldBack(publication, row))
            ? []
            : held.Where(row => Asks(query.Sources, row.Source) && Asks(query.Counters, row.CountedBy))
                .GroupBy(row => (row.Area, row.Source, row.CountedBy))
                .Where(rows => !rows.Any(row => row.Breakdown.Equals(wanted)))
                .Select(rows => Dimensions.All.Where(dimension => wanted[dimension] is null).Select(dimension => Sum(publication, [.. rows], wanted, dimension)).FirstOrDefault(sum => sum is not null))
                .OfType<AddedPart>();
    }

    private static AddedPart? Sum(Publication publication, List<Observation> rows, Breakdown wanted, string dimension)
    {
        var parts = rows.Where(row => row.Breakdown.Parts.Count == wanted.Parts.Count + 1 && row.Breakdown.Has(wanted) && row.Breakdown[dimension] is not null).ToList();
        var kind = publication.Catalogue.Indicators[rows[0].Indicator].Kind;
        var bounds = parts.Select(part => Operand.Of(part.Figure, part.Status, kind).Bounds).ToList();
        if (!MakeUpTheWhole(parts, dimension, publication.Catalogue) || parts.Exists(part => IsHeldBack(publication, part)) || bounds.Contains(null))
        {
            return null;
        }

        var sum = bounds.OfType<Bounds>().Aggregate(BoundArithmetic.Add);
        // People of unknown age may be left out of both parts, unless a wider cell of the same document has no more people than the parts.
        var isAll = rows.Exists(row => wanted.Has(row.Breakdown) && publication.MayShow(row) && row.Figure?.Bounds.Point is { } all && all == sum.Point)
            || parts.Exists(part => part.Breakdown[dimension] == "unknown");
        var figure = ResultFigure.Of(isAll ? sum : new Bounds(sum.Lower, sum.LowerOpen, null, false), kind);
        return figure is null ? null : new AddedPart(parts[0] with { Breakdown = wanted, Figure = figure, Note = "", WorkedOut = AddedFrom(Named(publication, parts, dimension)) }, parts);
    }

    private static bool MakeUpTheWhole(List<Observation> parts, string dimension, Catalogue catalogue)
    {
        var needed = catalogue.CodesOf(dimension).Where(code => code.Exhaustive && !Leftovers.Contains(code.Id)).ToList();
        return needed.Count > 0 && needed.TrueForAll(code => parts.Exists(part => part.Breakdown[dimension] == code.Id)) && parts.TrueForAll(part => !part.Breakdown[dimension]!.Contains('+', StringComparison.Ordinal));
    }

    private static Wording AddedFrom(Wording parts) => Wording.Of($"added from {parts}", $"збир: {parts}");

    private static Wording Named(Publication publication, List<Observation> parts, string dimension) => Wording.Listed(
        parts.Select(part => FigureText.Shown(part.Figure!, publication.Catalogue.Indicators[part.Indicator].Unit).With(publication.Catalogue.Named(dimension, part.Breakdown[dimension]!))));

    private static bool IsHeldBack(Publication publication, Observation row) => row.Status == ObservationStatus.Suppressed || !publication.MayShow(row);

    private static bool Asks(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}

/// <summary>A sum of printed parts.</summary>
/// <param name="Sum">The sum, as an observation that no document prints.</param>
/// <param name="Parts">The observations that it was added from.</param>
internal sealed record AddedPart(Observation Sum, IReadOnlyList<Observation> Parts);
