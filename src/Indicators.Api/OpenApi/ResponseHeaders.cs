using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The headers of answers that a program that asks has a use for.</summary>
internal static class ResponseHeaders
{
    internal static Dictionary<string, IOpenApiHeader> Of(int status, bool isTagged)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            [HeaderNames.CacheControl] = Header("How long the answer may be kept: for ever of a release, five minutes of the latest, not at all of a refusal.", status < 300 ? "public, max-age=300" : "no-cache"),
        };
        if (isTagged && status is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            headers[HeaderNames.ETag] = Header("What tells this answer from every other one; to be sent back in If-None-Match.", "\"5f0c1c6b1d4a4e2f9a3b7c8d\"");
        }

        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            headers[HeaderNames.Allow] = Header("The methods that there are.", "GET, HEAD, OPTIONS");
        }

        if (status == StatusCodes.Status429TooManyRequests)
        {
            headers[HeaderNames.RetryAfter] = Header("After how many seconds to ask again.", "60");
        }

        return headers;
    }

    private static OpenApiHeader Header(string description, string example) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example) };
}
