using System.Reflection;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>The derivations of figures, asked for without a host: by the same parameters, with the same errors.</summary>
/// <param name="Answer">The derivations; null where the question has errors.</param>
/// <param name="Errors">What is wrong with the question.</param>
public sealed record Explanation(DerivationsResponse? Answer, IReadOnlyList<RequestError> Errors)
{
    private static readonly IReadOnlyDictionary<string, PropertyInfo> Properties = typeof(SeriesParameters).GetProperties()
        .Where(property => property.GetCustomAttribute<FromQueryAttribute>() is not null)
        .ToDictionary(property => property.GetCustomAttribute<FromQueryAttribute>()!.Name!);

    /// <summary>The names of the parameters, as the API has them.</summary>
    public static IReadOnlyList<string> Parameters { get; } = [PeriodParameter.Name, .. Properties.Keys];

    /// <summary>Explains figures.</summary>
    /// <param name="publications">The database.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="values">The parameters that are given, by name.</param>
    public static Explanation Of(PublicationSource publications, string indicator, IReadOnlyDictionary<string, string> values)
    {
        var parameters = new SeriesParameters();
        foreach (var (name, property) in Properties)
        {
            property.SetValue(parameters, values.GetValueOrDefault(name));
        }

        ReleaseChoice? choice = ReleaseChoice.Latest;
        if (parameters.AsOf is { } asOf && !ReleaseChoice.TryParse(asOf, out choice))
        {
            return new Explanation(null, [new RequestError("asOf", asOf, ReleaseChoice.Allowed)]);
        }

        using var publication = choice!.IsLatest ? publications.Open() : publications.Find(choice);
        return publication is null
            ? new Explanation(null, [new RequestError("asOf", parameters.AsOf!, "a release that there is: releases lists them")])
            : Of(publication, indicator, parameters, values.GetValueOrDefault(PeriodParameter.Name));
    }

    private static Explanation Of(Publication publication, string indicator, SeriesParameters parameters, string? period)
    {
        if (publication.Catalogue.Find(indicator) is null)
        {
            var nearest = Import.NearestSpelling.Of(indicator, [.. publication.Catalogue.Entries.Select(entry => entry.Id)]);
            return new Explanation(null, [new RequestError("indicator", indicator, "the identifier of an indicator", Hint: nearest is null ? null : $"Did you mean {nearest}?")]);
        }

        var (query, errors) = SeriesRequest.Read(indicator, parameters, period, publication.Catalogue);
        return errors.Count > 0 ? new Explanation(null, errors) : new Explanation(DerivationsResponse.Of(publication, SeriesAnswers.Find(publication, query)), []);
    }
}
