using System.CommandLine;
using Indicators.Api;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary><c>charts</c>: draws every chart into a folder, as PNG, SVG and PDF with its alternative text, and an index of them.</summary>
internal static class ChartsVerb
{
    private const string Named = "named";
    private const string Embedded = "embedded";

    internal static Command Command(TextWriter output, TextWriter error)
    {
        var folder = new Option<string>("--out") { Description = "The folder to draw into; made if it is not there.", Required = true };
        var definitions = new Option<DirectoryInfo>("--definitions")
        {
            Description = "The folder of chart definitions.",
            DefaultValueFactory = _ => new DirectoryInfo("charts"),
        }.AcceptExistingOnly();
        var language = new Option<string>("--lang") { Description = "The language of the pictures.", DefaultValueFactory = _ => Language.English.Tag() }.AcceptOnlyFromAmong([.. LanguageTag.All.Keys]);
        var font = new Option<string>("--font") { Description = "Whether SVG pictures bring their letters, and look the same everywhere.", DefaultValueFactory = _ => Named }.AcceptOnlyFromAmong(Named, Embedded);
        var command = new Command("charts", "Draw all charts into a folder.") { folder, definitions, language, font };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(CommonOptions.Database),
            parsed.GetRequiredValue(definitions),
            parsed.GetRequiredValue(folder),
            LanguageTag.All[parsed.GetRequiredValue(language)],
            parsed.GetRequiredValue(font) == Embedded ? SvgFont.Embedded : SvgFont.Named,
            CommonOptions.ResultsFor(parsed, output),
            error));
        return command;
    }

    private static int Run(string database, DirectoryInfo definitions, string folder, Language language, SvgFont font, Results results, TextWriter error)
    {
        using var publication = ExistingDatabase.Open(database);
        var library = ChartLibrary.Read(definitions.FullName, publication.Catalogue);
        var gallery = new Gallery(publication, library, language, font);
        Directory.CreateDirectory(folder);
        List<string> written = [];
        DrawingProgress.Over(gallery.Files().ToList(), error, file =>
        {
            var path = Path.Combine(folder, file.Name);
            File.WriteAllBytes(path, file.Content());
            written.Add(path);
        });
        results.Write(written, paths => paths);
        return ExitCode.Done;
    }
}
