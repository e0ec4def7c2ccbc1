using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>How answers are written as JSON, on the web and on the command line alike.</summary>
public static class AnswerJson
{
    /// <summary>The settings.</summary>
    public static JsonSerializerOptions Options { get; } = Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Sets what differs from the web's defaults.</summary>
    /// <param name="options">The settings to change.</param>
    /// <returns>The same settings.</returns>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        // "< 4.32" and Cyrillic stay readable: the answers are JSON, and nothing puts them into a page as they are.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.WriteIndented = true;
        // The same bytes on every machine.
        options.NewLine = "\n";
        // As the files of definitions write them.
        options.Converters.Add(new JsonStringEnumConverter<ChartForm>(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new WrittenOnce());
        return options;
    }
}
