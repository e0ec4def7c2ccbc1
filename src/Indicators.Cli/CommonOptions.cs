using System.CommandLine;

namespace Indicators.Cli;

/// <summary>The options that every verb takes.</summary>
internal static class CommonOptions
{
    private const string Text = "text";
    private const string Json = "json";

    internal static readonly Option<string> Database = new("--database")
    {
        Description = "The database file.",
        DefaultValueFactory = _ => "indicators.db",
        Recursive = true,
    };

    internal static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How results are written.",
        DefaultValueFactory = _ => Text,
        Recursive = true,
    }.AcceptOnlyFromAmong(Text, Json);

    /// <summary>Where results go, in the form that is asked for.</summary>
    internal static Results ResultsFor(ParseResult parsed, TextWriter output) => new(output, parsed.GetValue(Format) == Json);

    internal static Option<DirectoryInfo> ChartDefinitions() => new("--definitions")
    {
        Description = "The folder of chart definitions; one that is not there has none.",
        DefaultValueFactory = _ => new DirectoryInfo("charts"),
    };
}
