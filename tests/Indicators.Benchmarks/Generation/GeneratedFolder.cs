using System.Text;
using System.Text.Json;
using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>An invented data folder in the native format, which <c>indicators validate</c> finds without a fault.</summary>
internal static class GeneratedFolder
{
    internal const string Observations = "observations/generated.csv";

    internal static void Write(string folder, GeneratedRows rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, Observations))!);
        WriteLines(folder, "sources.csv", InventedLists.Sources
            .Select(source => $"{source.Id},{source.Counter},Invented publisher,Invented yearbook,,2025,,,en,,,Invented: for measuring alone")
            .Prepend("id,counted_by,publisher,title,url,published,accessed,licence,language,small_count_from,covers,note"));
        WriteLines(folder, "indicators.csv", InventedLists.Indicators
            .Select(indicator => $"{indicator.Id},{indicator.Kind.Code()},persons,during,Invented,Измишљено,Invented for measuring,Измишљено,,")
            .Prepend("id,kind,unit,reference,name,name_sr,definition,definition_sr,caveat,caveat_sr"));
        WriteLines(folder, Observations, rows.Lines().Prepend(GeneratedRows.Header));
        var descriptor = new { name = "invented", resources = new[] { "sources.csv", "indicators.csv", Observations }.Select(path => new { path }) };
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), JsonSerializer.Serialize(descriptor));
    }

    private static void WriteLines(string folder, string file, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(Path.Combine(folder, file), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
