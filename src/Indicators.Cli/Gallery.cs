using System.Text;
using Indicators.Answers;
using Indicators.Api;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>All charts as files, with a page that shows them. The same release gives the same files.</summary>
/// <param name="publication">The release.</param>
/// <param name="library">The charts.</param>
/// <param name="language">The language of everything.</param>
/// <param name="font">Whether SVG pictures bring their letters.</param>
internal sealed class Gallery(Publication publication, ChartLibrary library, Language language, SvgFont font)
{
    internal const string Index = "index.md";

    private readonly ChartLook onScreen = ChartLook.Default with { Language = language };
    private readonly ChartLook onPaper = new(PictureSize.A4, language, Theme.Print);

    /// <summary>The files, each drawn when its content is asked for.</summary>
    internal IEnumerable<GalleryFile> Files() => library.Definitions.SelectMany(FilesOf).Append(new GalleryFile(Index, () => Encoding.UTF8.GetBytes(Page())));

    private IEnumerable<GalleryFile> FilesOf(ChartDefinition definition)
    {
        var content = new Lazy<ChartContent>(() => ChartContents.Of(publication, definition));
        return
        [
            new($"{definition.Id}.svg", () => Encoding.UTF8.GetBytes(ChartPicture.Svg(content.Value, onScreen, font) + "\n")),
            new($"{definition.Id}.alt.txt", () => Encoding.UTF8.GetBytes(AltText.Of(content.Value, language) + "\n")),
            new($"{definition.Id}.png", () => ChartPicture.Png(content.Value, onScreen)),
            new($"{definition.Id}.pdf", () => ChartPicture.Pdf(content.Value, onPaper)),
        ];
    }

    private string Page() => $"""
        # Charts

        What `indicators charts` draws of release {publication.Release.Number} of {PeriodText.Shown(DateOnly.FromDateTime(publication.Release.At.UtcDateTime)).En}.

        {string.Join('\n', library.Definitions.Select(Section))}
        """.ReplaceLineEndings("\n") + "\n";

    private string Section(ChartDefinition definition) => $"""
        ## {definition.Title.In(language)}

        ![{definition.Title.In(language)}. In words: {definition.Id}.alt.txt]({definition.Id}.svg)

        - One may say: {definition.Say.In(language)}
        - One may not say: {definition.SayNot.In(language)}
        - [In words]({definition.Id}.alt.txt) · [definition](../{definition.Id}.json)

        """;
}

/// <summary>A file of the gallery.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Draws it.</param>
internal sealed record GalleryFile(string Name, Func<byte[]> Content);
