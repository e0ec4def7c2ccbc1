using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The headers of answers that a program that asks has a use for.</summary>
internal static class ResponseHeaders
{
    private static readonly string[] Tables = ["SeriesCsv", "SeriesSdmxCsv"];

    internal static Dictionary<string, IOpenApiHeader> Of(OpenApiOperation operation, string path, int status)
    {
        var isTagged = operation.Responses!.ContainsKey("304");
        var isForReaders = status < 400 && operation.Tags?.Any(tag => tag.Name == "Health") != true;
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            [HeaderNames.CacheControl] = Header("How long the answer may be kept: for ever of a release, five minutes of the latest, not at all of a refusal.", status < 400 ? "public, max-age=300" : "no-cache"),
        };
        foreach (var (name, header) in OfStatus(status).Concat(isTagged && status < 400 ? [Tag] : []).Concat(isForReaders ? [Varies] : []).Concat(status == StatusCodes.Status200OK ? OfAnswers(operation, path) : []))
        {
            headers[name] = header;
        }

        return headers;
    }

    private static (string Name, OpenApiHeader Header) Tag =>
        (HeaderNames.ETag, Header("What tells this answer from every other one; to be sent back in If-None-Match.", "\"5f0c1c6b1d4a4e2f9a3b7c8d\""));

    private static (string Name, OpenApiHeader Header) Varies => (HeaderNames.Vary, Header("Which headers of a request choose the form of the answer.", "Accept-Encoding"));

    private static IEnumerable<(string Name, OpenApiHeader Header)> OfStatus(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => [(HeaderNames.Allow, Header("The methods that there are.", "GET, HEAD, OPTIONS"))],
        StatusCodes.Status429TooManyRequests => [(HeaderNames.RetryAfter, Header("After how many seconds to ask again.", "60"))],
        StatusCodes.Status503ServiceUnavailable => [(HeaderNames.RetryAfter, Header("After how many seconds to ask again.", RequestTimeout.RetryAfterSeconds))],
        _ => [],
    };

    private static IEnumerable<(string Name, OpenApiHeader Header)> OfAnswers(OpenApiOperation operation, string path)
    {
        yield return (HeaderNames.ContentLanguage, Header("The language of the answer.", "en"));
        if (operation.Parameters?.Select(parameter => parameter.Name).ToHashSet() is { } parameters && parameters.Contains("id") && parameters.Contains("asOf") && !path.Contains("}/", StringComparison.Ordinal))
        {
            yield return (HeaderNames.Link, Header("What belongs to the answer: alternate, describedby, license, and cite-as, which is the address of this release.", "</api/v1/licence>; rel=\"license\"; type=\"text/plain\""));
        }

        if (Tables.Contains(operation.OperationId))
        {
            yield return ("Indicators-Note", Header("Of an empty table: that it is not zero, and why it is empty. What is not ASCII is percent-encoded UTF-8.", "No figures for this selection. That is not zero."));
        }
    }

    private static OpenApiHeader Header(string description, string example) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example) };
}
