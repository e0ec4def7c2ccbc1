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
        var asked = context.Request.QueryString.Value ?? "";
        var release = context.Features.Get<AnsweredRelease>();
        if (IsTable(path))
        {
            Add(links, DataPackageApi.Path, OfSameRelease(context.Request, release), ToPackage);
        }

        if (formats is not null)
        {
            // A list in another format is all of it, in all languages.
            AddFormats(links, formats, context.Request.RouteValues["id"] as string ?? "", formats.IsOfList ? OfSameRelease(context.Request, release) : QueryText.Rewritten(asked));
        }

        if (release is not null || formats is not null)
        {
            Add(links, LicenceApi.Path, "", ToLicence);
        }

        if (release is not null && formats is not null)
        {
            Add(links, path, QueryText.Pinned(asked, release.Number), ToCite);
        }

        return links;
    }

    private static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && Array.Exists(TablePaths, tables => path.StartsWith(tables, StringComparison.Ordinal));

    private static void AddFormats(List<string> links, AnswerFormats formats, string id, string query)
    {
        foreach (var format in formats.Others)
        {
            Add(links, format.Stem, id, format.Suffix);
            links.Add(query);
            links.Add(format.EndOfLink);
        }
    }

    private static string OfSameRelease(HttpRequest request, AnsweredRelease? release) =>
        release is not null && request.Query.ContainsKey(QueryText.Release) ? QueryText.Pinned("", release.Number) : "";

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
