using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>Queries as they stand in an address, so that tests and documents ask alike: <c>identified-victims?geo=SRB&amp;sex=female</c>.</summary>
internal static class Asking
{
    internal static SeriesAnswer Ask(this Publication publication, string query) => SeriesAnswers.Find(publication, Query(query));

    internal static SeriesObservation Only(this Publication publication, string query)
    {
        var observations = publication.Ask(query).Observations;
        Assert.That(observations, Has.Count.EqualTo(1), query);
        return observations[0];
    }

    internal static CheckedClaim Claim(this Publication publication, string id) =>
        ClaimAnswers.All(publication).Single(claim => claim.Claim.Id == id);

    internal static SeriesQuery Query(string text)
    {
        var (indicator, rest) = text.Split('?') switch
        {
            [var alone] => (alone, ""),
            [var before, var after] => (before, after),
            _ => throw new FormatException(text),
        };
        return rest.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .Aggregate(new SeriesQuery { Indicator = indicator }, (query, pair) => With(query, pair[0], pair[1]));
    }

    private static SeriesQuery With(SeriesQuery query, string name, string value) => name switch
    {
        "geo" => query with { Areas = value.Split(',') },
        "from" => query with { From = Period.Parse(value) },
        "to" => query with { To = Period.Parse(value) },
        "last" => query with { Last = int.Parse(value) },
        "source" => query with { Sources = value.Split(',') },
        "countedBy" => query with { Counters = value.Split(',') },
        "denominatorSource" => query with { DenominatorSources = value.Split(',') },
        "published" => query with { Published = bool.Parse(value) },
        "breakdown" when value == SeriesQuery.Total => query with { TotalsOnly = true },
        _ when Dimensions.All.Contains(name) => query with { Codes = new Dictionary<string, IReadOnlyList<string>>(query.Codes) { [name] = value.Split(',') } },
        _ => throw new FormatException($"{name}={value} is no query"),
    };
}
