using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Indicators.Api.Tests;

/// <summary>The program itself, started as it starts for users, on a database of its own.</summary>
internal sealed class TestHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder;
    private readonly Dictionary<string, string?> settings;
    private HttpClient? client;

    internal TestHost(TemporaryFolder? folder = null, params (string Key, string Value)[] settings)
    {
        this.folder = folder ?? new TemporaryFolder();
        this.settings = new()
        {
            ["Indicators:Database"] = this.folder.Database,
            ["Indicators:Data"] = Repository.Data,
            ["Indicators:Charts"] = Repository.Charts,
            // All tests are one client.
            ["Indicators:RateLimit:PermitLimit"] = "1000000",
            ["Logging:LogLevel:Indicators.Requests"] = "Warning",
        };
        foreach (var (key, value) in settings)
        {
            this.settings[key] = value;
        }
    }

    internal HttpClient Client => client ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    internal HttpResponseMessage Get(string address) => Client.GetAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();

    internal string GetText(string address)
    {
        using var response = Get(address);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }

    internal byte[] GetBytes(string address)
    {
        using var response = Get(address);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
    }

    internal JsonElement GetJson(string address) => JsonDocument.Parse(GetText(address)).RootElement;

    /// <summary>A refusal: its status, and its problem details.</summary>
    internal (HttpStatusCode Status, JsonElement Problem) GetProblem(string address)
    {
        using var response = Get(address);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), address);
        return (response.StatusCode, JsonDocument.Parse(response.Content.ReadAsStringAsync().GetAwaiter().GetResult()).RootElement);
    }

    // Host configuration reaches the program as its arguments, before it reads its settings.
    protected override IHost CreateHost(IHostBuilder builder)
    {
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(settings));
        return base.CreateHost(builder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            // The pool keeps files open.
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Dispose();
        }
    }
}
