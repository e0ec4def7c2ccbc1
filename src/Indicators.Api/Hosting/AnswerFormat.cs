using Microsoft.AspNetCore.Http.Metadata;

namespace Indicators.Api;

/// <summary>A format in which something with an identifier is served.</summary>
/// <param name="Stem">What stands before the identifier: <c>/api/v1/series/</c>.</param>
/// <param name="Suffix">What stands after it: <c>.csv</c>; empty where <c>Accept</c> decides.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record AnswerFormat(string Stem, string Suffix, string MediaType)
{
    /// <summary>The suffix of what describes an answer and is not the same in another format.</summary>
    internal const string Describing = ".metadata.json";

    private const string Series = "/api/v1/series/";

    /// <summary>What stands in a header <c>Link</c> after an address in this format.</summary>
    internal string EndOfLink { get; } = AnswerLinks.End(Suffix == Describing ? "describedby" : "alternate", MediaType);

    /// <summary>The formats of a series, read from the routes themselves, so that a new one is listed as soon as it is served.</summary>
    internal static IReadOnlyList<AnswerFormat> OfSeries(EndpointDataSource routes) =>
        [.. All(routes).Where(format => format.Stem == Series && format.Suffix.Length > 0 && format.Suffix != Describing)];

    internal static IEnumerable<AnswerFormat> All(EndpointDataSource routes) => routes.Endpoints.OfType<RouteEndpoint>().Select(Of).OfType<AnswerFormat>();

    /// <summary>The format of a route; null where nothing with an identifier is served, or something below it.</summary>
    internal static AnswerFormat? Of(RouteEndpoint endpoint)
    {
        var route = endpoint.RoutePattern.RawText ?? "";
        var (begin, end) = (route.IndexOf("{id", StringComparison.Ordinal), route.LastIndexOf('}'));
        var type = endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Where(answer => answer.StatusCode == StatusCodes.Status200OK).SelectMany(answer => answer.ContentTypes).FirstOrDefault();
        return begin < 0 || route[(end + 1)..].Contains('/') || type is null ? null : new AnswerFormat('/' + route[..begin].TrimStart('/'), route[(end + 1)..], type);
    }
}

/// <summary>What one address of something with an identifier and a release has beside it.</summary>
/// <param name="Others">The same in other formats, and what describes it.</param>
internal sealed record AnswerFormats(IReadOnlyList<AnswerFormat> Others)
{
    /// <summary>By the route: endpoints themselves can be made anew.</summary>
    internal static IReadOnlyDictionary<string, AnswerFormats> ByRoute(EndpointDataSource routes)
    {
        var all = AnswerFormat.All(routes).Where(format => format.Suffix.Length > 0).ToLookup(format => format.Stem);
        return routes.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => AnswerFormat.Of(endpoint) is not null && KnownParameters.Declared(endpoint).Contains("asOf"))
            .ToDictionary(endpoint => endpoint.RoutePattern.RawText!, endpoint => new AnswerFormats([.. all[AnswerFormat.Of(endpoint)!.Stem].Where(format => format.Suffix != AnswerFormat.Of(endpoint)!.Suffix)]));
    }
}
