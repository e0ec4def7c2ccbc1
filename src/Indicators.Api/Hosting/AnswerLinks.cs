using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>The release that an answer is of.</summary>
/// <param name="Tag">Its tag, which begins with its number.</param>
internal sealed record AnsweredRelease(string Tag)
{
    /// <summary>Its number.</summary>
    internal long Number => long.Parse(Tag.AsSpan(0, Tag.IndexOf(' ', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Tells in <c>Link</c> what belongs to an answer: the same in other formats, what describes it, its terms, and the address to cite.</summary>
internal static class AnswerLinks
{
    private const string TablesPath = "/api/v1/";

    internal static void Set(HttpContext context, IReadOnlyDictionary<string, AnswerFormats> formats)
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.GetEndpoint() is RouteEndpoint endpoint)
        {
            context.Response.Headers.Append(HeaderNames.Link, new([.. Of(context, formats.GetValueOrDefault(endpoint.RoutePattern.RawText ?? ""))]));
        }
    }

    private static IEnumerable<string> Of(HttpContext context, AnswerFormats? formats)
    {
        var path = context.Request.Path.Value ?? "";
        var isTable = path.StartsWith(TablesPath, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);
        var id = formats is null ? null : context.Request.RouteValues["id"] as string;
        var asked = context.Request.QueryString.Value ?? "";
        var query = QueryText.Rewritten(asked);
        if (isTable)
        {
            yield return Link(DataPackageApi.Path + (Release(context.Request) is { } pinned ? QueryText.Pinned("", pinned) : ""), "describedby", "application/json");
        }

        foreach (var format in id is null ? [] : formats!.Others)
        {
            yield return string.Concat([format.LinkBegin, id, format.Suffix, query, format.LinkEnd]);
        }

        if (!isTable && id is null)
        {
            yield break;
        }

        yield return Link(LicenceApi.Path, "license", "text/plain");
        if (context.Features.Get<AnsweredRelease>() is { } release)
        {
            yield return Link(path + QueryText.Pinned(asked, release.Number), "cite-as", type: null);
        }
    }

    private static long? Release(HttpRequest request) =>
        request.Query.ContainsKey("asOf") ? request.HttpContext.Features.Get<AnsweredRelease>()?.Number : null;

    private static string Link(string address, string relation, string? type) =>
        type is null ? $"<{address}>; rel=\"{relation}\"" : $"<{address}>; rel=\"{relation}\"; type=\"{type}\"";
}
