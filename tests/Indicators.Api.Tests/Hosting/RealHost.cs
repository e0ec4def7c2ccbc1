using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Api.Tests;

/// <summary>The program on a real server and port, for what a test server leaves out: connections, slow clients, TLS, addresses of clients.</summary>
internal sealed class RealHost : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;

    internal RealHost(params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string>
        {
            ["Indicators:Database"] = folder.Database,
            ["Indicators:Data"] = folder.CopyOfFoundingData(),
            ["Indicators:Charts"] = Repository.Charts,
            // All tests are one client.
            ["Indicators:RateLimit:PermitLimit"] = "1000000",
            ["Logging:LogLevel:Indicators.Requests"] = "Warning",
            ["urls"] = "http://127.0.0.1:0",
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        app = IndicatorsHost.Build([.. all.Select(setting => $"--{setting.Key}={setting.Value}")]);
        app.StartAsync().GetAwaiter().GetResult();
        Address = new Uri(app.Urls.First());
    }

    internal Uri Address { get; }

    internal string Database => folder.Database;

    internal T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A client with an address of its own: all of 127.0.0.0/8 is this machine.</summary>
    internal HttpClient Client(string from = "127.0.0.1") => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        ConnectCallback = async (connection, stop) => new NetworkStream(await Connect(from, stop), ownsSocket: true),
    })
    {
        BaseAddress = Address,
    };

    /// <summary>A connection on which nothing was said yet.</summary>
    internal async Task<Socket> Connect(string from = "127.0.0.1", CancellationToken stop = default)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port, stop);
        return socket;
    }

    /// <summary>What a connection answers to bytes as they stand here, until it is closed.</summary>
    internal async Task<string> Say(string request)
    {
        using var socket = await Connect();
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        return await ReadToEnd(stream);
    }

    internal static async Task<string> ReadToEnd(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    internal async Task<JsonElement> Config()
    {
        using var client = Client();
        return JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/config", UriKind.Relative))).RootElement;
    }

    public void Dispose()
    {
        app.StopAsync().GetAwaiter().GetResult();
        app.DisposeAsync().AsTask().GetAwaiter().GetResult();
        folder.Dispose();
    }
}
