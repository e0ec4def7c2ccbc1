using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>What of a request chooses the form of an answer: compressions always, <c>Accept</c> where the address has no ending that does.</summary>
internal static class AcceptedForm
{
    /// <summary>The <c>Accept</c> of a request; empty where the address alone chooses.</summary>
    internal static string Of(HttpRequest request) => IsOpen(request.Path) ? request.Headers.Accept.ToString() : "";

    /// <summary>Tells caches so, whatever this request had.</summary>
    internal static void SetVary(HttpContext context)
    {
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            context.Response.Headers.Vary = IsOpen(context.Request.Path) ? $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}" : HeaderNames.AcceptEncoding;
        }
    }

    private static bool IsOpen(PathString path) => path.Value is { } whole && whole.IndexOf('.', whole.LastIndexOf('/') + 1) < 0;
}
