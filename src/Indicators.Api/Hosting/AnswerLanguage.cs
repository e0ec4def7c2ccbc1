using Indicators.Model;

namespace Indicators.Api;

/// <summary>Says in which language an answer is. It is chosen by the address alone, so that one address has one answer: <c>Accept-Language</c> changes nothing, and <c>Vary</c> need not name it.</summary>
internal static class AnswerLanguage
{
    internal static void Set(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status304NotModified || context.Response.ContentType is null || context.Response.Headers.ContentLanguage.Count > 0)
        {
            return;
        }

        var asked = context.Request.Query[AskedText.LanguageName].ToString();
        // An error for programs is in English, whatever was asked for; so is what has no other language.
        context.Response.Headers.ContentLanguage = context.Response.StatusCode == StatusCodes.Status200OK && LanguageTag.All.ContainsKey(asked) ? asked : Language.English.Tag();
    }
}
