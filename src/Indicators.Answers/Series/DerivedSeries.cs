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
    internal static string WhatIsMissing(Publication publication, DerivedIndicator derived, SeriesQuery query) => derived.Kind switch
    {
        DerivedKind.Mean => $"no counter gives “{publication.Catalogue.Indicators[derived.Numerator].Name.En}” for a year and for one {derived.Scale - 1:0} years before it",
        DerivedKind.Availability => $"no source tells when {publication.Catalogue.NameOf(Code.Bodies, derived.Numerator)} was {derived.State}",
        DerivedKind.Absence => "no source tells of such an absence",
        DerivedKind.Compliance => $"no source tells what {publication.Catalogue.NameOf(Code.Bodies, derived.Numerator)} owed and did",
        _ => OperandPairs.WhatIsMissing(publication, derived, query),
    };
}
