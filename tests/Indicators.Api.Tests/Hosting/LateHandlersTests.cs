using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Api.Tests;

/// <summary>Endpoints are known at once, and made when they are first asked.</summary>
public sealed class LateHandlersTests
{
    private int made;

    [Test]
    public async Task Endpoint_IsMadeByTheFirstRequest_AndOnlyOnce()
    {
        await using var app = WebApplication.Create();
        var endpoint = Mapped(app);
        var before = made;

        var answers = new[] { await Ask(app, endpoint, "?name=a"), await Ask(app, endpoint, "?name=b") };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.Zero);
            Assert.That(answers, Is.EqualTo(new[] { "Hello a", "Hello b" }));
            Assert.That(made, Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Endpoint_TellsItsParametersAndAnswersBefore()
    {
        await using var app = WebApplication.Create();

        var metadata = Mapped(app).Metadata;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(metadata.OfType<IParameterBindingMetadata>().Select(parameter => parameter.Name), Is.EqualTo(new[] { "name" }));
            Assert.That(metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods, Is.EqualTo(new[] { "GET" }));
        }
    }

    [Test]
    public void EndpointsOfTheHost_AreTheSameForWhoeverReadsThem()
    {
        using var host = new TestHost();
        _ = host.Client;

        // The links between formats read them here, the router from the host itself.
        var listed = host.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        var anew = new CompositeEndpointDataSource(host.Services.GetServices<EndpointDataSource>()).Endpoints;

        Assert.That(anew, Is.EqualTo(listed));
    }

    private RouteEndpoint Mapped(WebApplication app)
    {
        app.MapGroup("/hello").AddEndpointFilterFactory((_, next) =>
        {
            made++;
            return next;
        }).MapGet("", Hello);
        return ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Single();
    }

    private static string Hello([FromQuery] string name) => $"Hello {name}";

    private static async Task<string> Ask(WebApplication app, Endpoint endpoint, string query)
    {
        await using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = app.Services, Request = { Method = "GET", QueryString = new QueryString(query) }, Response = { Body = body } };
        await endpoint.RequestDelegate!(context);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }
}
