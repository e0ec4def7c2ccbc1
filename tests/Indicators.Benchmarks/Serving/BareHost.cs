using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Benchmarks;

/// <summary>The least that the same web server can do: one endpoint that gives bytes that lie ready. What the program serves is measured against it.</summary>
internal static class BareHost
{
    /// <param name="address">Where it listens.</param>
    /// <param name="file">The file.</param>
    /// <param name="hears">Whether the threads that hear clients answer them, as those of the program do.</param>
    internal static void Run(string address, string file, bool hears)
    {
        var builder = WebApplication.CreateBuilder();
        if (hears)
        {
            Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
            Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", $"{2 * Environment.ProcessorCount}");
            builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        }

        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address);
        var body = File.ReadAllBytes(file);
        app.MapGet("/body", () => TypedResults.Bytes(body, "application/json"));
        app.Run();
    }
}
