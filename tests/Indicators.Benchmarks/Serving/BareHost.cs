using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Benchmarks;

/// <summary>The least that the same web server can do: one endpoint that gives bytes that lie ready. What the program serves is measured against it.</summary>
internal static class BareHost
{
    internal static void Run(string address, string file)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address);
        var body = File.ReadAllBytes(file);
        app.MapGet("/body", () => TypedResults.Bytes(body, "application/json"));
        app.Run();
    }
}
