using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>What holds of every answer, whatever was asked.</summary>
internal sealed partial class AnswerRules(ApiDocument document, LiveHost host)
{
    // Of a body longer than this, one in ten is read whole: what is in it is in shorter ones too.
    private const int LongBody = 100_000;

    private static readonly string[] Guards = ["X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin", "Cache-Control"];

    private int longBodies;

    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    internal string? Fault(AskedRequest asked, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var body = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        var mediaType = answer.Content.Headers.ContentType?.MediaType;
        return status >= 500 ? $"{status}"
            : Leak(body) is { } leak ? $"tells \"{leak}\""
            : Header(answer) is { } header ? $"{status}: {header}"
            : IsRefusedByTheServer(status, body) ? null
            : asked.Method switch
            {
                "GET" => Documented(asked, status, mediaType, body),
                "HEAD" => body.Length > 0 ? "HEAD with a body" : null,
                "OPTIONS" => status == 204 ? null : $"OPTIONS is {status}",
                _ => status == 405 && document.Faults(asked.Operation, status, mediaType, body).Count == 0 ? null : $"{asked.Method} is {status}",
            };
    }

    // What is no HTTP (a NUL in the path), or too long for a line, does not reach the program.
    private static bool IsRefusedByTheServer(int status, string body) => status is 400 or 414 or 431 && body.Length == 0;

    private string? Documented(AskedRequest asked, int status, string? mediaType, string body)
    {
        if (!asked.IsDocumentedPath)
        {
            // It can lead elsewhere: ".." is taken out by whoever reads addresses. Outside the API, who prefers pages is refused in one.
            return status < 400 || mediaType == "text/html" ? null : document.Faults(new JsonObject { ["$ref"] = "#/components/schemas/ProblemDetails" }, body) is [var wrong, ..] ? $"{status}: {wrong}" : null;
        }

        if (body.Length > LongBody && Interlocked.Increment(ref longBodies) % 10 != 0)
        {
            return null;
        }

        return document.Faults(asked.Operation, status, mediaType, body) is [var fault, ..] ? $"{status}: {fault}" : null;
    }

    private static string? Header(HttpResponseMessage answer)
    {
        var sent = answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Guards.FirstOrDefault(guard => !sent.Contains(guard)) is { } missing ? $"no {missing}" : sent.Contains("Server") || sent.Contains("X-Powered-By") || sent.Contains("Set-Cookie") ? "a header that tells of the server" : null;
    }

    private string? Leak(string body) => Inside().Match(body) is { Success: true } inside ? inside.Value
        : new[] { host.Folder, Repository.Root, AppContext.BaseDirectory }.FirstOrDefault(folder => body.Contains(folder, StringComparison.Ordinal));

    // A stack trace, SQL, a type of .NET, a file of the program.
    [GeneratedRegex(@"\bat (System|Microsoft|Indicators)\.|\b(SELECT|INSERT|UPDATE|DELETE) .{0,200}\b(FROM|INTO|SET)\b|\b(System|Microsoft|Indicators)\.[A-Z]\w+\.|\w+Exception\b|SQLite|\.cs:line|indicators\.db|/usr/(share|lib)/")]
    private static partial Regex Inside();
}
