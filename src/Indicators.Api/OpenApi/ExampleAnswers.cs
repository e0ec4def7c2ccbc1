using System.Collections.Concurrent;
using System.Text;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Routing.Template;

namespace Indicators.Api;

/// <summary>What was answered to an example.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type; empty without a body.</param>
/// <param name="Body">The body, as text.</param>
internal sealed record ExampleAnswer(int Status, string MediaType, string Body);

/// <summary>Answers examples as the endpoints of this host answer them, so that the OpenAPI document shows what there is and not what there was when it was written.</summary>
/// <param name="services">The services of the host.</param>
internal sealed class ExampleAnswers(IServiceProvider services)
{
    private readonly ConcurrentDictionary<(string? Release, string Endpoint, string Address, string Accept), Task<ExampleAnswer>> known = new();

    /// <summary>The answer of an endpoint, kept as long as the release is the same.</summary>
    internal Task<ExampleAnswer> Of(string endpoint, string address, string accept) => known.GetOrAdd(
        (Release(), endpoint, address, accept),
        key => Execute(Find(key.Endpoint), key.Address, key.Accept));

    /// <summary>The answer that the host gives where no endpoint does: a method that is not allowed, too many requests.</summary>
    internal Task<ExampleAnswer> Of(ProblemKind kind, params IReadOnlyList<RequestError> errors) => Answered(
        "/",
        "",
        context => Refusal.Of(kind, errors).ExecuteAsync(context));

    private string? Release()
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<PublicationSource>().Tag(ReleaseChoice.Latest);
    }

    private RouteEndpoint Find(string name) => services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .First(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == name);

    private Task<ExampleAnswer> Execute(RouteEndpoint endpoint, string address, string accept) => Answered(address, accept, context =>
    {
        var template = new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!), []);
        context.SetEndpoint(endpoint);
        return template.TryMatch(context.Request.Path, context.Request.RouteValues)
            ? endpoint.RequestDelegate!(context)
            : throw new InvalidOperationException($"the example {address} is no address of {endpoint.RoutePattern.RawText}");
    });

    private async Task<ExampleAnswer> Answered(string address, string accept, Func<HttpContext, Task> answer)
    {
        await using var scope = services.CreateAsyncScope();
        await using var body = new MemoryStream();
        var asked = new Uri(RequestExample.Host, address);
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = asked.Scheme;
        context.Request.Host = HostString.FromUriComponent(asked);
        context.Request.Path = PathString.FromUriComponent(asked);
        context.Request.QueryString = QueryString.FromUriComponent(asked);
        context.Request.Headers.Accept = accept;
        context.Response.Body = body;
        await answer(context);
        return new ExampleAnswer(context.Response.StatusCode, context.Response.ContentType?.Split(';')[0] ?? "", Encoding.UTF8.GetString(body.ToArray()));
    }
}
