using Microsoft.Extensions.Logging.Console;

namespace Indicators.Api;

/// <summary>What the host says of itself, on the console: for people as text, for machines as JSON, one object a line. No line has the address of a client or what it asked for beyond the route.</summary>
internal static class HostLogs
{
    internal const string Text = "text";
    internal const string Json = "json";

    /// <summary>Sets the form; without a setting, text where somebody looks on and JSON where a program reads.</summary>
    internal static void AddHostLogs(this ILoggingBuilder logging, string? form)
    {
        var isJson = (form ?? (Console.IsOutputRedirected ? Json : Text)) == Json;
        logging.ClearProviders();
        if (isJson)
        {
            logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                // An object with characters that people read: the console is no page.
                options.JsonWriterOptions = new System.Text.Json.JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
        else
        {
            logging.AddSimpleConsole(options => options.SingleLine = true);
        }

        logging.Services.Configure<ConsoleLoggerOptions>(options =>
        {
            // Nobody waits for an answer because somebody reads the log too slowly; how many lines were left out is said.
            options.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite;
        });
        logging
            .AddFilter("Microsoft", LogLevel.Warning)
            // An activity for each request, whose number would stand in scopes, which no line shows. What fails in a request is told by others.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
    }
}
