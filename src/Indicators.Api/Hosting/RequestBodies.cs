using Microsoft.AspNetCore.Http.Features;

namespace Indicators.Api;

/// <summary>Refuses questions that bring something with them: there is nothing to store. Other methods are refused for what they are.</summary>
internal static class RequestBodies
{
    internal static void UseNoRequestBodies(this WebApplication app) => app.Use((context, next) =>
        HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true
            ? Refuse(context)
            : next(context));

    private static Task Refuse(HttpContext context)
    {
        // Otherwise the server reads the body to its end, so that the connection can be used again.
        context.Response.Headers.Connection = "close";
        return Refusal.Of(ProblemKind.BodyNotTaken).ExecuteAsync(context);
    }
}
