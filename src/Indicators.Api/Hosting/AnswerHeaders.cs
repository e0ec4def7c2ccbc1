namespace Indicators.Api;

/// <summary>What stands in the head of every answer, whichever way it came about: set when the answer begins, because only then is known what it has become.</summary>
internal static class AnswerHeaders
{
    internal static void UseAnswerHeaders(this WebApplication app)
    {
        var formats = new Lazy<IReadOnlyDictionary<string, AnswerFormats>>(() => AnswerFormats.ByRoute(app.Services.GetRequiredService<EndpointDataSource>()));
        Func<object, Task> set = begun =>
        {
            var context = (HttpContext)begun;
            // An answer that was kept has them with it.
            if (context.Features.Get<KeptAnswer>() is null)
            {
                AcceptedForm.SetVary(context);
                AnswerLinks.Set(context, formats.Value);
                AnswerLanguage.Set(context);
                ReadingMethods.Open(context);
                CacheHeaders.Set(context);
                RequestTimeout.SetRetryAfter(context);
                SecurityHeaders.Set(context);
            }

            return Task.CompletedTask;
        };
        app.Use((context, next) =>
        {
            context.Response.OnStarting(set, context);
            return next(context);
        });
    }
}
