using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The picture of an indicator of which nobody has designed one, chosen from its figures and named as the indicator is.</summary>
/// <remarks>Yearly totals of Serbia, of everybody who counted, as lines; what a body did of what it owed, on a timeline, which says how often, not only which share.
/// Where Serbia has no two of them and one other country alone has, the lines of that country.
/// Several countries beside each other would invite a comparison that the caveats of indicators forbid; parts without their whole would be added up by whoever sees them, and shares of parts have wholes of their own.
/// Of what is of several bodies there is none: they would be on one line, and which of them belong beside each other, by whose statements, no figure tells.
/// Figures of a day, of a part of a year, of several years (but moving means) and of no known time have no place on an axis of years:
/// an indicator that has only these, or one figure, has a picture that is not worth showing.</remarks>
internal sealed class PlainChart
{
    private const string Home = "SRB";

    private readonly Publication publication;
    private readonly IndicatorEntry entry;
    private readonly ChartDefinition home;

    private PlainChart(Publication publication, IndicatorEntry entry)
    {
        this.publication = publication;
        this.entry = entry;
        home = new ChartDefinition
        {
            Id = entry.Id,
            Indicator = entry.Id,
            Geo = Home,
            Form = ChartForm.Lines,
            Title = Titled(Home),
            Subtitle = entry.Definition,
            // What may be said stands with the definition and the caveat of the indicator.
            Say = Wording.Empty,
            SayNot = Wording.Empty,
        };
    }

    /// <summary>The definition; null where there is no such indicator, or it is of several bodies.</summary>
    /// <param name="indicator">The indicator, by whose identifier the picture is known.</param>
    /// <param name="publication">The release as it is published.</param>
    internal static ChartDefinition? Of(string indicator, Publication publication) =>
        publication.Catalogue.Find(indicator) is { } entry ? new PlainChart(publication, entry).Chosen() : null;

    /// <summary>Whether it says more than its only number would.</summary>
    internal static bool IsWorthShowing(ChartContent content) =>
        content.Definition.Say != Wording.Empty || AreSeveral(content.Figures) || content.Spells.Count + content.Duties.Count > 1;

    /// <summary>The known figures that have a place on an axis of years; those of several documents that print the same number are one mark.</summary>
    private static IEnumerable<ShownFigure> Known(IEnumerable<ShownFigure> figures) => figures
        .Where(figure => figure.PlaceOnAxis is not null && figure.Observation.Figure is not null)
        .DistinctBy(figure => (figure.Indicator, figure.Observation.Area, figure.PlaceOnAxis, figure.Observation.CountedBy, figure.DenominatorCounter, figure.Observation.Breakdown.Text, figure.Observation.Figure));

    private ChartDefinition? Chosen()
    {
        var totals = FiguresOf(home);
        var bodies = totals.Select(figure => figure.Observation.Body).OfType<string>().Distinct().ToList();
        return bodies.Count > 1 ? null
            : !AreSeveral(totals) ? OfTheOnlyCountry() ?? home
            : entry.Kind == DerivedKind.Compliance.Code() ? home with { Form = ChartForm.Timeline, Bodies = bodies }
            : home;
    }

    private ChartDefinition? OfTheOnlyCountry()
    {
        var known = Known(ChartContents.FiguresOf(SeriesAnswers.Find(publication, new SeriesQuery { Indicator = entry.Id, TotalsOnly = true }), home)).ToList();
        return known.Count > 1 && known.Select(figure => figure.Observation.Area).Distinct().ToList() is [var only] ? home with { Geo = only, Title = Titled(only) } : null;
    }

    private static bool AreSeveral(IEnumerable<ShownFigure> figures) => Known(figures).Skip(1).Any();

    private Wording Titled(string area) => Wording.Joined(": ", [entry.Name, publication.Catalogue.Named(Dimensions.Origin, area)]);

    private IReadOnlyList<ShownFigure> FiguresOf(ChartDefinition definition) =>
        [.. ChartContents.FiguresOf(SeriesAnswers.Find(publication, ChartLibrary.QueryOf(definition)), definition)];
}
