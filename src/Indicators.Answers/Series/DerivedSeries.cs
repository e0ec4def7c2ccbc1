using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The figures of a derived indicator, calculated on reading.</summary>
internal static class DerivedSeries
{
    internal static IEnumerable<TracedFigure> Of(Publication publication, DerivedIndicator derived, SeriesQuery query) => derived.Kind switch
    {
        DerivedKind.Rate or DerivedKind.Share or DerivedKind.Change or DerivedKind.Difference or DerivedKind.Index =>
            OperandPairs.Of(publication, derived, query).Select(pair => new TracedFigure(RatioSeries.Of(publication, pair, derived), new Origin.Pair(pair))),
        DerivedKind.Mean => MeanSeries.Of(publication, derived, query),
        DerivedKind.Availability => AvailabilitySeries.Of(publication, derived, query),
        DerivedKind.Absence => AbsenceSeries.Of(publication, derived, query),
        DerivedKind.Compliance => ComplianceSeries.Of(publication, derived, query),
        _ => throw new ArgumentOutOfRangeException(nameof(derived), derived.Kind, "not a kind of derived indicator"),
    };

    /// <summary>Why nothing is calculated for a selection, in words.</summary>
    internal static Wording WhatIsMissing(Publication publication, DerivedIndicator derived, SeriesQuery query) => derived.Kind switch
    {
        DerivedKind.Mean => NoYears(publication.Catalogue.Indicators[derived.Numerator].Name.Quoted(), (long)derived.Scale - 1),
        DerivedKind.Availability => NotTold(publication.Catalogue.Named(Code.Bodies, derived.Numerator), publication.Catalogue.State(derived.State)),
        DerivedKind.Absence => new("no source tells of such an absence", "ниједан извор не говори о таквом одсуству"),
        DerivedKind.Compliance => NoDuty(publication.Catalogue.Named(Code.Bodies, derived.Numerator)),
        _ => OperandPairs.WhatIsMissing(publication, derived, query),
    };

    private static Wording NoYears(Wording name, long before) => Wording.Of($"no counter gives {name} for a year and for one {before} years before it", $"нико не даје {name} и за неку годину и за годину пре ње (размак у годинама: {before})");

    private static Wording NotTold(Wording body, Wording state) => Wording.Of($"no source tells when {body} was {state}", $"ниједан извор не каже када важи: {body}, {state}");

    private static Wording NoDuty(Wording body) => Wording.Of($"no source tells what {body} owed and did", $"ниједан извор не каже шта је било обавезно, а шта учињено: {body}");
}
