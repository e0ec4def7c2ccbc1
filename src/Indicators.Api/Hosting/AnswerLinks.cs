namespace Indicators.Api;

/// <summary>The release that an answer is of.</summary>
/// <param name="Tag">Its tag, which begins with its number.</param>
internal sealed record AnsweredRelease(string Tag)
{
    /// <summary>Its number.</summary>
    internal long Number => long.Parse(Tag.AsSpan(0, Tag.IndexOf(' ', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Tells in <c>Link</c> what belongs to an answer: the same in other formats, what describes it, its terms, and the address to cite. One header with commas between, RFC 8288.</summary>
internal static class AnswerLinks
{
    private static readonly string[] TablePaths = ["/api/v1/", "/charts/"];

    // Of nine links.
    private const int MostParts = 64;

    private static readonly string ToPackage = End("describedby", "application/json");
    private static readonly string ToLicence = End("license", "text/plain");
    private static readonly string ToCite = End("cite-as", type: null);

    internal static void Set(HttpContext context, IReadOnlyDictionary<string, AnswerFormats> formats)
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK
            && context.GetEndpoint() is RouteEndpoint endpoint
            && Of(context, formats.GetValueOrDefault(endpoint.RoutePattern.RawText ?? "")) is { Count: > 0 } links)
        {
            context.Response.Headers.Link = string.Concat(links);
        }
    }

    private static List<string> Of(HttpContext context, AnswerFormats? formats)
    {
        var links = new List<string>(MostParts);
        var path = context.Request.Path.Value ?? "";
        var isTable = Array.Exists(TablePaths, tables => path.StartsWith(tables, StringComparison.Ordinal)) && path.EndsWith(".csv", StringComparison.Ordinal);
        var id = formats is null ? null : context.Request.RouteValues["id"] as string;
        var asked = context.Request.QueryString.Value ?? "";
        if (isTable)
        {
            Add(links, DataPackageApi.Path, Release(context.Request) is { } pinned ? QueryText.Pinned("", pinned) : "", ToPackage);
        }

        if (id is not null)
        {
            AddFormats(links, formats!, id, QueryText.Rewritten(asked));
        }

        if (isTable || id is not null)
        {
            Add(links, LicenceApi.Path, "", ToLicence);
            if (context.Features.Get<AnsweredRelease>() is { } release)
            {
                Add(links, path, QueryText.Pinned(asked, release.Number), ToCite);
            }
        }

        return links;
    }

    private static void AddFormats(List<string> links, AnswerFormats formats, string id, string query)
    {
        foreach (var format in formats.Others)
        {
            Add(links, format.Stem, id, format.Suffix);
            links.Add(query);
            links.Add(format.EndOfLink);
        }
    }

    private static long? Release(HttpRequest request) =>
        request.Query.ContainsKey("asOf") ? request.HttpContext.Features.Get<AnsweredRelease>()?.Number : null;

    private static void Add(List<string> links, string first, string next, string last)
    {
        links.Add(links.Count == 0 ? "<" : ", <");
        links.Add(first);
        links.Add(next);
        links.Add(last);
    }

    /// <summary>What stands after the address of a link.</summary>
    internal static string End(string relation, string? type) => type is null ? $">; rel=\"{relation}\"" : $">; rel=\"{relation}\"; type=\"{type}\"";
}
