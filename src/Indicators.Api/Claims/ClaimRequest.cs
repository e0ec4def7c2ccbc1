using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Reads a reader's own claim, and collects everything wrong with it.</summary>
internal static class ClaimRequest
{
    private static readonly string[] Relations =
        [.. new[] { ClaimRelation.About, ClaimRelation.Eq, ClaimRelation.Gt, ClaimRelation.Ge, ClaimRelation.Lt, ClaimRelation.Le }.Select(relation => relation.Code())];

    /// <summary>The parameters without which there is no claim, and that are not given.</summary>
    internal static IReadOnlyList<RequestError> Missing(AskedClaim asked, Catalogue catalogue)
    {
        (string Name, string? Given, string Expected, IReadOnlyList<string>? Allowed)[] required =
        [
            ("indicator", asked.Indicator, "the identifier of an indicator", [.. catalogue.Entries.Select(entry => entry.Id)]),
            ("geo", asked.Geo, "the code of an area", [.. catalogue.Areas]),
            (PeriodParameter.Name, asked.Period, "a period: 2022", null),
            ("relation", asked.Relation, "how the figure stands to the number", Relations),
            ("value", asked.Value, "the number, with a decimal point: 0.004", null),
        ];
        return [.. required.Where(parameter => string.IsNullOrEmpty(parameter.Given)).Select(parameter => new RequestError(parameter.Name, parameter.Given, $"{parameter.Expected}; without it there is no claim", parameter.Allowed))];
    }

    /// <summary>The claim, and from which figures it is to be checked; where the request has errors, what is wrong with it.</summary>
    internal static (Claim? Claim, SeriesQuery? Query, IReadOnlyList<RequestError> Errors) Read(AskedClaim asked, Catalogue catalogue)
    {
        var values = new ValueReader();
        var entry = catalogue.Find(asked.Indicator!)!;
        var derived = catalogue.DerivedIndicators.GetValueOrDefault(entry.Id);
        _ = values.Single("geo", asked.Geo, catalogue.Areas, catalogue.AreaNames);
        var period = values.Whole(PeriodParameter.Name, asked.Period);
        _ = values.Choice("relation", asked.Relation, Relations);
        var value = values.Number("value", asked.Value, mayBeNegative: entry.Unit.Kind is FigureKind.Change or FigureKind.Difference);
        var step = values.Number("roundedTo", asked.RoundedTo, mayBeNegative: false);
        _ = values.Choice("unit", asked.Unit, UnitsOf(entry, derived));
        Refuse(values, asked, derived);
        RefuseStep(values, asked, value, step);
        var breakdown = BreakdownOf(asked, values, catalogue);
        if (values.Errors is { Count: > 0 } || !KebabCode.TryParse<ClaimRelation>(asked.Relation!, out var relation))
        {
            // Reading goes on above: everything wrong is said at once.
            _ = Query(values, asked, entry.Id, period, catalogue);
            return (null, null, values.Errors);
        }

        var query = Query(values, asked, entry.Id, period, catalogue);
        return values.Errors.Count > 0
            ? (null, null, values.Errors)
            : (ReadersClaim.Of(catalogue, entry, asked.Geo!, period!, breakdown, relation, asked.Value!, step, asked.Unit ?? ""), query, []);
    }

    private static SeriesQuery Query(ValueReader values, AskedClaim asked, string indicator, Period? period, Catalogue catalogue) => new()
    {
        Indicator = indicator,
        Areas = [asked.Geo!],
        From = period,
        To = period,
        Sources = One(values.Single("source", asked.Source, catalogue.SourceIds)),
        DenominatorSources = One(values.Single("denominatorSource", asked.DenominatorSource, catalogue.SourceIds)),
        Counters = One(values.Single("countedBy", asked.CountedBy, catalogue.Counters)),
        Bodies = One(values.Single("body", asked.Body, catalogue.Bodies)),
        Codes = asked.ByDimension.ToDictionary(dimension => dimension.Dimension, dimension => One(dimension.Codes ?? SeriesQuery.Total)),
    };

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];

    // Only a rate can be said per hundred and per hundred thousand alike; a share or a change is in percent, a count in what it counts.
    private static IReadOnlyCollection<string> UnitsOf(IndicatorEntry entry, DerivedIndicator? derived) =>
        derived?.Kind == DerivedKind.Rate ? [Unit.Percent, Unit.PerHundredThousand] : [entry.Unit.Code];

    private static void Refuse(ValueReader values, AskedClaim asked, DerivedIndicator? derived)
    {
        if (asked.Body is not null && derived?.IsOfBodies != true)
        {
            values.Refuse("body", asked.Body, "no body: the indicator is not about bodies");
        }

        if (asked.DenominatorSource is not null && (derived is null || derived.IsOfBodies))
        {
            values.Refuse("denominatorSource", asked.DenominatorSource, "no document of a denominator: the indicator has none");
        }

    }

    // The answer says at which powers of ten a figure rounds to the number: another step would have an answer about something else.
    private static void RefuseStep(ValueReader values, AskedClaim asked, decimal? value, decimal? step)
    {
        if (asked.RoundedTo is not null && asked.Relation is not null && Relations.Contains(asked.Relation) && asked.Relation != ClaimRelation.About.Code())
        {
            values.Refuse("roundedTo", asked.RoundedTo, "no step of rounding: only about rounds");
        }
        else if (step is { } given && !IsPowerOfTen(given))
        {
            values.Refuse("roundedTo", asked.RoundedTo!, "a power of ten: 0.001, 1, 1000");
        }
        else if (step is { } size && value % size is { } rest && rest != 0)
        {
            values.Refuse("roundedTo", asked.RoundedTo!, $"a step of which {asked.Value} is a multiple: what is rounded to {asked.RoundedTo} is one");
        }
    }

    private static bool IsPowerOfTen(decimal step)
    {
        for (; step is > 0 and < 1; step *= 10)
        {
        }

        for (; step > 1; step /= 10)
        {
        }

        return step == 1;
    }

    private static Breakdown BreakdownOf(AskedClaim asked, ValueReader values, Catalogue catalogue)
    {
        var codes = asked.ByDimension
            .Select(wanted => (wanted.Dimension, Code: values.Codes(wanted.Dimension, wanted.Codes, [SeriesQuery.Total, .. catalogue.CodesOf(wanted.Dimension).Select(code => code.Id)])))
            .ToList();
        foreach (var (dimension, several) in codes.Where(wanted => wanted.Code.Count > 1))
        {
            values.Refuse(dimension, string.Join(',', several), "one code: a claim is about one figure");
        }

        return values.Errors.Count > 0 ? Breakdown.Total : Breakdown.Of(codes.Where(wanted => wanted.Code is [not SeriesQuery.Total]).Select(wanted => (wanted.Dimension, wanted.Code[0])));
    }
}
