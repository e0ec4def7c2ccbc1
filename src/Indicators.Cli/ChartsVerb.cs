using System.CommandLine;
using Indicators.Answers;
using Indicators.Api;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary><c>charts</c>: draws every chart into a folder, as PNG and SVG with its alternative text.</summary>
internal static class ChartsVerb
{
    internal static Command Command(TextWriter output, TextWriter error)
    {
        var folder = new Option<string>("--out") { Description = "The folder to draw into; made if it is not there.", Required = true };
        var definitions = new Option<DirectoryInfo>("--definitions")
        {
            Description = "The folder of chart definitions.",
            DefaultValueFactory = _ => new DirectoryInfo("charts"),
        }.AcceptExistingOnly();
        var command = new Command("charts", "Draw all charts into a folder.") { folder, definitions };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(CommonOptions.Database), parsed.GetRequiredValue(definitions), parsed.GetRequiredValue(folder), CommonOptions.ResultsFor(parsed, output)));
        return command;
    }

    private static int Run(string database, DirectoryInfo definitions, string folder, Results results)
    {
        using var publication = ExistingDatabase.Open(database);
        var library = ChartLibrary.Read(definitions.FullName, publication.Catalogue);
        Directory.CreateDirectory(folder);
        List<string> files = [.. library.Definitions.SelectMany(definition => Draw(publication, definition, folder))];
        results.Write(files, written => written);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Draw(Publication publication, ChartDefinition definition, string folder)
    {
        var content = ChartContents.Of(publication, definition);
        var path = Path.Combine(folder, definition.Id);
        File.WriteAllBytes($"{path}.png", ChartPicture.Png(content, ChartLook.Default));
        File.WriteAllText($"{path}.svg", ChartPicture.Svg(content, ChartLook.Default));
        File.WriteAllText($"{path}.alt.txt", AltText.Of(content, Language.English) + "\n");
        return [$"{path}.png", $"{path}.svg", $"{path}.alt.txt"];
    }
}
