using System.CommandLine;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary><c>serve</c>: the API and the page, as the web host serves them.</summary>
internal static class ServeVerb
{
    internal static Command Command(TextWriter error)
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen (default http://127.0.0.1:5080)." };
        var data = new Option<string?>("--data") { Description = "The data folder that is imported on start (default data)." };
        var charts = new Option<string?>("--charts") { Description = "The folder of chart definitions (default charts)." };
        var command = new Command("serve", "Serve the API and the page until Ctrl-C.") { urls, data, charts };
        command.SetAction(parsed => HostRun.Of(
            [
                .. Setting("urls", parsed.GetValue(urls)),
                .. Setting("Indicators:Data", parsed.GetValue(data)),
                .. Setting("Indicators:Charts", parsed.GetValue(charts)),
                .. Setting("Indicators:Database", Given(parsed, CommonOptions.Database)),
            ],
            error));
        return command;
    }

    // Only what is given on the command line goes before the environment's settings.
    private static string? Given(ParseResult parsed, Option<string> option) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;

    private static IEnumerable<string> Setting(string name, string? value) => value is null ? [] : [$"--{name}={value}"];
}
