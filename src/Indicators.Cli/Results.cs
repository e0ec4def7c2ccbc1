using System.Text.Json;
using Indicators.Api;

namespace Indicators.Cli;

/// <summary>Writes a result as lines for people or as JSON for programs.</summary>
internal sealed class Results(TextWriter output, bool asJson)
{
    internal void Write<T>(T result, Func<T, IEnumerable<string>> lines)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(result, AnswerJson.Options));
            return;
        }

        foreach (var line in lines(result))
        {
            output.WriteLine(line);
        }
    }
}
