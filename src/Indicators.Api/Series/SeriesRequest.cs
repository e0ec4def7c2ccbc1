using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Reads what a request asks of a series.</summary>
internal static class SeriesRequest
{
    /// <summary>The refusal of an indicator that a release does not have; null where it has it.</summary>
    internal static ProblemHttpResult? Refused(string indicator, Catalogue catalogue)
    {
        if (catalogue.Find(indicator) is not null)
        {
            return null;
        }

        Haste.TakeTime();
        return Refusal.NotFound("id", indicator, "the identifier of an indicator, as /api/v1/indicators lists them", [.. catalogue.Entries.Select(entry => entry.Id)]);
    }

    /// <summary>The query; where the request has errors, what is wrong with it.</summary>
    internal static (SeriesQuery Query, IReadOnlyList<RequestError> Errors) Read(string indicator, SeriesParameters parameters, string? period, Catalogue catalogue)
    {
        var values = new ValueReader();
        var from = values.Point("from", parameters.From);
        var to = values.Point("to", parameters.To);
        if (from is not null && to is not null && from.First > to.Last)
        {
            values.RefuseAfter("from", from.Text, to.Text);
        }

        var query = new SeriesQuery
        {
            Indicator = indicator,
            Areas = values.Areas("geo", parameters.Geo, catalogue),
            From = from,
            To = to,
            Period = values.Whole(PeriodParameter.Name, period),
            Last = values.Count("last", parameters.Last, Limits.PeriodsOfLast),
            Sources = values.Codes("source", parameters.Source, catalogue.SourceIds),
            Counters = values.Codes("countedBy", parameters.CountedBy, catalogue.Counters),
            DenominatorSources = values.Codes("denominatorSource", parameters.DenominatorSource, catalogue.SourceIds),
            Published = values.Choice("published", parameters.Published, "true", "false") is { } published ? published == "true" : null,
            Bodies = values.Codes("body", parameters.Body, catalogue.Bodies),
            TotalsOnly = values.Choice("breakdown", parameters.Breakdown, SeriesQuery.Total) is not null,
            Codes = ByDimension(parameters, values, catalogue),
            Language = parameters.ReadLanguage(values),
        };
        return (query, values.Errors);
    }

    private static Dictionary<string, IReadOnlyList<string>> ByDimension(SeriesParameters parameters, ValueReader values, Catalogue catalogue) =>
        parameters.ByDimension
            .Where(wanted => wanted.Codes is not null)
            .ToDictionary(
                wanted => wanted.Dimension,
                wanted => values.Codes(wanted.Dimension, wanted.Codes, [SeriesQuery.Total, .. catalogue.CodesOf(wanted.Dimension).Select(code => code.Id)]));
}
