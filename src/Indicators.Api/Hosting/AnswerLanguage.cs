using Indicators.Model;

namespace Indicators.Api;

/// <summary>Says in which language an answer is. It is chosen by the address alone, so that one address has one answer: <c>Accept-Language</c> changes nothing, and <c>Vary</c> need not name it.</summary>
internal static class AnswerLanguage
{
    internal static void UseAnswerLanguage(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var asked = context.Request.Query[AskedText.LanguageName].ToString();
            // An error is in English, whatever was asked for; so is what has no other language.
            var isIn = context.Response.StatusCode == StatusCodes.Status200OK && LanguageTag.All.ContainsKey(asked) ? asked : Language.English.Tag();
            if (context.Response.StatusCode != StatusCodes.Status304NotModified && context.Response.ContentType is not null && context.Response.Headers.ContentLanguage.Count == 0)
            {
                context.Response.Headers.ContentLanguage = isIn;
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
