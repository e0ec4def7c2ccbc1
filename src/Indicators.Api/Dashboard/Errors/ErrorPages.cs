using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Tells people in a page what programs are told as problem details.</summary>
internal static class ErrorPages
{
    private const string Html = "text/html";
    private const string Problem = "application/problem+json";

    // What is for programs, whoever asks.
    private static readonly string[] ForPrograms = ["/api", "/charts", "/embed", "/swagger", "/assets", "/healthz", "/readyz"];

    /// <summary>Refusals of pages are pages. What can be downloaded beside them is for programs.</summary>
    internal static TBuilder WithErrorPages<TBuilder>(this TBuilder pages)
        where TBuilder : IEndpointConventionBuilder =>
        pages.AddEndpointFilterFactory((_, next) => async context =>
        {
            var result = await next(context);
            var given = result is INestedHttpResult nested ? nested.Result : result;
            return given is ProblemHttpResult refused && IsPage(context.HttpContext.GetEndpoint()) ? new PageOfError(refused) : result;
        });

    /// <summary>Gives a refusal in the form that the client wants: where there is no page, people and programs ask at the same address.</summary>
    internal static Task Answer(HttpContext context, ProblemHttpResult refused)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return WantsPage(context.Request) ? new PageOfError(refused).ExecuteAsync(context) : refused.ExecuteAsync(context);
    }

    /// <summary>Gives words to a refusal of the framework: no address, another method.</summary>
    internal static Task AnswerBareStatus(HttpContext context) => Answer(context, context.Response.StatusCode == StatusCodes.Status404NotFound
        ? Refusal.OfNowhere(context.Request.Path, context.RequestServices.GetRequiredService<EndpointDataSource>())
        : Refusal.OfFramework(context.Response.StatusCode));

    private static bool WantsPage(HttpRequest request) =>
        !Array.Exists(ForPrograms, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        && AcceptedType.Of(request, Problem, Html) == Html;

    private static bool IsPage(Endpoint? endpoint) =>
        endpoint?.Metadata.OfType<IProducesResponseTypeMetadata>().Any(answer => answer.StatusCode == StatusCodes.Status200OK && answer.ContentTypes.Contains(Html)) == true;

    private sealed class PageOfError(ProblemHttpResult refused) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var content = ErrorContent.Of(httpContext.Request, refused.ProblemDetails);
            httpContext.Response.Headers.ContentLanguage = content.Place.Language.Tag();
            return new RazorComponentResult<ErrorPage>(new { Content = content }) { StatusCode = refused.StatusCode }.ExecuteAsync(httpContext);
        }
    }
}
