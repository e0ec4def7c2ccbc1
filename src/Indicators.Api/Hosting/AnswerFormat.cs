using Microsoft.AspNetCore.Http.Metadata;

namespace Indicators.Api;

/// <summary>A format in which something is served.</summary>
/// <param name="Stem">What stands before its identifier: <c>/api/v1/series/</c>; for a list, all but the ending: <c>/api/v1/sources</c>.</param>
/// <param name="Suffix">What stands after it: <c>.csv</c>; empty where <c>Accept</c> decides, and for a list as JSON.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="IsOfList">Whether it is all that there is, without an identifier.</param>
internal sealed record AnswerFormat(string Stem, string Suffix, string MediaType, bool IsOfList)
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

    /// <summary>The format of a route; null where something below an identifier is served.</summary>
    internal static AnswerFormat? Of(RouteEndpoint endpoint)
    {
        var route = '/' + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');
        var type = endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Where(answer => answer.StatusCode == StatusCodes.Status200OK).SelectMany(answer => answer.ContentTypes).FirstOrDefault();
        var (begin, end) = (route.IndexOf('{', StringComparison.Ordinal), route.LastIndexOf('}'));
        var isOfList = begin < 0;
        if (isOfList)
        {
            var dot = route.IndexOf('.', route.LastIndexOf('/'));
            (begin, end) = dot < 0 ? (route.Length, route.Length - 1) : (dot, dot - 1);
        }

        var suffix = route[(end + 1)..];
        return type is null || suffix.Contains('/', StringComparison.Ordinal) ? null : new AnswerFormat(route[..begin], suffix, type, isOfList);
    }
}

/// <summary>What one address of a release has beside it.</summary>
/// <param name="Others">The same in other formats, and what describes it.</param>
/// <param name="IsOfList">Whether it is all that there is, without an identifier.</param>
internal sealed record AnswerFormats(IReadOnlyList<AnswerFormat> Others, bool IsOfList)
{
    /// <summary>By the route: endpoints themselves can be made anew.</summary>
    internal static IReadOnlyDictionary<string, AnswerFormats> ByRoute(EndpointDataSource routes)
    {
        // Where Accept decides, the address has no format of its own to be another's.
        var all = AnswerFormat.All(routes).Where(format => format.IsOfList || format.Suffix.Length > 0).ToLookup(format => (format.Stem, format.IsOfList));
        return routes.Endpoints.OfType<RouteEndpoint>().Where(endpoint => KnownParameters.Declared(endpoint).Contains(QueryText.Release))
            .ToDictionary(endpoint => endpoint.RoutePattern.RawText!, endpoint => AnswerFormat.Of(endpoint) is not { } own ? new AnswerFormats([], IsOfList: false)
                : new AnswerFormats([.. all[(own.Stem, own.IsOfList)].Where(format => format.Suffix != own.Suffix)], own.IsOfList));
    }
}
