using Microsoft.AspNetCore.Builder;

namespace Indicators.Api.Tests;

/// <summary>The program as it listens for users, on a port of its own: what is no HTTP reaches it as it would there.</summary>
internal sealed class LiveHost : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;
    private readonly HttpClient client;

    internal LiveHost()
    {
        app = IndicatorsHost.Build(
        [
            "--urls=http://127.0.0.1:0", $"--Indicators:Database={folder.Database}", $"--Indicators:Data={Repository.Data}", $"--Indicators:Charts={Repository.Charts}",
            // All requests are of one client.
            "--Indicators:RateLimit:PermitLimit=100000000",
        ]);
        app.StartAsync().GetAwaiter().GetResult();
        Address = app.Urls.Single();
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.All }) { Timeout = TimeSpan.FromSeconds(60) };
    }

    internal string Address { get; }

    internal int Port => new Uri(Address).Port;

    /// <summary>The folder of its database, of which nobody outside may hear.</summary>
    internal string Folder => folder.Path;

    internal string GetText(string address) => client.GetStringAsync(Raw(address)).GetAwaiter().GetResult();

    /// <summary>Sends a path and query as they are written, whatever they are.</summary>
    internal HttpResponseMessage Send(HttpMethod method, string address, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, Raw(address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        client.Dispose();
        app.StopAsync().GetAwaiter().GetResult();
        app.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private Uri Raw(string address) => new(Address + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
