using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Indicators.Api;

/// <summary>Where a picture stays as it is: the address that was asked for, with the release in it.</summary>
internal static class PictureAddress
{
    /// <summary>The address, with its parameters in one order.</summary>
    /// <param name="request">The request for the picture, or for a page that shows it.</param>
    /// <param name="release">The number of the release.</param>
    internal static string Of(HttpRequest request, long release) =>
        $"{HostOf(request)}{request.Path}{new QueryBuilder(Parameters(request)) { { "asOf", release.ToString(CultureInfo.InvariantCulture) } }.ToQueryString()}";

    /// <summary>What was asked, as it stands in the address of something else about the same chart; empty where nothing was.</summary>
    /// <param name="request">The request.</param>
    /// <param name="pin">The release that was asked for, if one was.</param>
    internal static string Query(HttpRequest request, Pin pin) => pin.Address(new QueryBuilder(Parameters(request)).ToQueryString().ToString());

    /// <summary>The parameters that are not about the release, in one order.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Parameters(HttpRequest request) =>
        request.Query.Where(parameter => parameter.Key != "asOf").OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString()));

    internal static string HostOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
